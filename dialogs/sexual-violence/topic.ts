import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';

const isForOther = chose('sv-who', 'other');
const isForChild = chose('sv-who', 'child');

/** Help after sexual violence: someone to talk to, care without the police, and what is the resident's own choice. It never asks what was done. */
export const sexualViolence = guideTopic({
  id: 'sexual-violence',
  protects: true,
  people: (slots) => (isForChild(slots) ? 'child' : 'talk'),
  police: () => 'police',
  reports: ['police'],
  questions: [
    { field: 'sv-who', answer: { one: ['me', 'other', 'child'] }, listens: true, ofOthers: ['other', 'child'] },
  ],
  tells: (slots) => {
    if (isForChild(slots)) return ['child'];
    return [isForOther(slots) ? 'other' : 'talk'];
  },
  leads: (slots) => (isForChild(slots) ? [] : ['centre', 'police']),
  beside: (page, slots) => page !== 'partner' || !(isForOther(slots) || isForChild(slots)), // "my girlfriend" names who was hurt
  pages: [
    { id: 'talk', services: ['rape-support-line', 'sarc-derbyshire', 'victim-support'] },
    { id: 'other', services: ['rape-support-line'], onlyIf: isForOther },
    { id: 'centre', services: ['sarc-derbyshire'] },
    { id: 'police', services: ['emergency-999', 'police-101', 'victim-support'] },
    { id: 'past', services: ['rape-support-line'] },
    { id: 'man', services: ['rape-support-line', 'victim-support'] },
    { id: 'lgbt', services: ['galop', 'rape-support-line'] },
    { id: 'child', services: ['emergency-999', 'childline', 'starting-point', 'ceop', 'report-remove'] },
    { id: 'partner', starts: [{ code: 'do:need:domestic-abuse', label: 'answers:need.domestic-abuse' }] },
    { id: 'pictures', services: ['police-101', 'report-remove', 'ceop'] },
  ],
});
