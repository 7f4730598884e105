import { evidence } from './knowledge/evidence.ts';
import { hate } from './knowledge/hate.ts';
import { housing } from './knowledge/housing.ts';
import { noise } from './knowledge/noise.ts';
import { privacy } from './knowledge/privacy.ts';
import { reports } from './knowledge/reports.ts';
import { service } from './knowledge/service.ts';
import { tools } from './knowledge/tools.ts';

/** Every question that has a card (content/knowledge), with its answer: what residents read, word for word. */
export const knowledge = {
  ...service,
  ...reports,
  ...tools,
  ...housing,
  ...evidence,
  ...noise,
  ...hate,
  ...privacy,
} as const;
