import path from 'node:path';

import { LANGUAGES } from '../../locales/index.ts';
import { detect } from '../understand/classifier/detect.ts';
import { loadModel } from '../understand/classifier/load-model.ts';
import type { Detector } from './detector.ts';
import thresholds from './thresholds.json' with { type: 'json' };

/** Loads the detectors of every language from the folders of a checkout; throws a ModelError where one is missing. */
export function loadDetectors(root: string): readonly Detector[] {
  return LANGUAGES.map((language) => {
    const model = loadModel(path.join(root, 'build/models', language, 'danger.json'));
    return { detect: (text) => detect(model, text), thresholds: thresholds[language] };
  });
}
