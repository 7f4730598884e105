import { phraseList } from '../phrase-list.ts';

/** Helplines and services by their names, by the card whose services they are. */
export const NAMED_ON_CARDS: Readonly<Record<string, ReadonlySet<string>>> = {
  crimestoppers: new Set(phraseList('crimestoppers; crime stoppers; crimestopper')),
  'when-999': new Set(phraseList('101; 101 police; non emergency; police non emergency; non emergency police')),
  'victim-help': new Set(phraseList('victim support; victims support; victim services; derbyshire victim services')),
  'drug-help': new Set(phraseList('frank; talk to frank; drugs; drug')),
  'alcohol-help': new Set(phraseList('aa; alcoholics anonymous; drinkline')),
  'report-fraud': new Set(phraseList('report fraud; action fraud; actionfraud; fraud')),
  'line-159': new Set(phraseList('159; stop scams')),
  homeless: new Set(phraseList('shelter; homeless; housing; council housing')),
  'bank-refuses': new Set(phraseList('citizens advice; citizen advice; cab; citizens advice bureau')),
  'no-cold-calling': new Set(phraseList('trading standards')),
  'report-hate': new Set(phraseList('stop hate; stop hate uk; true vision')),
  'report-slavery': new Set(phraseList('modern slavery; slavery')),
  'report-terror': new Set(phraseList('anti terrorist; anti terrorism; terrorist; terrorism')),
  prevent: new Set(phraseList('act early')),
  'honour-abuse': new Set(phraseList('karma nirvana')),
  'da-men': new Set(phraseList('mens advice; mens advice line; mens; men')),
  'da-lgbt': new Set(phraseList('galop')),
  'children-use': new Set(phraseList('childline; child line')),
  'worried-child': new Set(phraseList('nspcc; starting point; childrens services; childrens social services')),
  'worried-adult': new Set(phraseList('adult care; adult social care; adult social services; adult services')),
  'noise-who': new Set(phraseList('environmental health')),
  'feeling-low': new Set(phraseList('samaritans; the samaritans; shout')),
  sarc: new Set(phraseList('sarc; rape crisis; rape; rape support; sv2')),
  'neighbourhood-watch': new Set(phraseList('neighbourhood watch')),
};

/** Names of whom the guide to abuse at home shows on its page of whom to call. */
export const NAMED_FOR_ABUSE: ReadonlySet<string> = new Set(
  phraseList(
    'womens aid; women aid; refuge; national domestic abuse; domestic abuse; domestic violence; elm foundation; the elm foundation; elm',
  ),
);

/** Words around a name with which its number is asked for; one of `asked` is among them. */
export const NUMBER_OF = {
  asked: new Set(phraseList('number; numbers')),
  around: new Set(
    phraseList(
      'whats; what; is; the; a; an; number; numbers; phone; telephone; contact; helpline; hotline; line; for; of; have; got; you; do; does; can; could; i; we; me; give; get; need; want; know; there; please; free; their; s; to; ring; call; please; tell; u; looking; ok; and',
    ),
  ),
};
