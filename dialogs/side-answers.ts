import { KEPT } from '../content/kept.ts';
import type { CopyKey } from '../locales/index.ts';
import type { Say } from '../locales/say.ts';
import { caseReviewSays } from './case-review.ts';
import { NUMBERS } from './numbers.ts';
import { smallTalkSays } from './small-talk.ts';
import type { Facts } from './topic.ts';

/** A question that a resident may ask at any time, beside the open one. */
export interface SideAnswer {
  readonly id: string;
  readonly key: CopyKey;
  readonly services?: readonly string[]; // ids in the register
}

/** Every side question with its answer. `council` in a list of services stands for the council's main line. */
export const SIDE_ANSWERS: readonly SideAnswer[] = [
  { id: 'will-police-come', key: 'answers:side.will-police-come', services: ['emergency-999', 'police-101'] },
  { id: 'who-reads', key: 'answers:side.who-reads' },
  { id: 'anonymous', key: 'answers:side.anonymous', services: ['crimestoppers'] },
  { id: 'will-they-know', key: 'answers:side.will-they-know' },
  { id: 'how-long', key: 'answers:side.how-long', services: ['emergency-999'] },
  { id: 'what-next', key: 'answers:side.what-next' },
  { id: 'about', key: 'answers:side.about', services: ['council'] },
  { id: 'robot', key: 'answers:side.robot' },
  { id: 'cost', key: 'answers:side.cost' },
  { id: 'what-is-asb', key: 'answers:side.what-is-asb', services: ['derbyshire-asb-hub'] },
  { id: 'case-review', key: 'answers:case-review', services: ['asb-case-review', 'asb-help'] },
  { id: 'photos', key: 'answers:side.photos' },
  { id: 'languages', key: 'answers:side.languages', services: ['council', 'relay-uk'] },
  { id: 'person', key: 'answers:side.person', services: ['council', 'police-101'] },
  { id: 'privacy', key: 'answers:side.privacy', services: ['council'] },
  { id: 'delete', key: 'answers:side.delete', services: ['council'] },
];

/** Answers one side question. An id that is not on the list gets the way to a person, never silence. */
export function sideAnswerSays(id: string, facts: Facts): readonly Say[] {
  const { council, officeHours } = facts.partnership;
  if (id === 'emergency') return smallTalkSays('emergency', facts); // help first, and the rest of the message stands
  const answer = SIDE_ANSWERS.find((candidate) => candidate.id === id);
  if (answer === undefined) return sideAnswerSays('person', facts);
  if (answer.id === 'case-review') return caseReviewSays();
  const services = (answer.services ?? []).map((service) => (service === 'council' ? council.service : service));
  const key = answer.id === 'person' && officeHours === null ? 'answers:side.person-hours-unknown' : answer.key;
  const params = { ...NUMBERS, council: council.name, ...KEPT };
  return [
    { key, params, ...(services.length === 0 ? {} : { card: { kind: 'services', services, urgent: false } as const }) },
  ];
}
