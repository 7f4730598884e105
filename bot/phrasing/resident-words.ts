import { asksForCode, findReceipts, hideCodes } from '../../dialogs/codes-in-text.ts';
import { EVERY_STEP, topicById } from '../../dialogs/index.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { stepOf } from '../../dialogs/slots.ts';
import type { Step } from '../../dialogs/step.ts';
import { readTick } from '../../dialogs/ticks.ts';
import { STANDING } from '../../dialogs/waiting-choices.ts';
import { languageAsked, languageLabel } from '../../dialogs/language.ts';
import {
  isTypedInLatin,
  noticeLanguageOf,
  packForWriters,
  packNamed,
  words,
  type Language,
  type SpokenLanguage,
} from '../../locales/index.ts';
import type { Phrased } from '../../locales/phrased.ts';
import type { Incoming } from '../bot.ts';
import type { Written } from '../language/languages.ts';
import type { Memory } from '../memory.ts';
import { tickLabel } from '../phrase.ts';

/** The resident's message as it is stored and shown back: their words, marked with the language they are in, or the labels of the buttons they pressed. */
export function residentWords(incoming: Incoming, memory: Memory, language: Language, written: Written): Phrased {
  const labels = incoming.choices.map((code) => labelOf(code, memory, language)).filter((label) => label !== '');
  const text = incoming.text.trim() === '' ? labels.join(', ') : incoming.text;
  const own = written.kind === 'sure' ? languageWritten(written.language) : undefined;
  return { text: maskReceipts(text, memory, language), language: own ?? language, choices: [], select: 'one' };
}

/** Takes receipts out of a text: whoever holds one opens the report, so none is ever stored (S19). Stories keep their words. */
function maskReceipts(text: string, { stack }: Memory, language: Language): string {
  const receipts = findReceipts(text, asksForCode(askedIn(stack.at(-1))));
  return hideCodes(text, receipts, words(language, 'common:receipt-hidden'));
}

function askedIn(open: Memory['stack'][number] | undefined): Step | undefined {
  if (open === undefined) return undefined;
  const topic = topicById(open.id);
  return stepOf(topic, readProgress(topic, open.state).asked);
}

/** The tag that a text is marked with: as it was written, its letters included. */
function languageWritten(tag: string): SpokenLanguage | undefined {
  return isTypedInLatin(tag) ? tag : (packNamed(tag) ?? noticeLanguageOf(tag) ?? packForWriters(tag));
}

function labelOf(code: string, memory: Memory, language: Language): string {
  const switched = languageAsked([code]);
  if (switched !== undefined) return languageLabel(switched);
  const offered = memory.offered.find((choice) => choice.code === code);
  if (offered !== undefined) return offered.label;
  const standing = STANDING.find((choice) => choice.code === code);
  if (standing !== undefined) return words(language, standing.label);
  const tick = readTick(code);
  if (tick !== undefined)
    return tickLabel(labelOf(`${tick.field}=${tick.code}`, memory, language), tick.isOn, language);
  const [field, option] = code.split('=');
  const step = EVERY_STEP.find((candidate) => candidate.field === field);
  const options = step !== undefined && 'options' in step.answer ? step.answer.options : [];
  const chosen = options.find((candidate) => candidate.code === option);
  return chosen === undefined ? '' : words(language, chosen.label);
}
