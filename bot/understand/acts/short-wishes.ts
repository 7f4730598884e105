import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import { CHECKED } from '../../../dialogs/questions/check.ts';
import { CONTACT_WAYS } from '../../../dialogs/questions/safe-contact.ts';
import { REPORT } from '../../../dialogs/starts.ts';
import { everyday, everydayWords } from '../speech/everyday.ts';
import { answeredOptions } from '../slots/options.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { namesPage } from '../telling/menus.ts';
import { wordsIn } from '../text/tokens.ts';
import { asksOfHelp } from './asks-of-help.ts';
import { numberNamed } from './number-named.ts';
import { staysUnknown } from '../contact/leave-on-condition.ts';
import { refusesSomeWays } from '../contact/refuses-contact.ts';
import { FILLERS } from '../words/en/acts.ts';
import { AFTER_REPORT } from '../words/en/after-report.ts';
import { ANY_WAY, MAY_CONTACT, MAY_NOT_CONTACT } from '../words/en/no-preference.ts';
import {
  ALL_RIGHT_NOW,
  AROUND_HELP_LINES,
  BY_TEXT,
  CUT_OFF,
  CUT_OFF_SAID,
  DEAF,
  GOES_ON_AGAIN,
  HELP_LINES,
  MADE_UP,
  NO_POLICE,
  OF_THIS_REPORT,
  BY_POST,
  OTHER_WAYS,
  OTHER_WAYS_OUTRIGHT,
  PICTURE,
  SENT_LATER,
  SOMETHING_ELSE,
  STAYS_UNNAMED,
  WHETHER_SENT,
  WOMEN,
} from '../words/en/short-wishes.ts';
import type { Understanding } from '../understanding.ts';
import { asksForReview } from './asks-for-review.ts';
import { asksHowReached } from './asks-how-reached.ts';
import { asTheyGo } from './as-they-go.ts';
import { askedOfGuides } from './asked-of-guides.ts';
import { asksOfScam } from './asks-of-scam.ts';
import { keepsAnswer } from './keeps-answer.ts';
import { ofOfferedRequest, ofOpenForm } from './of-open-form.ts';

type Wish = (words: readonly string[], context: Understanding, text: string) => readonly string[];

const FILLER = new Set(FILLERS);
const WOMENS_LINES = ['do:begin:find-support', 'find-for=domestic-abuse', 'find-who=woman', 'find-support.more=all'];
const WHO_READS = ['do:question:who-reads'];
const PHOTOS = ['do:question:photos'];
const WAYS_OF_CONTACT = ['do:question:ways-of-contact'];
const GO_ON = ['do:go-on'];
const ANONYMOUS = ['do:question:anonymous'];
const SENDS = ['do:send'];
const KEPT_OPEN = ['do:question:stop-and-return'];
const WHEN_TO_CALL = ['do:question:when-999'];
export const STOP_OR_GO_ON = ['do:take-back'];

/** The buttons that a few words stand for, none of which tells anything: a helpline for women, no police, a picture to send along, that it was made up, whether it was sent, to send it later, to be contacted in a way that there is not, when and how those who were shown are reached, or by which number whoever is named is. */
export function shortWish(text: string, context: Understanding): readonly string[] {
  const words = everydayWords(text, context.speech);
  for (const wish of WISHES) {
    const choices = wish(words, context, text);
    if (choices.length > 0) return choices;
  }
  return [];
}

const WISHES: readonly Wish[] = [
  asksOfScam,
  asksForReview,
  keepsAnswer,
  ofOpenForm,
  ofOfferedRequest,
  goesOn,
  mindsContact,
  staysUnnamed,
  sendsAsItStands,
  ofThisReport,
  wasCutOff,
  womensLines,
  askedOfGuides,
  noPolice,
  wantsPicture,
  asksWhatIsSent,
  sendsLater,
  byPost,
  otherWay,
  byText,
  somethingElse,
  ofThoseShown,
  ofThoseNamed,
  cannotHear,
  asTheyGo,
];

/** "Carry on", "send it", after a report was left: it is taken up again. */
function goesOn(words: readonly string[], { offered = [] }: Understanding): readonly string[] {
  const mayGoOn = offered.some(({ code }) => code === GO_ON[0]);
  return mayGoOn && (GOES_ON_WHOLE.has(words.join(' ')) || GOES_ON_WHOLE.has(withoutFillers(words))) ? GO_ON : [];
}

/** "No problem", "I don't mind", where it is asked whether or how they may be contacted: that they may, in whatever way; "I do mind" is a no (S9). */
function mindsContact(words: readonly string[], { asked }: Understanding): readonly string[] {
  const said = withoutFillers(words);
  return CONTACT_MINDED.find(({ field, whole }) => field === asked?.field && whole.has(said))?.choices ?? [];
}
const CONTACT_MINDED = [
  { field: 'contact', whole: wholes(MAY_CONTACT), choices: ['contact=contact'] },
  { field: 'contact', whole: wholes(MAY_NOT_CONTACT), choices: ['contact=anonymous'] },
  { field: 'contact-how', whole: wholes(ANY_WAY), choices: CONTACT_WAYS.map(({ code }) => `contact-how=${code}`) },
];

/** "Anonymous", where it is asked who may know and that was said before: it stands, and what it means is told. */
function staysUnnamed(words: readonly string[], context: Understanding, text: string): readonly string[] {
  const { asked, answered = [], speech } = context;
  const isKnown = answered.some(({ step, value }) => step.field === 'contact' && value === 'anonymous');
  const isMeant = asked?.field === CONSENT.field && isKnown;
  const isSaid = UNNAMED_WHOLE.has(withoutFillers(words)) || staysUnknown(everyday(text, speech));
  return isMeant && isSaid && !isAnswered(text, context) ? ANONYMOUS : [];
}
const UNNAMED_WHOLE = wholes(STAYS_UNNAMED);

/** "Yes, that's right now", at the check: a yes, and no time at which it happened. */
function sendsAsItStands(words: readonly string[], { asked }: Understanding): readonly string[] {
  return asked?.field === CHECKED && RIGHT_NOW.has(words.join(' ')) ? SENDS : [];
}
const RIGHT_NOW: ReadonlySet<string> = new Set(ALL_RIGHT_NOW);

/** "Can I report it here", "is that illegal", in a report: it goes on, or who deals with what and what counts is told. */
function ofThisReport(words: readonly string[], { asked, steps }: Understanding): readonly string[] {
  const isOpen = asked !== undefined && asked.answer.kind !== 'words' && steps.some(({ field }) => field === 'what');
  if (!isOpen) return [];
  const said = words.join(' ');
  return ASKED_IN_REPORT.find(({ whole }) => whole.has(said))?.choices ?? [];
}
const ASKED_IN_REPORT: readonly { readonly whole: ReadonlySet<string>; readonly choices: readonly string[] }[] = [
  { whole: new Set(OF_THIS_REPORT.here), choices: [REPORT.code] },
  { whole: new Set(OF_THIS_REPORT.call), choices: WHEN_TO_CALL },
  { whole: new Set(AFTER_REPORT['hear-back']), choices: ['do:question:hear-back'] },
  { whole: new Set(AFTER_REPORT['who-reads']), choices: WHO_READS },
  { whole: new Set(AFTER_REPORT.traced), choices: ANONYMOUS },
  { whole: new Set(OF_THIS_REPORT.counts), choices: ['do:question:what-is-asb'] },
];

/** "I was doing a report and it cut off", where nothing is open: what is kept of it, and how to go on. */
function wasCutOff(words: readonly string[], { asked }: Understanding): readonly string[] {
  const { signs, around } = CUT_OFF;
  const isAll = words.every((word) => signs.has(word) || around.has(word) || FILLER.has(word));
  return asked === undefined && isAll && CUT_OFF_SAID.test(words.join(' ')) ? KEPT_OPEN : [];
}

/** "Is there a helpline for women": who is there for them, where nothing is asked but what is wanted. */
function womensLines(words: readonly string[], { asked }: Understanding): readonly string[] {
  if (asked !== undefined && !isMenu(asked)) return [];
  const isNamed = words.some((word) => WOMEN.has(word)) && words.some((word) => HELP_LINES.has(word));
  const isAll = words.every((word) => [WOMEN, HELP_LINES, AROUND_HELP_LINES, FILLER].some((set) => set.has(word)));
  return isNamed && isAll ? WOMENS_LINES : [];
}

/** Where it is asked who may know, or was: then it is put right. */
function isOfConsent({ asked, answered = [] }: Understanding): boolean {
  return asked?.field === CONSENT.field || answered.some(({ step }) => step.field === CONSENT.field);
}

/** "No police please": who sees a report, unless that is what was asked or a guide has a page about it. */
function noPolice(words: readonly string[], context: Understanding, text: string): readonly string[] {
  const { asked } = context;
  const { not, police, around } = NO_POLICE;
  const from = words.findIndex((word) => not.has(word));
  const isWish = from >= 0 && words.slice(from).some((word) => police.has(word));
  const isAll = words.every((word) => [not, police, around, FILLER].some((set) => set.has(word)));
  const isAsked = isOfConsent(context) || asked?.answer.kind === 'words' || namesPage(text, context);
  return isWish && isAll && !isAsked ? WHO_READS : [];
}

/** "I want a picture added": if one can be sent. */
function wantsPicture(words: readonly string[]): readonly string[] {
  const { picture, sent, around } = PICTURE;
  const isWish = words.some((word) => picture.has(word)) && words.some((word) => sent.has(word));
  return isWish && words.every((word) => [picture, sent, around, FILLER].some((set) => set.has(word))) ? PHOTOS : [];
}

/** "I made it up", or "is it sent", of what a form has gathered: nothing is sent yet. */
function asksWhatIsSent(words: readonly string[], { asked, steps }: Understanding): readonly string[] {
  const isForm = asked !== undefined && steps.some(({ field }) => field === CHECKED);
  return isForm && (NOT_SENT_WHOLE.has(words.join(' ')) || NOT_SENT_WHOLE.has(withoutFillers(words)))
    ? STOP_OR_GO_ON
    : [];
}
const NOT_SENT_WHOLE = new Set(
  [...MADE_UP, ...WHETHER_SENT].flatMap((phrase) => [phrase, withoutFillers(wordsIn(phrase))]),
);

/** "Send it tomorrow", at the check: when it is to go says nothing of when it happened, and nothing waits here to be sent. */
function sendsLater(words: readonly string[], { asked }: Understanding): readonly string[] {
  const { sent, later, around } = SENT_LATER;
  const isWish = words.some((word) => sent.has(word)) && words.some((word) => later.has(word));
  const isAll = words.every((word) => [sent, later, around, FILLER].some((set) => set.has(word)));
  return asked?.field === CHECKED && isWish && isAll ? STOP_OR_GO_ON : [];
}

/** "By post", where something may be sent so: leave to send it. */
function byPost(words: readonly string[], { asked, steps }: Understanding): readonly string[] {
  const isWish = asked?.field === 'contact' && POST_WHOLE.has(withoutFillers(words));
  return isWish && steps.some(({ field }) => field === 'contact-address') ? MAY_CONTACT_THEM : [];
}
const MAY_CONTACT_THEM = ['contact=contact'];

/** "By letter", "WhatsApp", "I don't have a phone", "no calls", where it is asked whether or how they may be contacted: which ways there are. Behind that "you may write to me" still asks for one. */
function otherWay(words: readonly string[], { asked, speech }: Understanding, text: string): readonly string[] {
  const isRefused = asked?.field === 'contact' && refusesSomeWays(everyday(text, speech));
  const isMeant = isRefused || WAYS_TOLD.get(asked?.field ?? '')?.has(withoutFillers(words)) === true;
  return isMeant ? WAYS_OF_CONTACT : [];
}
const POST_WHOLE = wholes(BY_POST);
const WAYS_TOLD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['contact', 'contact-how'].map((field) => [field, wholes(OTHER_WAYS)] as const),
  ...[CONSENT.field, CHECKED].map((field) => [field, wholes(OTHER_WAYS_OUTRIGHT)] as const),
]);

/** "Can I text", in a guide without a page about that: who is there for its matter, and how they are reached; else how any number is reached by text. */
function byText(words: readonly string[], context: Understanding, text: string): readonly string[] {
  const { text: texts, asked, around } = BY_TEXT;
  const isWish = words.some((word) => asked.has(word)) && words.some((word) => texts.has(word));
  const isAll = words.every((word) => [texts, asked, around, FILLER].some((set) => set.has(word)));
  if (!isWish || !isAll || !context.steps.some(isMenu) || isAnswered(text, context)) return [];
  return hasPeople(context) ? CONTACTS : IN_TEXT;
}

/** "I need help with something else", where nothing is open: what there is to choose from. */
function somethingElse(words: readonly string[], { asked }: Understanding): readonly string[] {
  return asked === undefined && ELSE_WHOLE.has(withoutFillers(words)) ? HELP : [];
}
const HELP = ['do:help'];
const ELSE_WHOLE = wholes(SOMETHING_ELSE);

/** "Is that open now", "what's their number", in a guide: of those who were shown last, whose card says how and when they are reached. */
function ofThoseShown(words: readonly string[], context: Understanding, text: string): readonly string[] {
  const isMeant = context.steps.some(isMenu) && context.asked !== undefined && !isAnswered(text, context);
  return isMeant && (asksHowReached(words) || asksOfHelp(words)) ? SHOWN : [];
}
export const SHOWN: readonly string[] = ['do:shown'];

/** "What's Crimestoppers number": whoever is named, unless the open guide has a page about them. */
function ofThoseNamed(words: readonly string[], context: Understanding, text: string): readonly string[] {
  return isAnswered(text, context) ? [] : numberNamed(words, context);
}

/** "I'm deaf", in a guide without a page about that, or where nothing is open: how any number is reached without hearing or speaking. */
function cannotHear(words: readonly string[], context: Understanding, text: string): readonly string[] {
  const isMeant = context.asked === undefined || context.steps.some(isMenu);
  return isMeant && DEAF_WHOLE.has(words.join(' ')) && !isAnswered(text, context) ? IN_TEXT : [];
}
const DEAF_WHOLE: ReadonlySet<string> = new Set(DEAF);

/** A page of the open guide, or an option of what it asks. */
function isAnswered(text: string, context: Understanding): boolean {
  const said = everyday(text, context.speech);
  const { asked } = context;
  return (
    namesPage(text, context) || (asked !== undefined && answeredOptions(said, { ...context, step: asked }).length > 0)
  );
}

function hasPeople({ asked }: Understanding): boolean {
  return TOPICS.some(({ people, steps }) => people !== undefined && steps.some(({ field }) => field === asked?.field));
}
const CONTACTS = ['do:contacts'];
const IN_TEXT = ['do:question:deaf'];
const GOES_ON_WHOLE = new Set(GOES_ON_AGAIN.flatMap((phrase) => [phrase, withoutFillers(wordsIn(phrase))]));

function wholes(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => withoutFillers(wordsIn(phrase))));
}

function withoutFillers(words: readonly string[]): string {
  const left = words.filter((word) => !FILLER.has(word));
  return (left.length > 0 ? left : words).join(' ');
}
