/** Every topic there is, by the name of its folder. */
export const TOPIC_IDS = [
  'report-asb',
  'case-status',
  'call-back',
  'case-review-request',
  'safer-homes-request',
  'format-request',
  'hate-crime',
  'domestic-abuse',
  'sexual-violence',
  'stalking',
  'burglary-theft',
  'cyber',
  'road-safety',
  'safer-homes',
  'asb-case-review',
  'licensed-premises',
  'community-grants',
  'accessible-format',
  'fraud-advice',
  'self-harm',
  'child-safeguarding',
  'modern-slavery',
  'county-lines',
  'adult-safeguarding',
  'terrorism',
  'drugs-alcohol',
  'find-support',
  'talk-to-person',
  'leave-message',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

/** The report of anti-social behaviour: what is begun, asked or offered where nothing names another topic. */
export const REPORT_TOPIC = 'report-asb' satisfies TopicId;
