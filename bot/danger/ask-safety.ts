import type { DangerKind } from '../../content/danger-cards.ts';
import { openStepOf } from '../../dialogs/advance.ts';
import { topicById } from '../../dialogs/index.ts';
import { dangersHelpedBy, routeOf, type NeedId } from '../../dialogs/needs.ts';
import { CONSENT } from '../../dialogs/questions/consent.ts';
import { WHERE } from '../../dialogs/questions/where.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Say } from '../../locales/say.ts';
import type { Decision } from '../decide.ts';
import type { Memory } from '../memory.ts';
import { ofOpenGuide } from './of-open-guide.ts';
import { withoutOnlySaid } from './only-says.ts';
import { isOnlyLike, SOUNDS_LIKE, type Finding } from '../screen.ts';
import { openReport } from '../stack.ts';
import type { SafetyAsked } from '../understand/understanding.ts';
import { asks } from '../understand/acts/questions.ts';
import { WISH_ASKED } from '../understand/acts/stolen-answers.ts';
import { onlyDeniesDanger } from '../understand/slots/yes-no.ts';
import { everyday, everydayWords } from '../understand/speech/everyday.ts';
import type { Speech } from '../understand/speech/speech.ts';
import { saysHelpIsCalled } from '../understand/text/help-called.ts';
import { saysLittle } from '../understand/text/says-little.ts';
import { foldedWords } from '../understand/classifier/folded-words.ts';
import { tokenise, wordsIn } from '../understand/text/tokens.ts';
import { STOPS_ELSEWHERE } from '../understand/words/wishes-it-stops.ts';
import { tellsOnlyWho } from '../understand/values/only-who.ts';
import { BESIDE_WISHES, TIME_WORDS, WISHES } from '../understand/words/en/safe-contact.ts';
import { DONE_TO, OF_DESPAIR, PICTURES_PASSED_ON, WISHES_IT_STOPS } from '../understand/words/en/short-wishes.ts';

/** What a card that asks is answered by: what a yes says to it, whether its words name the danger, and whether they ask nothing outright. */
interface Asking {
  readonly yes: SafetyAsked;
  readonly names?: true; // the answer makes that danger certain
  readonly mayStandBeside?: true; // a "yes" is first of all for the question beside it
}

const WHETHER_SAFE: Asking = { yes: 'safe' };
const ASKING: Readonly<Partial<Record<DangerKind, Asking>>> = {
  'medical-fire': { yes: 'harm', names: true },
  'self-harm': { yes: 'safe', names: true },
  'child-at-risk': { yes: 'safe', names: true },
  'fraud-in-progress': { yes: 'money', names: true, mayStandBeside: true },
};
const ANYBODY: Asking = { yes: 'harm' };

type Asked = NonNullable<Memory['safetyAsked']>;

function askingOf({ kind }: Asked): Asking {
  return kind === undefined ? ANYBODY : (ASKING[kind] ?? WHETHER_SAFE);
}

/** What the question about danger asks, and so what a yes to it says. */
export function whatIsAsked(asked: Asked): SafetyAsked {
  return askingOf(asked).yes;
}

/** What is asked by what is said about danger. */
export function safetyAsked(cards: readonly Say[], findings: readonly Finding[]): Asked | undefined {
  const asked = findings.find(({ kind }) => cards.some(({ key }) => key === `danger:ask.${kind}`));
  if (asked === undefined) return undefined;
  const { kind, about } = asked;
  return { kind, ...(about === undefined ? {} : { about }) };
}

/** Tells whether a question about danger is asked without another one. */
export function isAskedAlone(asked: Asked | undefined): boolean {
  return asked !== undefined && askingOf(asked).mayStandBeside !== true;
}

/** The danger that was asked about, where the answer says that it is so, or that they do not know. */
export function answeredDanger(
  { safetyAsked: asked }: Pick<Memory, 'safetyAsked'>,
  { safety }: Pick<Heard, 'safety'>,
): readonly Finding[] {
  const { kind, about } = asked ?? {};
  if (asked === undefined || kind === undefined || safety === undefined) return [];
  if (safety === 'unsafe' && askingOf(asked).names !== true) return []; // the emergency numbers are
  const level = safety === 'unsafe' ? 'certain' : 'ask';
  return [{ kind, level, ...(about === undefined ? {} : { about }), reason: 'answered when asked about it' }];
}

/**
 * What is said, without the open `question` that ends it where safety is asked alone: beside another question, a
 * "yes" could mean either. That one is asked again afterwards. A guide's menu asks nothing that a "yes" could answer.
 */
export function withoutQuestion(
  { say, memory }: Pick<Decision, 'say' | 'memory'>,
  isAlone: boolean,
  question: readonly Say[],
  facts: Facts,
): readonly Say[] {
  const open = memory.stack.at(-1);
  if (!isAlone || open === undefined || openStepOf(topicById(open.id), open.state, facts)?.again === true) return say;
  const last = say.slice(-question.length);
  return question.every(({ key }, at) => last[at]?.key === key) ? say.slice(0, -question.length) : say;
}

/** The card of a danger now, or of the one that was asked about, says all that is said to a cry for help. */
export function withoutRepeat(cards: readonly Say[], say: readonly Say[], { safety }: Heard): readonly Say[] {
  const isSaid =
    cards.some(({ key }) => /^danger:cards\.(?:danger-now|medical-fire)\./u.test(key)) ||
    (safety !== undefined && cards.length > 0);
  return isSaid ? say.filter(({ key }) => key !== 'answers:small-talk.emergency') : say;
}

/**
 * Words that only answer that nobody is in danger ("no, not danger") do not have it asked again. Inside a topic, words that stand for what
 * was said before ("she won't believe me") are about that: what they only sound like is not asked about, nor what a question only sounds like after a card was shown, nor what a few words
 * only sound like that answer a question of a guide ("card details").
 */
export function withoutAnswered(
  findings: readonly Finding[],
  heard: Heard,
  { stack, shown }: Pick<Memory, 'stack' | 'shown'>,
  speech?: Speech,
): readonly Finding[] {
  const { text, values } = heard;
  const isAnswered = values['danger']?.value === false && onlyDeniesDanger(everyday(text, speech));
  if (isAnswered) return findings.filter(({ level, reason }) => level === 'certain' && reason !== SOUNDS_LIKE);
  const said = speech?.known(text) ?? text;
  const isLittle = stack.length > 0 ? leansOnBefore(said, shown) : shown.length > 0 && saysHelpIsCalled(said);
  if (isLittle) return findings.filter((finding) => !isOnlyLike(finding));
  const guide = guideAnswered(heard, stack);
  if (guide === undefined) return findings;
  const helped = dangersHelpedBy(guide);
  return findings.filter((finding) => !isOnlyLike(finding) || helped.includes(finding.kind));
}

/**
 * Without what is surely heard in a message that holds no word of it, "they said no": but for despair, and for what was done to somebody who
 * said no, it is by chance. What is only asked about stays.
 */
export function withoutChance(findings: readonly Finding[], text: string, speech?: Speech): readonly Finding[] {
  if (!saysLittle(speech?.known(text) ?? text)) return findings;
  return findings.filter(
    ({ kind, level, reason }) => reason !== SOUNDS_LIKE || level !== 'certain' || HEARD_IN_LITTLE.has(kind),
  );
}
const HEARD_IN_LITTLE: ReadonlySet<DangerKind> = new Set(['self-harm', 'sexual-violence']);

/** What stands for what was said before, tells only who somebody is, or asks beside a card with the numbers. */
function leansOnBefore(text: string, shown: Memory['shown']): boolean {
  const isAsked =
    asks(text, false, undefined) &&
    (shown.some((mark) => !mark.includes(':')) || saysLittle(text.replaceAll(CALLING, ' ')));
  return saysLittle(text) || tellsOnlyWho(text) || isAsked;
}

const CALLING = /\b(?:ring|call|phone|report)\b/giu; // "what happens if I ring"

/** The guide, open or begun, of which a few words answer a question; none that protects whom it helps. */
function guideAnswered({ text, values, needs }: Heard, stack: Memory['stack']): TopicId | undefined {
  const id = stack.at(-1)?.id ?? topicOf(needs[0]);
  if (id === undefined || tokenise(text).length > FEW) return undefined;
  const { kind, protects, steps } = topicById(id);
  const isAnswered = steps.some(({ field }) => Object.hasOwn(values, field));
  return kind === 'guide' && protects !== true && isAnswered ? id : undefined;
}

function topicOf(need: NeedId | undefined): TopicId | undefined {
  const route = need === undefined ? undefined : routeOf(need);
  return route?.kind === 'topic' ? route.topic : undefined;
}
const FEW = 4; // words: more may tell of anything else

/** "Fire", where it is asked who may know, is the fire service. */
function ofFireService(findings: readonly Finding[], text: string): readonly Finding[] {
  if (!FIRE_SERVICE.test(text)) return findings;
  return findings.filter(({ kind, level }) => kind !== 'medical-fire' || level === 'certain');
}
const FIRE_SERVICE = /^\W*(?:the )?fire(?: (?:brigade|service|and rescue|department|people))?\W*$/iu;

/** Without despair that is only heard in words about pictures of somebody that are passed around: whether they are safe from whoever does it is asked. */
function ofPictures(findings: readonly Finding[], text: string): readonly Finding[] {
  const words = wordsIn(text);
  const isOfOthers = findings.some((finding) => isOnlyLike(finding) && DONE_BY_OTHERS.has(finding.kind));
  const isAll = words.length <= LONGEST_OF_PICTURES && PICTURES_PASSED_ON.test(words.join(' '));
  if (!isOfOthers || !isAll || words.some((word) => OF_DESPAIR.has(word))) return findings;
  return findings.filter((finding) => finding.kind !== 'self-harm' || !isOnlyLike(finding));
}
const LONGEST_OF_PICTURES = 10; // words
const DONE_BY_OTHERS: ReadonlySet<DangerKind> = new Set(['sexual-violence', 'stalking']);

/**
 * Without what a report's plainest answers only sound like: despair in "on the bridge", asked where, and in "I just want it to stop", asked
 * what should happen; what is done to others in "my mate filmed it", asked what there is to show.
 */
export function besideAnswer(
  found: readonly Finding[],
  heard: Pick<Heard, 'text' | 'values' | 'needs'>,
  { stack }: Pick<Memory, 'stack'>,
  speech?: Speech,
): readonly Finding[] {
  const open = openReport(stack) ?? stack.at(-1);
  const asked = open === undefined ? undefined : readProgress(topicById(open.id), open.state).asked;
  const told = ofOpenGuide(found, heard, { stack });
  const meant = asked === CONSENT.field ? ofFireService(told, heard.text) : told;
  const findings = ofPictures(meant, heard.text);
  const onlyHeard = asked === undefined ? [] : onlyHeardIn(asked, heard);
  const onlyAsked = asked !== undefined && isShortAnswer(asked, heard) ? (ONLY_ASKED[asked] ?? []) : [];
  if (asked !== undefined && onlyTellsHow(asked, heard, { open, speech }))
    return findings.filter((finding) => !isOnlyLike(finding));
  return withoutOnlySaid(findings, asked, heard, speech).filter(
    (finding) =>
      (finding.reason !== SOUNDS_LIKE || !onlyHeard.includes(finding.kind)) &&
      !(isOnlyLike(finding) && onlyAsked.includes(finding.kind)),
  );
}

/**
 * "Yes, but don't leave a message", "but don't come to my house" in any language: of whether and how to be contacted, and nobody who does
 * anything. Where a call is asked for, "only when my husband is not at home" as well, whatever is asked (S9).
 */
function onlyTellsHow(
  asked: Field,
  { text, values }: Pick<Heard, 'text' | 'values'>,
  { open, speech }: { readonly open: Memory['stack'][number] | undefined; readonly speech: Speech | undefined },
): boolean {
  const isTold = Object.keys(values).some((field) => field.startsWith(CONTACT)); // when, and when not, as well
  const isCall = open?.id === 'call-back';
  if (!(isCall || (asked === CONTACT ? isTold : OF_HOW.has(asked)))) return false;
  const known = isCall ? [...OF_CONTACT, WHO_IS_OUT] : OF_CONTACT;
  const isOf = (word: string): boolean => !ANYBODY_ELSE.has(word) && known.some((of) => of.has(word));
  return everydayWords(text, speech).every((word) => isOf(word) || /\d/u.test(word));
}
const OF_HOW: ReadonlySet<Field> = new Set(['contact-how', 'contact-times', 'contact-careful', 'contact-needs']);
const ANYBODY_ELSE = new Set(['someone', 'somebody', 'anyone', 'they']); // "yes, but someone comes to my door"
const CONTACT: Field = 'contact';
const OF_CONTACT = [WISHES, BESIDE_WISHES, TIME_WORDS];
const WHO_IS_OUT = new Set(
  'he hes she shes husband wife partner boyfriend girlfriend isnt out away how oclock from now'.split(' '),
);

/**
 * What few words in any language that answer these questions only seem to ask: "everyone but the landlord", "don't tell anyone"; "I haven't
 * told anyone", "my doctor".
 */
const ONLY_ASKED: Readonly<Record<Field, readonly DangerKind[]>> = {
  consent: ['modern-slavery', 'child-at-risk', 'sexual-violence', 'stalking', 'hate-crime', 'fraud-in-progress'],
  before: ['sexual-violence', 'stalking', 'self-harm'],
};

function onlyHeardIn(asked: Field, heard: Pick<Heard, 'text' | 'values'>): readonly DangerKind[] {
  const { text, values } = heard;
  if (asked === WISH_ASKED) return onlyHeardInWish(text);
  if (!isShortAnswer(asked, heard)) return [];
  if (choosesHow(asked, heard)) return OF_SOMEBODY;
  if (ONLY_ALONE.has(asked)) return values[asked]?.words === text.trim() ? ['self-harm'] : [];
  return asked === TIMES_OF_CONTACT && /\d/u.test(text) ? OF_HOURS : (ONLY_HEARD[asked] ?? []);
}

/** "A bloke please", "private number please": who is to ring, or how, by an option; of whom others may see, nothing is let go (S8). */
function choosesHow(asked: Field, { values }: Pick<Heard, 'values'>): boolean {
  const chosen = CHOSEN_AS_WISHED.has(asked) ? values[asked]?.value : undefined;
  return Array.isArray(chosen) && chosen.length > 0 && !chosen.includes('others-see');
}
const CHOSEN_AS_WISHED: ReadonlySet<Field> = new Set(['contact-needs', 'contact-careful']);
const OF_SOMEBODY: readonly DangerKind[] = ['stalking', 'sexual-violence', 'danger-now', 'self-harm', 'modern-slavery'];

/** Others are to stop: no despair, and in another language no more than that either. */
function onlyHeardInWish(text: string): readonly DangerKind[] {
  if (STOPS_ELSEWHERE.has(foldedWords(text).join(' '))) return ['self-harm', 'child-at-risk', 'domestic-abuse'];
  return WISHES_IT_STOPS.test(wordsIn(text).join(' ')) ? ['self-harm'] : [];
}

/** A few words that answer what is asked, and name nobody to whom something is done. */
function isShortAnswer(asked: Field, { text, values }: Pick<Heard, 'text' | 'values'>): boolean {
  const words = wordsIn(text);
  return words.length <= SHORT_ANSWER && !words.some((word) => DONE_TO.has(word)) && Object.hasOwn(values, asked);
}
const TIMES_OF_CONTACT: Field = 'contact-times';
const OF_HOURS: readonly DangerKind[] = ['self-harm', 'child-at-risk', 'modern-slavery']; // "od 9 do 12", from nine to twelve in Polish, is no overdose

/** Questions whose answer may sound like despair where it is all that is said: "on the bridge", asked where, and "I'm alone", asked whether it is safe to write. */
const ONLY_ALONE: ReadonlySet<Field> = new Set([WHERE.field, 'da-safe']);

const SHORT_ANSWER = 5; // words

/** What a few words sound like that answer these questions, and are not: "driving past", "someone filmed it", "can't count", "can't see well", "no way", "text not call". */
const ONLY_HEARD: Readonly<Record<Field, readonly DangerKind[]>> = {
  source: ['stalking', 'sexual-violence'],
  vehicles: ['stalking', 'modern-slavery'],
  evidence: ['sexual-violence', 'fraud-in-progress'],
  often: ['self-harm', 'modern-slavery'],
  'contact-needs': ['self-harm', 'modern-slavery'],
  consent: ['self-harm', 'danger-now'],
  contact: ['child-at-risk', 'domestic-abuse'],
};
