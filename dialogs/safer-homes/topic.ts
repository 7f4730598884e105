import { guideTopic } from '../guide.ts';
import { asksFor, isActedOn } from '../requests.ts';
import { valueOf } from '../slots.ts';

const PAGES = ['burglary', 'person', 'fire', 'callers'] as const;

/** A safer home: what help there is, and the way to ask for it. */
export const saferHomes = guideTopic({
  id: 'safer-homes',
  questions: [
    { field: 'safer-why', answer: { one: ['burglary', 'person', 'fire', 'callers', 'other'] }, listens: true },
  ],
  tells: (slots) => ['what', ...PAGES.filter((id) => id === valueOf(slots, 'safer-why'))],
  pages: [
    { id: 'what', services: ['sddc-communities'] },
    {
      id: 'ask',
      again: true,
      onlyIf: isActedOn('safer-homes-request'),
      starts: [asksFor('safer-homes-request')],
    },
    { id: 'burglary', services: ['emergency-999', 'police-101'] },
    {
      id: 'person',
      services: ['emergency-999', 'silent-solution-55', 'derbyshire-da-helpline', 'national-da-helpline'],
      starts: [{ code: 'do:need:domestic-abuse', label: 'answers:need.domestic-abuse' }],
    },
    { id: 'fire', services: ['emergency-999', 'derbyshire-fire'] },
    { id: 'callers', services: ['emergency-999', 'ca-consumer'] },
    { id: 'landlord', services: ['shelter'] },
  ],
});
