import { caseStatus } from './case-status/topic.ts';
import { reportAsb } from './report-asb/topic.ts';
import type { Topic, TopicId } from './topic.ts';

/** Every topic there is. */
export const TOPICS: readonly Topic[] = [reportAsb, caseStatus];

const BY_ID: Readonly<Record<TopicId, Topic>> = { 'report-asb': reportAsb, 'case-status': caseStatus };

/** The topic with this id. */
export function topicById(id: TopicId): Topic {
  return BY_ID[id];
}
