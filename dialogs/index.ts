import { callBack } from './call-back/topic.ts';
import { caseReviewRequest } from './case-review-request/topic.ts';
import { caseStatus } from './case-status/topic.ts';
import { findSupport } from './find-support/topic.ts';
import { formatRequest } from './format-request/topic.ts';
import { domesticAbuse } from './domestic-abuse/topic.ts';
import { fraudAdvice } from './fraud-advice/topic.ts';
import { sexualViolence } from './sexual-violence/topic.ts';
import { stalking } from './stalking/topic.ts';
import { selfHarm } from './self-harm/topic.ts';
import { childSafeguarding } from './child-safeguarding/topic.ts';
import { modernSlavery } from './modern-slavery/topic.ts';
import { countyLines } from './county-lines/topic.ts';
import { adultSafeguarding } from './adult-safeguarding/topic.ts';
import { terrorism } from './terrorism/topic.ts';
import { drugsAlcohol } from './drugs-alcohol/topic.ts';
import { hateCrime } from './hate-crime/topic.ts';
import { reportAsb } from './report-asb/topic.ts';
import { saferHomesRequest } from './safer-homes-request/topic.ts';
import { burglaryTheft } from './burglary-theft/topic.ts';
import { cyber } from './cyber/topic.ts';
import { roadSafety } from './road-safety/topic.ts';
import { saferHomes } from './safer-homes/topic.ts';
import { asbCaseReview } from './asb-case-review/topic.ts';
import { leaveMessage } from './leave-message/topic.ts';
import { talkToPerson } from './talk-to-person/topic.ts';
import { licensedPremises } from './licensed-premises/topic.ts';
import { communityGrants } from './community-grants/topic.ts';
import { accessibleFormat } from './accessible-format/topic.ts';
import type { Step } from './step.ts';
import type { Topic } from './topic.ts';
import type { TopicId } from './topic-ids.ts';

const BY_ID: Readonly<Record<TopicId, Topic>> = {
  'report-asb': reportAsb,
  'case-status': caseStatus,
  'call-back': callBack,
  'case-review-request': caseReviewRequest,
  'safer-homes-request': saferHomesRequest,
  'format-request': formatRequest,
  'hate-crime': hateCrime,
  'accessible-format': accessibleFormat,
  'community-grants': communityGrants,
  'licensed-premises': licensedPremises,
  'asb-case-review': asbCaseReview,
  'safer-homes': saferHomes,
  'road-safety': roadSafety,
  cyber: cyber,
  'burglary-theft': burglaryTheft,
  'domestic-abuse': domesticAbuse,
  'fraud-advice': fraudAdvice,
  'sexual-violence': sexualViolence,
  stalking,
  'self-harm': selfHarm,
  'child-safeguarding': childSafeguarding,
  'modern-slavery': modernSlavery,
  'county-lines': countyLines,
  'adult-safeguarding': adultSafeguarding,
  terrorism,
  'drugs-alcohol': drugsAlcohol,
  'find-support': findSupport,
  'talk-to-person': talkToPerson,
  'leave-message': leaveMessage,
};

/** Every topic there is. */
export const TOPICS: readonly Topic[] = Object.values(BY_ID);

/** The questions of every topic. */
export const EVERY_STEP: readonly Step[] = TOPICS.flatMap(({ steps }) => steps);

/** The topic with this id. */
export function topicById(id: TopicId): Topic {
  return BY_ID[id];
}
