import path from 'node:path';

import { LANGUAGES } from '../../locales/index.ts';
import { detect } from '../understand/classifier/detect.ts';
import { loadModels } from '../understand/classifier/load-model.ts';
import type { Detector } from './detector.ts';
import thresholds from './thresholds.json' with { type: 'json' };

/** Loads the detectors of every language from the folders of a checkout; throws a ModelError where one is missing or stale. */
export function loadDetectors(root: string): readonly Detector[] {
  return LANGUAGES.map((language) => {
    const places = [path.join(root, 'build/models', language), path.join(root, 'locales', language)] as const;
    const { danger } = loadModels(['danger'], ...places);
    return { detect: (text) => detect(danger, text), thresholds: thresholds[language] };
  });
}
