import type { DangerKind } from '../../content/danger-cards.ts';
import { topicById } from '../../dialogs/index.ts';
import { CONSENT } from '../../dialogs/questions/consent.ts';
import { WHERE } from '../../dialogs/questions/where.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Memory } from '../memory.ts';
import { ofOpenGuide } from './of-open-guide.ts';
import { withoutOnlySaid } from './only-says.ts';
import { isOnlyLike, SOUNDS_LIKE, type Finding } from '../screen.ts';
import { openReport } from '../stack.ts';
import { WISH_ASKED } from '../understand/acts/stolen-answers.ts';
import { everydayWords } from '../understand/speech/everyday.ts';
import type { Speech } from '../understand/speech/speech.ts';
import { foldedWords } from '../understand/classifier/folded-words.ts';
import { wordsIn } from '../understand/text/tokens.ts';
import { STOPS_ELSEWHERE } from '../understand/words/wishes-it-stops.ts';
import { BESIDE_WISHES, TIME_WORDS, WISHES } from '../understand/words/en/safe-contact.ts';
import { DONE_TO, OF_DESPAIR, PICTURES_PASSED_ON, WISHES_IT_STOPS } from '../understand/words/en/short-wishes.ts';

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
