import { BREAK } from './pattern.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whom one knows from next door, from work or not at all, as normalised words. */
const STRANGERS = set(
  'neighbor neighbors lads blokes men guys teenagers youth youths yob yobs gang stranger strangers someone landlord landlady tenant driver cyclist biker motorist passenger customer bouncer doorman dealer dealers drunk drunks thug thugs robber robbers burglar burglars builder builders workman trader colleague coworker boss manager bully bullies',
);
/** What only strangers do. */
const BY_STRANGERS = set('mugged mugging mugger muggers');
/** Who may as well be somebody close, or the one who writes, unless an article or a number leads them in: "a man", "some kids". */
const PEOPLE = set('man woman lad lady bloke guy fella girl girls boy boys kid kids teenager women ladies');
const LEADS = set('a an some two three four five several random strange drunk another other young old big by of');
const BEING = set('am is was being as im');
/** Who may do harm at home; "my man" and "the man I live with" are told by what stands beside them. */
const CLOSE = set(
  'husband hubby hubs wife missus misses partner boyfriend girlfriend fiance fiancee spouse ex dad mum father mother brother sister son daughter uncle aunt cousin grandad nan gran grandson granddaughter nephew niece family parents relatives relative carer carers lover abuser laws flatmate housemate lodger',
);
const AT_HOME =
  / (?:lives?|living|stay|staying) with | my (?:old )?(?:man|fella|bloke|guy) | other half | (?:am|was|been) (?:seeing|dating) | going out with | married (?:to )?| (?:split|broke) up | (?:kids|baby) (?:dad|mum) | (?:hear|hears|heard|hearing|listens?) /;
/** What is done to the one who is named behind it: "they hit my mum". */
const DONE_TO = set(
  'hit hits hitting punch punched punching kick kicked kicking slap slapped attack attacked attacking assault assaulted beat beating batter battered jump jumped mug mugged rob robbed threaten threatened threatening push pushed shove shoved grab grabbed stab stabbed spat chase chased chasing hurt headbutt headbutted bite bit set laid broke',
);
const REACH = 3; // words between what is done and whom it is done to: "spat at my mum"

const PARTNERS = set(
  'husband hubby hubs wife missus misses partner boyfriend girlfriend fiance fiancee spouse ex lover',
);

/** Tells whether words are about somebody next door, and name nobody's partner. */
export function isNextDoor(words: readonly string[]): boolean {
  const isNear = words.some(
    (word, at) => /^neighbou?rs?$/u.test(word) || (word === 'next' && words[at + 1] === 'door'),
  );
  return isNear && !namesPartner(words);
}

/** Tells whether words name somebody's partner, or who was one. */
export function namesPartner(words: readonly string[]): boolean {
  return words.some((word) => PARTNERS.has(word));
}

/** A stranger or a neighbour, "he" or "she" alone, or somebody close. */
export type Doer = 'stranger' | 'unnamed' | 'close';

/**
 * Who may have done the harm that words tell of: a stranger or a neighbour, "he" alone, or somebody close where one is
 * named. Whoever is close and only hurt ("lads hit my dad") has done none.
 */
export function doerIn(words: readonly string[]): Doer {
  const isClose = words.some((word, at) => CLOSE.has(word) && !isHurt(words, at));
  if (isClose || AT_HOME.test(` ${words.join(' ')} `)) return 'close';
  return words.some((word, at) => isStranger(words, word, at)) ? 'stranger' : 'unnamed';
}

/** "A driver hit me", and not "he is a driver". */
function isStranger(words: readonly string[], word: string, at: number): boolean {
  const before = words[at - 1] ?? BREAK;
  if (BY_STRANGERS.has(word)) return true;
  if (STRANGERS.has(word)) return !isLedByBeing(words, at);
  if (word === 'next') return words[at + 1] === 'door';
  return PEOPLE.has(word) && (LEADS.has(before) || before === BREAK) && !isLedByBeing(words, at);
}

/** "Is a driver", "am a man". */
function isLedByBeing(words: readonly string[], at: number): boolean {
  return BEING.has(words[at - 1] ?? BREAK) || (LEADS.has(words[at - 1] ?? BREAK) && BEING.has(words[at - 2] ?? BREAK));
}

/** What stands before one who is hurt: "punched my dad"; "by" names the one who did it. */
function isHurt(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  return !before.includes('by') && !before.includes(BREAK) && before.some((word) => DONE_TO.has(word));
}
