import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';

const isClose = chose('stalking-who', 'ex');

/** Help with stalking: who can act, what it is, and what may be safe to do. It never tells anyone to watch, film or speak to the other person. */
export const stalking = guideTopic({
  id: 'stalking',
  protects: true,
  people: () => 'support',
  contacts: () => 'report',
  police: () => 'report',
  reports: ['report'],
  questions: [{ field: 'stalking-who', answer: { one: ['ex', 'known', 'unknown'] }, listens: true }],
  tells: (slots) => ['report', ...(isClose(slots) ? ['after'] : [])],
  pages: [
    {
      id: 'report',
      services: ['emergency-999', 'police-101', 'derbyshire-victim-services', 'victim-support'],
    },
    {
      id: 'after',
      services: ['derbyshire-da-helpline', 'national-da-helpline'],
      starts: [{ code: 'do:need:domestic-abuse', label: 'answers:need.domestic-abuse' }],
    },
    { id: 'what' },
    { id: 'notes' },
    { id: 'online', services: ['police-101', 'victim-support'] },
    { id: 'silent', services: ['emergency-999', 'silent-solution-55', 'emergency-sms'], danger: true },
    { id: 'support', services: ['derbyshire-victim-services', 'victim-support'] },
  ],
});
