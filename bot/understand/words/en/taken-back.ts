import { phraseList } from '../phrase-list.ts';

/** Takes back a danger that was told, or tells that it was none. */
export const TAKEN_BACK: readonly string[] = phraseList(`
    false alarm; made it up; made that up; making it up; made it all up; was joking; only joking; just joking; im joking;
    was a joke; is a joke; its a joke; just a joke; only a joke; mates joke; bad joke; for a joke; joke; just kidding;
    only kidding; kidding; having a laugh; winding you up; wind up; winding me up; messing about; messing around;
    mucking about; pulling my leg; having me on; didnt mean it; did not mean it; dont mean it; didnt mean that; did not mean that;
    didnt mean to; take it back; take that back; was a toy; only a toy; just a toy; toy gun; toy knife; plastic one; fake one;
    wasnt real; was not real; isnt real; not a real; by mistake; a mistake; my mistake; pressed the wrong; typed the wrong; wrong chat;
    being dramatic; being silly; overreacting; overreacted; over reacting; over reacted; exaggerating; exaggerated;
    ignore that; ignore me; ignore what i said; ignore my last; ignore the last; forget that; forget what i said; forget i said;
    scrap that; not true; isnt true; is not true; wasnt true; was not true; it was nothing; was nothing; its nothing;
    nothing happened; nothing really; turned out; turns out; autocorrect; i was wrong; i got it wrong; got that wrong;
    misunderstood; misunderstanding; it was only; it was just; was only my; was just my; it was my son; it was my daughter;
    it was my husband; it was my wife; it was my dad; it was my mum; it was my brother; it was my sister; it was my mate;
    it was the postman; it was a delivery; it was the cat; it was the dog; no need to worry; dont worry; all sorted; sorted now;
    sorted it; its sorted; weve sorted it; calmed down; feel better; feeling better; im better now; bit better now; over now; all over now;
    got out; im out; im safe; were safe; safe now; im at my mums; at my friends now; with my mum now; with my friend now
  `);

/** Tells that whoever was there has gone, or that help has come: true of what happened, and no danger any more. */
export const GONE: readonly string[] = phraseList(`
    gone now; has gone; have gone; he left; she left; they left; has left; have left; went away; went home; run off; ran off;
    police are here; police have come; police came; police got here; ambulance is here; ambulance came; help is here; help came
  `);

/** What makes being safe its contrary: "not safe", "never feel safe". */
export const NOT_SAFE: ReadonlySet<string> = new Set(
  phraseList(
    `not; never; isnt; arent; aint; wasnt; dont; doesnt; hardly; barely; without; nobody; noone; nobodys; nowhere; cant; wont; didnt; havent; werent`,
  ),
);

/** What may stand between such a word and "safe". */
export const BETWEEN_NOT_AND_SAFE: ReadonlySet<string> = new Set(
  phraseList(`feel; feeling; really; very; that; so; too; at; all; completely; entirely; exactly; quite; be; being; is; sure; im; i;
    am; its; it; we; are; were; think; say; know; if; promise; here; this; a; place; anyone; any; in; got; get; getting; been; has; have; was; badly; seriously; physically; ones; one; enough; now; there`),
);

/** Being safe and well. */
export const SAFE: ReadonlySet<string> = new Set(phraseList('safe; ok; okay; alright; fine; well; safely'));

/** A fear of being known, and of no danger there: "scared they'd find out". */
export const FEARS_TO_BE_KNOWN =
  /\b(?:scared|afraid|frightened|terrified)\b[^.!?\n]{0,24}\b(?:find(?:s|ing)? out|know(?:s|ing)? (?:it|its|it['’]?s|that) )/iu;

/** Being neither. */
export const UNSAFE: ReadonlySet<string> = new Set(
  phraseList(
    'unsafe; hurt; injured; bleeding; scared; frightened; terrified; afraid; danger; dangerous; trapped; threatened',
  ),
);

/** What others say takes nothing back: "he says it was a joke". */
export const SAID_BY_OTHERS =
  /\b(?:he|she|they|who)(?:'s| is| has| keeps)? (?:said|says|saying|told|tells|thinks|thought|reckons|claims)\b/iu;

/** Makes it small, and takes back nothing: "it was only once". */
export const HOW_OFTEN = /\b(?:only|just) (?:the |that )?(?:once|twice|one time|a few times|a couple of times)\b/iu;

/** Asks who knows: "will they know it was my mum?" */
export const MAY_KNOW =
  /\b(?:will|would|can|could|do|does|might|if) \w+ (?:ever )?(?:know|find out|think|guess|tell|see)\b/iu;

/** Only doubts that somebody is safe: "I can't say it's safe". */
export const DOUBTS: ReadonlySet<string> = new Set(phraseList('say; know; if; promise'));

/** Being safe, and nothing beside it. */
export const SAFELY: ReadonlySet<string> = new Set(phraseList('safe; safely'));

/** Denies it behind the word, as other languages have it: "safe am not". */
export const AFTER_SAFE = /^(?:(?:is|am|are|was|feel|feels) )*(?:not|dont|isnt|arent)(?: (?:is|am|are|feel))*$/u;

/** Asks of oneself what would take it back: "am I being silly". */
export const ASKS_OF_ONESELF = /^\W*(?:(?:or|but|so|and|ok) )*am i\b/iu;
