import { guideTopic } from '../guide.ts';
import { textOf } from '../slots.ts';
import { REPORT } from '../starts.ts';

const REPORTED: readonly string[] = ['driving', 'speeding', 'crash'];
/** Pages that say who is told of it. */
const TOLD_TO: readonly string[] = [...REPORTED, 'bikes', 'fault', 'blocked'];

/** Dangerous driving, crashes and roads: who can help. */
export const roadSafety = guideTopic({
  id: 'road-safety',
  questions: [
    {
      field: 'road-what',
      answer: { one: ['now', 'driving', 'speeding', 'crash', 'bikes', 'fault', 'blocked'] },
      listens: true,
      danger: ['now'],
    },
  ],
  reports: REPORTED,
  police: (_slots, told) => told.findLast((page) => TOLD_TO.includes(page)) ?? 'driving',
  tells: (slots) => [textOf(slots, 'road-what') || 'now'],
  pages: [
    { id: 'now', services: ['emergency-999'], urgent: true },
    { id: 'driving', services: ['police-101', 'police-online'] },
    { id: 'speeding', services: ['police-101', 'police-online'] },
    { id: 'crash', services: ['emergency-999', 'police-101', 'police-online'] },
    {
      id: 'bikes',
      services: ['emergency-999', 'police-101'],
      starts: [REPORT],
    },
    { id: 'fault', services: ['emergency-999', 'sddc-customer-services'] },
    { id: 'blocked', services: ['police-101'] },
    { id: 'support', services: ['victim-support', 'derbyshire-victim-services'] },
  ],
});
