import { caseStatus } from './case-status/topic.ts';
import { hateCrime } from './hate-crime/topic.ts';
import { reportAsb } from './report-asb/topic.ts';
import type { Step, Topic, TopicId } from './topic.ts';

const BY_ID: Readonly<Record<TopicId, Topic>> = {
  'report-asb': reportAsb,
  'case-status': caseStatus,
  'hate-crime': hateCrime,
};

/** Every topic there is. */
export const TOPICS: readonly Topic[] = Object.values(BY_ID);

/** The questions of every topic. */
export const EVERY_STEP: readonly Step[] = TOPICS.flatMap(({ steps }) => steps);

/** The topic with this id. */
export function topicById(id: TopicId): Topic {
  return BY_ID[id];
}
