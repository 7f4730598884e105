import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { DANGER_KINDS } from '../../content/danger-cards.ts';
import { languagesHeard } from '../languages-heard.ts';
import { createScreen, type Screen } from '../screen.ts';
import { detect } from '../understand/classifier/detect.ts';
import { knowsWord } from '../understand/classifier/knows-word.ts';
import type { LinearModel } from '../understand/classifier/linear-model.ts';
import { loadModels } from '../understand/classifier/load-model.ts';
import type { Detector } from './detector.ts';
import { readExpressions } from './expressions.ts';
import { listenElsewhere, type OtherLanguage } from './other-languages.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const ENGLISH = 'en';
const EXPRESSIONS = 'danger.certain.txt';

/** Loads the danger screen of every language from the folders of a checkout; throws a ModelError where a model is missing or stale. */
export function loadScreen(root: string): Screen {
  const english = modelOf(root, ENGLISH);
  const others = languagesHeard(root).map((language) => otherLanguage(root, language));
  return createScreen([detectorOf(english)], listenElsewhere(others, knowsWord(english)));
}

function detectorOf(model: LinearModel): Detector {
  return { detect: (text) => detect(model, text), thresholds: thresholds[ENGLISH] };
}

function modelOf(root: string, language: string): LinearModel {
  const places = [path.join(root, 'build/models', language), path.join(root, 'locales', language)] as const;
  return loadModels(['danger'], ...places).danger;
}

const Thresholds = z.object({
  whole: z.number(),
  passage: z.number(),
  support: z.number(),
  certain: z.record(z.enum(DANGER_KINDS), z.number()),
});

/** Its thresholds were fitted with its model; its expressions may be missing. */
function otherLanguage(root: string, language: string): OtherLanguage {
  const model = modelOf(root, language);
  const fitted = path.join(root, 'build/models', language, 'danger.thresholds.json');
  const folder = path.join(root, 'locales', language);
  const written = readdirSync(folder).includes(EXPRESSIONS) ? readFileSync(path.join(folder, EXPRESSIONS), 'utf8') : '';
  return {
    detector: {
      detect: (text) => detect(model, text),
      thresholds: Thresholds.parse(JSON.parse(readFileSync(fitted, 'utf8'))),
    },
    knows: knowsWord(model),
    expressions: readExpressions(written),
  };
}
