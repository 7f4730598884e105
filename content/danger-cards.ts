/** What the danger screen looks for. */
export const DANGER_KINDS = [
  'danger-now',
  'medical-fire',
  'self-harm',
  'child-at-risk',
  'domestic-abuse',
  'sexual-violence',
  'forced-marriage',
  'stalking',
  'modern-slavery',
  'hate-crime',
  'fraud-in-progress',
] as const;
export type DangerKind = (typeof DANGER_KINDS)[number];

/** Whom a card is for: the person who writes, a child who writes, or someone who writes about another person. */
export const CARD_READERS = ['self', 'child', 'other'] as const;
export type CardReader = (typeof CARD_READERS)[number];

type Cards = Readonly<Record<CardReader, readonly string[]>>;

/** Which services a danger shows, first route first. A short card is read; a long one is not. */
const CARDS: Readonly<Record<DangerKind, Cards>> = {
  'danger-now': {
    self: ['emergency-999', 'silent-solution-55', 'emergency-sms', 'police-101'],
    child: ['emergency-999', 'silent-solution-55', 'childline'],
    other: ['emergency-999', 'silent-solution-55', 'police-101'],
  },
  'medical-fire': {
    self: ['emergency-999', 'emergency-sms'],
    child: ['emergency-999', 'childline'],
    other: ['emergency-999', 'emergency-sms'],
  },
  'self-harm': {
    self: ['emergency-999', 'samaritans', 'nhs-111-mental-health', 'shout', 'derbyshire-mh-helpline'],
    child: ['emergency-999', 'childline', 'nhs-111-mental-health', 'shout'],
    other: ['emergency-999', 'nhs-111-mental-health', 'samaritans', 'derbyshire-mh-helpline'],
  },
  'child-at-risk': {
    self: ['emergency-999', 'starting-point', 'nspcc'],
    child: ['emergency-999', 'childline', 'ceop', 'report-remove', 'starting-point'],
    other: ['emergency-999', 'starting-point', 'nspcc', 'ceop'],
  },
  'domestic-abuse': {
    self: [
      'emergency-999',
      'silent-solution-55',
      'derbyshire-da-helpline',
      'national-da-helpline',
      'mens-advice-line',
      'galop',
    ],
    child: ['emergency-999', 'silent-solution-55', 'childline', 'starting-point'],
    other: ['emergency-999', 'derbyshire-da-helpline', 'national-da-helpline', 'mens-advice-line'],
  },
  'sexual-violence': {
    self: ['emergency-999', 'silent-solution-55', 'rape-support-line', 'sarc-derbyshire', 'galop'],
    child: ['emergency-999', 'childline', 'ceop', 'report-remove', 'starting-point'],
    other: ['emergency-999', 'rape-support-line', 'sarc-derbyshire'],
  },
  'forced-marriage': {
    self: ['emergency-999', 'silent-solution-55', 'karma-nirvana', 'forced-marriage-unit', 'national-da-helpline'],
    child: ['emergency-999', 'childline', 'karma-nirvana', 'forced-marriage-unit', 'starting-point'],
    other: ['emergency-999', 'karma-nirvana', 'forced-marriage-unit'],
  },
  stalking: {
    self: ['emergency-999', 'silent-solution-55', 'police-101', 'national-da-helpline', 'victim-support'],
    child: ['emergency-999', 'childline', 'ceop', 'police-101'],
    other: ['emergency-999', 'police-101', 'victim-support'],
  },
  'modern-slavery': {
    self: ['emergency-999', 'modern-slavery-helpline', 'salvation-army-ms'],
    child: ['emergency-999', 'childline', 'modern-slavery-helpline', 'starting-point'],
    other: ['emergency-999', 'modern-slavery-helpline', 'police-101'],
  },
  'hate-crime': {
    self: ['emergency-999', 'police-101', 'stop-hate-uk', 'true-vision', 'derbyshire-victim-services'],
    child: ['emergency-999', 'childline', 'stop-hate-uk', 'police-101'],
    other: ['emergency-999', 'police-101', 'stop-hate-uk', 'true-vision'],
  },
  'fraud-in-progress': {
    self: ['call-159', 'emergency-999', 'report-fraud'],
    child: ['emergency-999', 'childline', 'report-fraud'],
    other: ['call-159', 'emergency-999', 'report-fraud'],
  },
};

/** Which services an attack or a threat shows that is over: the police take it at any time. */
const OVER: Cards = {
  self: ['emergency-999', 'police-101', 'derbyshire-victim-services'],
  child: ['emergency-999', 'childline', 'police-101'],
  other: ['emergency-999', 'police-101', 'derbyshire-victim-services'],
};

/** The services that are shown to this reader where an attack or a threat is over. */
export function cardAfterAttack(reader: CardReader): readonly string[] {
  return OVER[reader];
}

/** The services that a kind of danger shows to this reader, in order. */
export function dangerCard(kind: DangerKind, reader: CardReader): readonly string[] {
  return CARDS[kind][reader];
}

/** The numbers that stand alone when nothing else works: on the static page and in a refusal (S1, S17). */
export const EMERGENCY_SERVICES: readonly string[] = [
  'emergency-999',
  'silent-solution-55',
  'police-101',
  'samaritans',
  'derbyshire-da-helpline',
  'national-da-helpline',
  'childline',
  'call-159',
];
