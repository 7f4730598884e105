import path from 'node:path';

import { loadModels, loadTellLanguage } from '../../bot/models.ts';
import { loadScreen } from '../../bot/screen/load-screen.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The models as they were trained from the phrases of this checkout. */
export const TEST_MODELS = loadModels(root);

/** The screen with the detector as it was trained from them. */
export const TEST_SCREEN = loadScreen(root);

/** What tells languages apart, as the build made it. */
export const tellLanguage = loadTellLanguage(root);
