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

/** Whole messages that ask which of the two numbers of the police it is for. */
export const WHICH_NUMBER: ReadonlySet<string> = new Set(
  phraseList(`
    do i ring 999; do i call 999; should i ring 999; should i call 999; shall i ring 999; shall i call 999; can i ring 999; can i call 999; 999 or 101; 101 or 999; do i ring 999 or 101; do i call 999 or 101; should i ring 999 or 101; should i call 999 or 101; is it 999; is it 999 or 101; is it 101 or 999; is it a 999; is this 999; is this a 999;
    is it worth ringing 999; is it bad enough for 999; do i need 999; do i need to ring 999; do we ring 999; should we ring 999; do i ring 101; should i ring 101; can i ring 101; which number 999 or 101; is it an emergency; is this an emergency; does this count as an emergency; does it count as an emergency
  `),
);
