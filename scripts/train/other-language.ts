import path from 'node:path';

import { textOf } from '../../bot/screen/detector.ts';
import { plainWords } from '../../bot/screen/plain-words.ts';
import { readWords } from '../../bot/screen/read-words.ts';
import { readTrainingTexts, type PhraseFile } from '../../bot/understand/classifier/training-texts.ts';
import type { Example } from './example.ts';
import { readPhrases } from './read-phrases.ts';

/** The language of the danger rules and of the phrases that all others are held against. */
export const ENGLISH = 'en';

const ORDINARY: readonly string[] = ['none', 'act.answer', 'danger.harmless'];
const MOST = 900; // phrases: they are to be told from the language's own, not learnt

/** How the screen reads a message for the detector of a language, and so how its phrases are read in training. */
export function readerFor(language: string): (text: string) => readonly string[] {
  return language === ENGLISH ? readWords : plainWords;
}

/**
 * Ordinary English phrases, evenly from the files that hold them: what every other language's models are taught to leave
 * alone, so that a stray English word in a Polish ear stays English. None for English itself.
 */
export function englishBeside(language: string, root: string): readonly string[] {
  if (language === ENGLISH) return [];
  const { phrases } = readTrainingTexts(path.join(root, 'locales', ENGLISH));
  const all = phrases.filter(({ name }) => ORDINARY.includes(name)).flatMap(readPhrases);
  const step = Math.max(1, all.length / MOST);
  return Array.from({ length: Math.min(MOST, all.length) }, (_, at) => all[Math.floor(at * step)] ?? '');
}

// What somebody needs who is in a danger. Those in danger now or in need of a doctor may come with anything.
const NEED_OF: Readonly<Record<string, string | undefined>> = {
  'danger.child-at-risk': 'child-safeguarding',
  'danger.domestic-abuse': 'domestic-abuse',
  'danger.fraud-in-progress': 'fraud-advice',
  'danger.hate-crime': 'hate-crime',
  'danger.modern-slavery': 'modern-slavery',
  'danger.self-harm': 'self-harm',
  'danger.sexual-violence': 'sexual-violence',
  'danger.stalking': 'stalking',
};

// What is said in a conversation is a need or none; a cry for help may be any danger.
const NEED_OF_ACT: Readonly<Record<string, string | undefined>> = {
  'act.greeting': 'greeting',
  'act.human': 'talk-to-a-person',
  'act.thanks': 'thanks',
};
const NO_PHRASES: readonly string[] = ['act.emergency', 'act.fillers'];

/** Further examples for the needs of a language: its phrases of dangers and of acts. It has few phrases, and learns from all of them. */
export function moreNeeds(files: readonly PhraseFile[]): readonly Example[] {
  return files.flatMap((file) => {
    const need = NEED_OF[file.name] ?? (isAct(file) ? (NEED_OF_ACT[file.name] ?? 'none') : undefined);
    return need === undefined ? [] : readPhrases(file).map((text) => ({ text, labels: [need] }));
  });
}

/** Further examples of what tells of no danger: "I do not know", and all else that is said in a conversation. */
export function moreHarmless(files: readonly PhraseFile[]): readonly Example[] {
  return files
    .filter(isAct)
    .flatMap((file) => readPhrases(file).map((text) => ({ text: textOf(plainWords(text)), labels: [] })));
}

function isAct({ name }: PhraseFile): boolean {
  return name.startsWith('act.') && !NO_PHRASES.includes(name);
}
