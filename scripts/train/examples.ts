import { ANY_DANGER, textOf } from '../../bot/screen/detector.ts';
import { passagesOf } from '../../bot/screen/passages.ts';
import { wordedText } from '../../bot/understand/scam/worded-text.ts';
import type { Asking } from '../../bot/understand/knowledge/read-askings.ts';
import { shippedContent } from '../../content/shipped.ts';
import type { PhraseFile } from '../../bot/understand/classifier/training-texts.ts';
import type { Example } from './example.ts';
import { readPhrases } from './read-phrases.ts';

const ACT = 'act.';
const DANGER = 'danger.';
const HARMLESS = 'danger.harmless';
const SCAM = 'scam.';
const SUSPICIOUS = 'scam.suspicious';
const SCAM_TALK = 'scam.talk'; // what residents say themselves, beside the messages that they came about
const MAY_TELL: readonly string[] = ['act.emergency', 'act.answer', 'act.fillers'];
const TIMES = 'times'; // words with their meaning, no phrases
// Told as an account of what happened, so that one is not taken for a request.
const ACCOUNTS: ReadonlySet<string> = new Set(['report-asb', 'noise-environment', 'street-scene', HARMLESS]);
const ACCOUNT_OF_MANY = 5; // of so many harmless ones one, so that they do not drown the requests
// Topics whose phrases tell of a danger: they teach its kind as well, or nothing where it may be any or none.
const TELLS_OF: Readonly<Record<string, string | undefined>> = {
  'adult-safeguarding': undefined,
  'child-safeguarding': 'child-at-risk',
  'county-lines': undefined,
  cyber: undefined,
  'domestic-abuse': 'domestic-abuse',
  'drugs-alcohol': undefined,
  'hate-crime': 'hate-crime',
  'licensed-premises': undefined,
  'modern-slavery': 'modern-slavery',
  'self-harm': 'self-harm',
  'sexual-violence': 'sexual-violence',
  stalking: 'stalking',
  terrorism: undefined,
};

/** What the topic model learns from: every phrase file of a topic, each phrase with its file's name. */
export function topicExamples(files: readonly PhraseFile[]): readonly Example[] {
  return files
    .filter(({ name }) => ![DANGER, ACT, SCAM].some((start) => name.startsWith(start)) && name !== TIMES)
    .flatMap((file) => readPhrases(file).map((text) => ({ text, labels: [file.name] })));
}

/** What tells the act of a message learns from: the phrases of each act, and accounts, which are answers. */
export function actExamples(files: readonly PhraseFile[]): readonly Example[] {
  return files.flatMap((file) => {
    const act = ACCOUNTS.has(file.name) ? 'answer' : file.name.slice(ACT.length);
    if (!ACCOUNTS.has(file.name) && !file.name.startsWith(ACT)) return [];
    const phrases = readPhrases(file).filter((_text, at) => file.name !== HARMLESS || at % ACCOUNT_OF_MANY === 0);
    return phrases.map((text) => ({ text, labels: [act] }));
  });
}

/** What is said in a conversation and tells of no danger ("I do not know"), save what asks for help at once. */
export function harmlessActs(
  files: readonly PhraseFile[],
  read: (text: string) => readonly string[],
): readonly Example[] {
  return files
    .filter(({ name }) => name.startsWith(ACT) && !MAY_TELL.includes(name))
    .flatMap((file) => readPhrases(file).map((text) => ({ text: textOf(read(text)), labels: [] })));
}

/** What residents ask of this service and of reports tells of no danger, save where the question itself may. */
export function harmlessQuestions(
  askings: readonly Asking[],
  read: (text: string) => readonly string[],
): readonly Example[] {
  return askings.filter(({ card }) => isHarmless(card)).map(({ text }) => ({ text: textOf(read(text)), labels: [] }));
}

function isHarmless(card: string): boolean {
  const need = NEEDS.get(card);
  return need === undefined || (!Object.hasOwn(TELLS_OF, need) && !ASKED_IN_DANGER.has(card));
}
const NEEDS = new Map(shippedContent().knowledge.cards.map(({ id, need }) => [id, need]));
const ASKED_IN_DANGER: ReadonlySet<string> = new Set([
  'threats-after',
  'homeless',
  'when-999',
  'victim-help',
  'hide-visit',
]);

/** What tells the wording of a scam learns from: whole messages as the check reads them, those that are scams with the label `suspicious`. */
export function scamExamples(files: readonly PhraseFile[]): readonly Example[] {
  return files.filter(isOfMessages).flatMap((file) =>
    readPhrases(file).map((text) => ({
      text: wordedText(text),
      labels: file.name === SUSPICIOUS ? ['suspicious'] : [],
    })),
  );
}

/**
 * What tells messages and calls that are to be looked at, whether scams or not, from what residents say themselves: whole
 * messages with the label `message`; requests, answers and what is said about a scam without.
 */
export function messageExamples(files: readonly PhraseFile[]): readonly Example[] {
  return files
    .filter((file) => isOfMessages(file) || file.name === SCAM_TALK || file.name.startsWith(ACT))
    .flatMap((file) =>
      readPhrases(file).map((text) => ({ text: wordedText(text), labels: isOfMessages(file) ? ['message'] : [] })),
    );
}

function isOfMessages({ name }: PhraseFile): boolean {
  return name.startsWith(SCAM) && name !== SCAM_TALK;
}

/**
 * What the danger detector learns from: the phrases of each kind (one that stands in two files bears both kinds), the
 * harmless ones, and those of every topic that tells of no danger. Each is read (`read`) as the screen reads a message, each
 * danger bears a label for danger of any kind beside its own, and every passage of a harmless text is harmless too.
 */
export function dangerExamples(
  files: readonly PhraseFile[],
  read: (text: string) => readonly string[],
): readonly Example[] {
  const kinds = new Map<string, Set<string>>();
  const add = (text: string, kind?: string): void => {
    const known = kinds.get(text) ?? new Set();
    kinds.set(text, kind === undefined ? known : known.add(kind));
  };
  for (const file of files.filter(({ name }) => !name.startsWith(ACT) && !name.startsWith(SCAM) && name !== TIMES)) {
    const isKind = file.name.startsWith(DANGER) && file.name !== HARMLESS;
    const kind = isKind ? file.name.slice(DANGER.length) : TELLS_OF[file.name];
    if (kind === undefined && Object.hasOwn(TELLS_OF, file.name)) continue;
    for (const text of readPhrases(file)) add(text, kind);
  }
  return [...kinds].flatMap(([text, found]) => {
    const words = read(text);
    const labels = found.size === 0 ? [] : [...found, ANY_DANGER];
    const passages = found.size === 0 ? passagesOf(words) : [];
    return [words, ...passages].map((one) => ({ text: textOf(one), labels }));
  });
}
