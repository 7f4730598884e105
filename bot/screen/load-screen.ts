import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { DANGER_KINDS } from '../../content/danger-cards.ts';
import { languagesExpressed, languagesHeard } from '../languages-heard.ts';
import { createScreen, type Screen } from '../screen.ts';
import { detect } from '../understand/classifier/detect.ts';
import { knowsWord } from '../understand/classifier/knows-word.ts';
import type { LinearModel } from '../understand/classifier/linear-model.ts';
import { loadModels } from '../understand/classifier/load-model.ts';
import { loadGlossary } from '../understand/load-gloss.ts';
import type { Detector } from './detector.ts';
import { readExpressions } from './expressions.ts';
import { hearInEnglish, together } from './with-english.ts';
import { FILLERS } from './markers.ts';
import { listenElsewhere, type OtherLanguage } from './other-languages.ts';
import { SPELLINGS } from './spellings.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const ENGLISH = 'en';
const EXPRESSIONS = 'danger.certain.txt';

/** Loads the danger screen of every language from the folders of a checkout; throws a ModelError where a model is missing or stale. */
export function loadScreen(root: string): Screen {
  const english = modelOf(root, ENGLISH);
  const languages = new Set([...languagesHeard(root), ...languagesExpressed(root)]);
  const others = [...languages].map((language) => otherLanguage(root, language, english));
  return createScreen([detectorOf(english)], listenElsewhere(others, isEnglish(knowsWord(english))));
}

/** The words that the detector of English learnt, and those that are put right or left out before it reads. */
function isEnglish(knows: (word: string) => boolean): (word: string) => boolean {
  return (word) => knows(word) || FILLERS.has(word) || SPELLINGS.has(word);
}

function detectorOf(model: LinearModel): Detector {
  return { detect: (text) => detect(model, text), thresholds: thresholds[ENGLISH] };
}

function modelOf(root: string, language: string): LinearModel {
  const places = [path.join(root, 'build/models', language), path.join(root, 'locales', language)] as const;
  return loadModels(['danger'], ...places).danger;
}

const Fitted = z.object({
  english: z.number(),
  whole: z.number(),
  passage: z.number(),
  support: z.number(),
  certain: z.record(z.enum(DANGER_KINDS), z.number()),
});

function otherLanguage(root: string, language: string, english: LinearModel): OtherLanguage {
  const file = path.join(root, 'locales', language, EXPRESSIONS);
  const expressions = readExpressions(existsSync(file) ? readFileSync(file, 'utf8') : '');
  return languagesHeard(root).includes(language)
    ? { ...trained(root, language, english), expressions }
    : { knows: () => false, glosses: () => false, expressions };
}

/** Its thresholds were fitted with its model. */
function trained(root: string, language: string, english: LinearModel): Omit<OtherLanguage, 'expressions'> {
  const model = modelOf(root, language);
  const fitted = path.join(root, 'build/models', language, 'danger.thresholds.json');
  const { english: share, ...counts } = Fitted.parse(JSON.parse(readFileSync(fitted, 'utf8')));
  const glossary = loadGlossary(root, language);
  const hear = hearInEnglish((text) => detect(english, text), glossary.words);
  return {
    detector: { detect: (text) => together(detect(model, text), hear(text), share), thresholds: counts },
    knows: knowsWord(model),
    glosses: glossary.holds,
  };
}
