import { topicById } from '../../dialogs/index.ts';
import { dangerOf, isNeed, routeOf, TO_REPORT, type NeedId } from '../../dialogs/needs.ts';
import type { Field } from '../../dialogs/answers.ts';
import { CHECKED } from '../../dialogs/questions/check.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { looksLikeReference } from '../../dialogs/codes-in-text.ts';
import { normaliseReference } from '../../dialogs/reference.ts';
import type { Step } from '../../dialogs/step.ts';
import { isAll } from './acts/amendments.ts';
import { tellsOfFeeling, tellsOnlyFear } from './acts/told-beside-form.ts';
import { isMeantOtherwise } from './acts/meant-otherwise.ts';
import { requestOf } from './acts/whole-request.ts';
import { yesNo } from './slots/yes-no.ts';
import { isMenu } from '../../dialogs/slots.ts';
import { onlyTellsElsewhere, onlyTellsWhen } from './telling/only-tells.ts';
import { tellsMoreOfThem } from './telling/tells-more.ts';
import { isHeardInTelling } from './telling/told-answers.ts';
import { isWholePlace } from './place/whole-place.ts';
import { mayBeLookedFor, tellsOnlyPlace } from './place/only-place.ts';
import { FILLERS } from './words/en/acts.ts';
import {
  AROUND_COUNT,
  HAS_PLATE,
  NO_COUPLE,
  NOT_THERE,
  ONLY_AGED,
  ONLY_NEXT_DOOR,
  ONLY_SEEN,
  REFUSES_IT,
  SAID_BY_OTHERS,
  TRACKER,
} from './words/en/told-alone.ts';
import { AROUND_PLACE, OF_A_HOUSE, PLACE_LEADS } from './words/en/places.ts';
import { ALL_OR_NONE } from './words/en/meant-otherwise.ts';
import { LACKS_MEANS } from './words/en/safe-contact.ts';
import { OF_AN_ILLNESS, OF_DESPAIR, OF_THEIR_HEALTH, WISHES_IT_STOPS } from './words/en/short-wishes.ts';
import { ONLY_GOES_ON } from './words/en/yes-no.ts';
import { saysLittle } from './text/says-little.ts';
import { isShortNo } from './text/short-no.ts';
import { tokenise, wordsIn } from './text/tokens.ts';
import { SPEAKS_OF_US } from './words/en/topics.ts';
import { findCaseNumbers } from './values/case-numbers.ts';
import { findTopics, namesReport, speaksOfReports, wishesToSee } from './topics/topics.ts';
import type { Understanding } from './understanding.ts';
import { namesOnlyAgencies } from './values/agencies.ts';
import { onlyShows } from './values/evidence.ts';
import { tellsOnlyAge } from './values/ages.ts';
import { tellsOnlyCount } from './values/only-count.ts';
import { tellsOnlyRate } from './values/only-rate.ts';
import { tellsOnlySum } from './values/only-sum.ts';
import { tellsOnlyTenure } from './values/only-tenure.ts';
import { tellsOnlyWho } from './values/only-who.ts';
import { holdsReach, staysAnonymous, tellsOnlyContact } from './contact/safe-contact.ts';
import { everyday } from './speech/everyday.ts';

/** What a message does and the values in it, before it is known what it is about. */
export type Part = Omit<Heard, 'language' | 'text' | 'topics' | 'needs' | 'guessed' | 'unsure' | 'door'>;

const NEED = 'do:need:';
const AROUND: ReadonlySet<string> = new Set([
  ...FILLERS,
  ...AROUND_COUNT,
  ...AROUND_PLACE,
  ...PLACE_LEADS,
  ...OF_A_HOUSE,
]);

type About = Pick<Heard, 'topics' | 'needs' | 'guessed' | 'unsure' | 'door'>;
const NOTHING: About = { topics: [], needs: [], unsure: [] };

/** What a message is about: the need of a button, what it names where nothing is open, or what it names beside the open question. */
export function aboutOf(text: string, part: Part, context: Understanding): About {
  const { act, choices } = part;
  const wanted = choices.find((code) => code.startsWith(NEED))?.slice(NEED.length);
  if (wanted !== undefined && isNeed(wanted)) return { ...NOTHING, needs: [wanted] };
  if (choices.length > 0 || !mayBeAbout(part)) return NOTHING;
  if (act === 'correct' && Object.values(part.values).some(({ words: told }) => isAll(text, told))) return NOTHING;
  return context.asked === undefined ? openly(text, part, context) : beside(context.asked, text, part, context);
}

/** A cry for help is about that alone. */
function mayBeAbout({ act, safety, question, detail }: Part): boolean {
  if (question !== undefined && detail === true) return false;
  return safety === undefined && (act === 'answer' || act === 'correct');
}

/** What a message is about where no question is open; a reference or a receipt comes back to a report. */
function openly(text: string, { values }: Part, context: Understanding): About {
  if (
    isBareAnswer(text, context) ||
    isOnlyDetail(text, values, context) ||
    tellsOnlyFear(everyday(text, context.speech))
  )
    return NOTHING;
  const every = likelyOnly(findTopics(text, context), text, context);
  const meant = isMeantOtherwise('human', text, context) ? without(every, 'talk-to-a-person') : every;
  const found = SAYS_MY.test(text) && givesReach(text) ? without(meant, 'fraud-advice') : meant; // a number alone may be one to check
  const comesBack = looksLikeReference(text) || Object.hasOwn(values, 'reference') || Object.hasOwn(values, 'receipt');
  return comesBack ? { ...found, needs: ['case-status', ...without(found, 'case-status').needs], unsure: [] } : found;
}

function isOnlyDetail(text: string, values: Part['values'], { facts }: Understanding): boolean {
  const isPlace = tellsOnlyPlace(text, values) || (isWholePlace(text, facts) && !mayBeLookedFor(text));
  return isPlace || tellsOnlyAge(text) || tellsOnlyCount(text) || tellsOnlyRate(text);
}

const SAYS_MY = /\b(?:my|me)\b/iu;

/** What only tells when it was, who somebody is, or says no to something, may be about anything: that is asked. */
function likelyOnly(found: About, text: string, { speech }: Understanding): About {
  if (ONLY_NEXT_DOOR.test(text))
    return { ...found, needs: [], unsure: [...new Set([TO_REPORT, ...found.needs, ...found.unsure])] };
  return onlyTellsWhen(text, speech) || onlyGoesOn(text) || tellsOnlyWho(text) || isShortNo(text)
    ? { ...found, needs: [], unsure: [...found.needs, ...found.unsure] }
    : found;
}

/** "Now", "it's happening now". */
const onlyGoesOn = (text: string): boolean => wordsIn(text).every((word) => ONLY_GOES_ON.has(word));

/** "No" and "yes" where nothing was asked are about nothing. */
function isBareAnswer(text: string, context: Understanding): boolean {
  const check = context.steps.find(({ field }) => field === CHECKED);
  const isShort = check !== undefined && tokenise(text).length <= FEWEST_TOLD;
  return isShort && yesNo.read(text, { ...context, step: check }) !== undefined;
}
const FEWEST_TOLD = 2; // words

/** What else is named beside an open question. A place, a name or a time to call that answers it is no need, whatever words are in it. */
function beside(asked: Step, text: string, { values }: Part, context: Understanding): About {
  if (Object.keys(values).some(isHeardInTelling) || isAboutNothing(text, context)) return NOTHING;
  if (asked.field === ACCOUNT) return { ...NOTHING, ...doorOfAccount(text, values, context) };
  if (isAllTaken(text, values) || isOneWordOfGuide(text, asked, context)) return NOTHING;
  const isTold = asked.answer.kind !== 'words' || asked.set !== undefined;
  if (isTold && isAboutOpen(asked, text, values, context)) return NOTHING;
  const isOther = NOT_MEANT.filter(({ isNot }) => isNot(text, asked, context)).map(({ need }) => need);
  return isOther.reduce(without, named(text, context));
}

/** Whose matter the account of a report is, where it names no kind of anti-social behaviour: "pothole on my road". */
function doorOfAccount(text: string, { kind }: Part['values'], context: Understanding): Pick<About, 'door'> {
  if (kind !== undefined) return {};
  const { needs, door } = named(text, context);
  const route = needs[0] === undefined ? undefined : routeOf(needs[0]);
  const id = door ?? (route?.kind === 'door' ? route.door : undefined);
  return id === undefined ? {} : { door: id };
}
const ACCOUNT: Field = 'what';

/** "Cash", where a guide asks which of several: a word that is none of them begins nothing else. */
function isOneWordOfGuide(text: string, asked: Step, { steps }: Understanding): boolean {
  const isClosed = asked.answer.kind === 'choice' || asked.answer.kind === 'yes-no';
  return isClosed && !isMenu(asked) && steps.some(isMenu) && tokenise(text).length === 1;
}

/** Needs that words in an answer only look like, and when. */
const NOT_MEANT: readonly {
  readonly need: NeedId;
  readonly isNot: (text: string, asked: Step, context: Understanding) => boolean;
}[] = [
  { need: 'asb-case-review', isNot: (text, _asked, { speech }) => !speaksOfReports(text, speech) }, // "they haven't rung again"
  { need: 'service-complaint', isNot: (text, _asked, { speech }) => !SPEAKS_OF_US.test(everyday(text, speech)) }, // "I've asked them nicely"
  {
    need: 'self-harm',
    isNot: (text) => OF_THEIR_HEALTH.test(text) && !wordsIn(text).some((word) => OF_DESPAIR.has(word)),
  },
  { need: 'fraud-advice', isNot: (text) => givesReach(text) },
  { need: 'stalking', isNot: (text, asked) => OF_THEFT.has(asked.field) && TRACKER.test(text) }, // "it's got a tracker", of what was stolen
  { need: 'terrorism', isNot: (text, asked) => asked.field === 'find-who' && tokenise(text).length <= FEWEST_TOLD }, // "student", of who looks for help
  { need: 'case-status', isNot: (text, asked, { speech }) => !comesBack(text, asked, speech) },
  { need: 'case-status', isNot: (text, asked, { speech }) => isOfReview(asked) && !wishesToSee(text, speech) }, // "earlier report", of those that were not enough
];

/** A question of the guide to a review, or of the request for one. */
const isOfReview = ({ field }: Step): boolean => field.startsWith('review-') || field.startsWith('asb-case-review.');

function comesBack(text: string, { answer }: Step, speech: Understanding['speech']): boolean {
  return answer.kind !== 'words' && namesReport(text, speech) && !onlyGivesOthersNumber(text);
}

/** "Ref 12345", "crime number 26*101090": what others call their record of it, and no report of ours. */
function onlyGivesOthersNumber(text: string): boolean {
  const [first, ...others] = findCaseNumbers(text);
  const isOthers = first !== undefined && others.length === 0 && normaliseReference(first.code) === undefined;
  return isOthers && tokenise(text.replace(first.code, ' ')).length <= FEWEST_TOLD_OF;
}
const FEWEST_TOLD_OF = 4; // words of "the police reference is"

/** "My number is 07…": how somebody is reached, and nothing to check. */
function givesReach(text: string): boolean {
  return holdsReach(text) && tellsOnlyContact(text);
}

/** The questions of the guide for what was stolen. */
const OF_THEFT: ReadonlySet<string> = new Set(topicById('burglary-theft').steps.map(({ field }) => field));

/** What answers the open question, or says nothing that could be of anything else. */
function isAboutOpen({ field, group }: Step, text: string, values: Part['values'], context: Understanding): boolean {
  const isAnswered = Object.hasOwn(values, field) || isBriefOfPage(text, values, context);
  const isDetail = group !== undefined && tokenise(text).length <= FEWEST_NAMING;
  return isAnswered || isDetail || saysLittle(text) || tellsOnlyAge(text);
}

/** "About ten lads", "Elm Drive, Midway": every word that tells anything was read as an answer, to whatever question. */
function isAllTaken(text: string, values: Part['values']): boolean {
  const words = Object.values(values).flatMap((reading) => reading.words.split(', '));
  const rest = words.reduce((left, told) => left.replace(told, ' '), text);
  return words.length > 0 && rest !== text && tokenise(rest).every(({ word }) => AROUND.has(word));
}

/** A few words with a page of the open guide in them are about that page. */
function isBriefOfPage(text: string, values: Part['values'], { steps }: Understanding): boolean {
  const menu = steps.find(isMenu);
  return menu !== undefined && Object.hasOwn(values, menu.field) && tokenise(text).length <= MOST_OF_A_PAGE;
}
const MOST_OF_A_PAGE = 6; // words

/** How many and when, in another language; a sum alone; agencies by their names alone, or a place; whose a home is; who somebody is to whom; what there is none of; that somebody is no partner; that they will not do what they are made to; what somebody cannot be reached by; what there is to show; all there is, or nothing; that it stops; or the wish for a language, on which a guide has a page. */
function isAboutNothing(text: string, context: Understanding): boolean {
  return [
    !/\p{L}/u.test(text), // "13/13/2026"
    onlyTellsElsewhere(text, context.speech),
    namesOnlyAgencies(everyday(text, context.speech)),
    isWholePlace(text, context.facts),
    NOT_THERE.test(text),
    ONLY_AGED.test(text),
    ONLY_SEEN.test(everyday(text, context.speech)),
    HAS_PLATE.test(text) && tokenise(text).length <= MOST_OF_A_PAGE,
    NO_COUPLE.test(text),
    REFUSES_IT.test(text),
    tellsOnlySum(text),
    tellsOnlyTenure(everyday(text, context.speech)) !== undefined,
    tellsOnlyWho(text),
    ALL_OR_NONE.has(wordsIn(text).join(' ')),
    WISHES_IT_STOPS.test(wordsIn(text).join(' ')),
    LACKS_MEANS.test(everyday(text, context.speech)),
    tellsOfFeeling(everyday(text, context.speech)),
    OF_AN_ILLNESS.test(everyday(text, context.speech)),
    onlyShows(everyday(text, context.speech)),
    requestOf(text, context) === 'language',
    onlyStaysUnknown(everyday(text, context.speech)),
  ].includes(true);
}

/** "Don't want to be involved": said of themselves as a witness, and of no despair. */
function onlyStaysUnknown(said: string): boolean {
  return staysAnonymous(said) && tokenise(said).length <= LONGEST_REFUSAL;
}
const LONGEST_REFUSAL = 8; // words

/**
 * What a message names beside an open question. What it is hardly likely about, and only likelier than anything else, is no
 * danger ("never seen before"); of a word or two, of a short no, of what others said and of what goes on about somebody told of ("she comes every day"), the
 * screen alone says whether it is one.
 */
function named(text: string, context: Understanding): About {
  const every = withoutGuessedDanger(findTopics(text, context), text, context);
  const found = isMeantOtherwise('human', text, context) ? without(every, 'talk-to-a-person') : every;
  const isFew = tokenise(text).length <= FEWEST_NAMING || isShortNo(text);
  const isForScreen = isFew || tellsMoreOfThem(text, context.speech) || SAID_BY_OTHERS.test(text);
  if (found.guessed !== true && !isForScreen) return found;
  const { guessed: _guessed, ...rest } = found;
  if (isFew && OF_THEM.test(text)) return { ...rest, needs: [] };
  return { ...rest, needs: found.needs.filter((need) => dangerOf(need) === undefined) };
}

/** Of a whole message that is known in the resident's language its English says whether it is of a danger: "main ne khud suna" is "I heard it". */
function withoutGuessedDanger(found: About, text: string, { speech, ...inEnglish }: Understanding): About {
  const known = speech?.known(text);
  if (known === undefined) return found;
  const meant = new Set(findTopics(known, inEnglish).needs);
  return { ...found, needs: found.needs.filter((need) => dangerOf(need) === undefined || meant.has(need)) };
}
const OF_THEM = /^\W*(?:he|she|they|it)\s\p{L}+\s(?:him|her|them)\W*$/iu; // "she grabs them": whoever they are
const FEWEST_NAMING = 3; // words: "the bulls head" names a pub, and "an old man" is who it was

function without(found: About, need: NeedId): About {
  return { ...found, needs: found.needs.filter((each) => each !== need) };
}
