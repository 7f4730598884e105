import { crime } from './knowledge/crime.ts';
import { domesticAbuse } from './knowledge/domestic-abuse.ts';
import { drugs } from './knowledge/drugs.ts';
import { evidence } from './knowledge/evidence.ts';
import { exploitation } from './knowledge/exploitation.ts';
import { fraud } from './knowledge/fraud.ts';
import { hate } from './knowledge/hate.ts';
import { housing } from './knowledge/housing.ts';
import { noise } from './knowledge/noise.ts';
import { partnership } from './knowledge/partnership.ts';
import { privacy } from './knowledge/privacy.ts';
import { reports } from './knowledge/reports.ts';
import { service } from './knowledge/service.ts';
import { sexualViolence } from './knowledge/sexual-violence.ts';
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
  ...domesticAbuse,
  ...sexualViolence,
  ...fraud,
  ...exploitation,
  ...drugs,
  ...crime,
  ...partnership,
  ...privacy,
} as const;
