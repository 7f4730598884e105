import path from 'node:path';

import { loadModels } from '../../bot/models.ts';

/** The models as they were trained from the phrases of this checkout. */
export const TEST_MODELS = loadModels(path.resolve(import.meta.dirname, '../..'));
