import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';
import type { Slots } from '../answers.ts';

const isPerson = chose('terror-what', 'person');
const isYoung = chose('terror-young');
const pageOf = (slots: Slots): string =>
  isPerson(slots) ? 'person' : chose('terror-what', 'online')(slots) ? 'online' : 'seen';

/** Extremism and terrorism: report something, worry about someone, hateful material online. Nobody is asked to find out more. */
export const terrorism = guideTopic({
  id: 'terrorism',
  ofSomebody: true,
  questions: [
    { field: 'terror-what', answer: { one: ['seen', 'person', 'online'] }, listens: true },
    { field: 'terror-now', answer: 'yes-no', danger: ['yes'] },
    { field: 'terror-young', answer: 'yes-no', listens: true, onlyIf: isPerson },
  ],
  tells: (slots) => [
    ...(chose('terror-now')(slots) ? ['now'] : []),
    pageOf(slots),
    ...(isYoung(slots) ? ['young'] : []),
  ],
  leads: (slots) => (isPerson(slots) ? ['prevent'] : []),
  people: pageOf,
  police: (slots) => (isPerson(slots) ? 'seen' : pageOf(slots)),
  pages: [
    { id: 'now', services: ['emergency-999', 'silent-solution-55', 'emergency-sms'], urgent: true },
    { id: 'seen', services: ['anti-terrorist-hotline', 'police-101'] },
    { id: 'person', services: ['act-early', 'police-101'] },
    { id: 'young', services: ['act-early', 'starting-point', 'nspcc'], onlyIf: isPerson },
    { id: 'online', services: ['report-terror-content', 'anti-terrorist-hotline', 'police-online'] },
    { id: 'unsure', services: ['act-early', 'anti-terrorist-hotline'] },
    { id: 'signs' },
    { id: 'prevent', services: ['act-early'] },
    { id: 'hate', starts: [{ code: 'do:need:hate-crime', label: 'answers:need.hate-crime' }] },
  ],
});
