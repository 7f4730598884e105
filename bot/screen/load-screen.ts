import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { DANGER_KINDS } from '../../content/danger-cards.ts';
import { languagesExpressed, languagesHeard } from '../language/languages-heard.ts';
import { once } from '../running/once.ts';
import { createScreen, type Screen } from '../screen.ts';
import { detect } from '../understand/classifier/detect.ts';
import { loadKnown, type Knows } from '../understand/classifier/known-words.ts';
import type { LinearModel } from '../understand/classifier/linear-model.ts';
import { loadModels } from '../understand/classifier/load-model.ts';
import { dangersByBoth } from '../understand/encoder/both.ts';
import { loadOpinion } from '../understand/encoder/opinion.ts';
import { loadGlossary } from '../understand/gloss/load-gloss.ts';
import { textOf, type Detector } from './detector.ts';
import { readExpressions } from './expressions.ts';
import { dangerInEnglish } from './in-english.ts';
import { plainWords } from './plain-words.ts';
import { readSaid, readWhen } from '../understand/speech/load-speech.ts';
import { madeOf } from './made-of.ts';
import { REAL_WORDS } from '../understand/words/en/real-words.ts';
import { readByModel } from '../understand/gloss/own-words.ts';
import { FILLERS, onlyRequests } from './markers.ts';
import { listenElsewhere, type HeardElsewhere, type OtherLanguage } from './other-languages.ts';
import { VOCABULARY } from './patterns.ts';
import { readWords } from './read-words.ts';
import { MEANT, MEANT_OTHERWISE } from './slips-of.ts';
import { makeMendSlips } from './slips.ts';
import { SPELLINGS } from './spellings.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const ENGLISH = 'en';
const ELSEWHERE = 'danger-elsewhere';
const EXPRESSIONS = ['danger.certain.txt', 'outside.txt'];
const LONGEST_ACT = 100; // characters of a small request
// In a few words an answer to a question sounds as much of danger as one that tells of it: of 350 answers in eight languages
// 60 were asked about by the threshold of whole messages and 38 by this one; of 480 dangers none more was missed.
const FEW = -2.5;

/** Loads the danger screen of every language from the folders of a checkout; throws a ModelError where a model is missing or stale. */
export function loadScreen(root: string): Screen {
  const { danger: english, [ELSEWHERE]: elsewhere } = loadModels(['danger', ELSEWHERE], root);
  const languages = new Set([...languagesHeard(root), ...languagesExpressed(root)]);
  const others = [...languages].map((language) => otherLanguage(root, language, elsewhere));
  const knows = isEnglish(loadKnown(root, ENGLISH, 'words'));
  const listen = listenElsewhere(others, knows);
  const isAct = loadKnown(root, ENGLISH, 'acts');
  const hear = (text: string): HeardElsewhere => {
    const heard = listen(text);
    const saysLittle = heard.saysLittle || (text.length <= LONGEST_ACT && isAct(textOf(readWords(text))));
    return { ...heard, saysLittle };
  };
  return createScreen([detectorOf(root, english, knows)], hear, makeMendSlips(MEANT, isReal(knows)));
}

/** Words of English, also those that are only nearly a word of danger, and what the rules read as it stands. */
function isReal(knows: Knows): Knows {
  const isWord = (word: string): boolean =>
    knows(word) || VOCABULARY.has(word) || MEANT_OTHERWISE.has(word) || REAL.has(word);
  return (word) => isWord(word) || (word.endsWith('in') && isWord(`${word}g`));
}
const REAL: ReadonlySet<string> = new Set(REAL_WORDS);

/** The words that phrases of English hold, and those that are put right or left out before it reads. */
function isEnglish(knows: Knows): Knows {
  return (word) => knows(word) || FILLERS.has(word) || SPELLINGS.has(word);
}

/** Hears English by its words and, where they leave a doubt, by what they mean. */
function detectorOf(root: string, model: LinearModel, knows: Knows): Detector {
  const opinion = loadOpinion(root, 'danger');
  return {
    detect: (text) => detect(model, text),
    weighAgain: (text, scores) => (isMostly(text, knows) ? dangersByBoth(scores, opinion, text) : scores),
    thresholds: thresholds[ENGLISH],
  };
}

/** Of another language it knows no meaning. */
function isMostly(text: string, knows: Knows): boolean {
  const words = text.split(' ');
  return 2 * words.filter((word) => knows(word)).length > words.length;
}

const Fitted = z.object({
  whole: z.number(),
  passage: z.number(),
  support: z.number(),
  certain: z.record(z.enum(DANGER_KINDS), z.number()),
  hasOwn: z.boolean(), // it learnt from the own words of a language
});

function otherLanguage(root: string, language: string, model: LinearModel): OtherLanguage {
  const files = EXPRESSIONS.map((name) => path.join(root, 'locales', language, name)).filter((file) =>
    existsSync(file),
  );
  const expressions = files.flatMap((file) => readExpressions(readFileSync(file, 'utf8')));
  return languagesHeard(root).includes(language)
    ? { ...trained(root, language, model), expressions }
    : { knows: () => false, glosses: () => false, saysLittle: () => false, expressions };
}

/**
 * Hears it in English, word for word, by thresholds of its own: they were fitted when the detector was trained. What is
 * said in answers is read when a text of the language first comes.
 */
function trained(root: string, language: string, model: LinearModel): Omit<OtherLanguage, 'expressions'> {
  const file = path.join(root, 'build/models', language, `${ELSEWHERE}.thresholds.json`);
  const { hasOwn, ...fitted } = Fitted.parse(JSON.parse(readFileSync(file, 'utf8')));
  const glossary = loadGlossary(root, language);
  const inEnglish = (text: string): string => dangerInEnglish(text, glossary.words);
  const isAct = loadKnown(root, language, 'acts');
  const answers = once(() => answersIn(root, language));
  const said = once(() => smallRequests(root, answers()));
  const onlyWhen = once(() => {
    const times = readWhen(path.join(root, 'locales', language)).map((words) => textOf(plainWords(words)));
    return madeOf(times, (word) => NUMBER.test(word) || BESIDE_A_TIME.has(inEnglish(word)));
  });
  return {
    detector: {
      detect: (text) => detect(model, readByModel(inEnglish(text), text, hasOwn)),
      thresholds: { few: FEW, ...fitted },
    },
    knows: loadKnown(root, language, 'words'),
    glosses: glossary.holds,
    inEnglish: (text) => inEnglish(text).split(' '),
    meaning: (text) => meaningOf(answers().get(text)),
    saysLittle: (text) =>
      isAct(text) ||
      said().has(withoutNumbers(text)) ||
      onlyWhen()(text) ||
      (!answers().has(text) && onlyRequests(inEnglish(text).split(' '))),
  };
}

const NUMBER = /^(?!(?:999|112|911)$)\d{1,4}\p{L}{0,3}$/u; // "22", "2027", "15val", and none that calls for help
const BESIDE_A_TIME: ReadonlySet<string> = new Set(
  'and or but about around roughly approximately maybe probably somewhere to till until from between it this that so is was started'.split(
    ' ',
  ),
);

/** "Change my number to 07…" is the small request without it. */
function withoutNumbers(text: string): string {
  return text.split(' ').filter((word) => !/^\d+$/.test(word)).join(' '); // prettier-ignore
}

/** What is said in answer to a question (`said.txt`), folded, with the English that says it. */
function answersIn(root: string, language: string): ReadonlyMap<string, string> {
  const said = readSaid(path.join(root, 'locales', language));
  return new Map(said.toReversed().map(([words, english]) => [textOf(plainWords(words)), english]));
}

function meaningOf(english: string | undefined): string | undefined {
  return english === undefined || SAYS_LESS.has(english) ? undefined : english;
}

/** English that says less than what it stands for: that is listened to in its own words. */
const SAYS_LESS: ReadonlySet<string> = new Set([
  'somewhere to go',
  'in danger',
  'hasnt come home from school',
  'no i am scared',
  'coming back soon',
  'somebody could get hurt',
  'he can see',
  'they are still there',
  'it is happening now',
  'i cant sleep',
  'it is getting worse',
]);

/** What is said in answer to a question and is a small request in English: "send it" in one word of Chinese; and the wish for a helpline for women, for no police or to keep something to oneself, and what is said of being contacted, which tells nothing either. */
function smallRequests(root: string, answers: ReadonlyMap<string, string>): ReadonlySet<string> {
  const isAct = loadKnown(root, ENGLISH, 'acts');
  const small = [...answers].filter(([, english]) => TELLS_NOTHING.has(english) || isAct(textOf(readWords(english))));
  return new Set(small.map(([words]) => words));
}
const TELLS_NOTHING: ReadonlySet<string> = new Set([
  'helpline for women',
  'not the police',
  'dont want to give my name',
  'for myself',
  'text message only',
  'only if needed',
  'if needed',
  'no thanks',
  'i do not want to get involved',
  'who will contact me',
  'call my family',
  'she has children',
  'dont tell anyone',
  'when will you call me',
  'delete my report',
  'it happened again',
  'i want to add something',
  'for months',
  'for a long time',
  'many times',
  'let ring a woman',
  'before dont call me',
  'dont want to give my details',
  'except the landlord',
  'everyone except the landlord',
  'i do not agree',
  'i dont want',
  'victim support',
  'please do',
  'yes but in romanian',
  'check with me first',
  'any time',
  'hide your number',
  'my children answer the phone',
  'only i use it',
  'what is victim support',
  'and victim support',
  'wait',
  'all correct',
  'wrong day',
  'wrong address',
  'change my phone number',
  'change my phone number to',
  'my number is',
  'i dont want you to ring me',
  'better by email',
  'delete everything',
  'remove my name',
  'nothing to add',
  'i want to think about it',
  'one mistake',
  'how do i send it',
  'i dont want to say names',
  'dont tell them it was me',
  'i dont think so',
  'i saw it',
  'none of them',
  'from a withheld number',
  'the children answer the phone',
  'do not say who is calling',
  'i heard it',
  'notes',
  'i dont want to show it',
  'hard to say',
  'i have to go',
  'im ashamed',
  'am i stupid',
  'i need help',
  'hung up',
  'by card',
  'in cash',
  'by bank transfer',
  'bank said no',
  'can i text',
  'who do i call',
  'where do i report it',
  'will you tell anyone',
  'everywhere',
  'here',
  'that is all',
  'the police',
  'my doctor',
  'lost count',
  'for years',
  'i have photos',
  'who should i tell',
  'nobody is hurt',
  'yes money gone',
  'ok he has gone',
  'what happens next',
  'it happened to me',
  'can he read my emails',
  'im a teacher',
  'kids next door',
  'will they know my name',
  'what if im wrong',
  'at work',
  'i lost it',
]);
