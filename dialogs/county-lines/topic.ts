import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';
import type { Slots } from '../answers.ts';
import { REPORT } from '../starts.ts';

const WHO = ['me', 'child', 'home', 'seen'] as const;

const isAbout = (who: (typeof WHO)[number]) => chose('gang-who', who);
const pageOf = (slots: Slots): string => WHO.find((who) => isAbout(who)(slots)) ?? 'seen';
const isMissing = chose('gang-missing');
const isNow = chose('gang-danger');

/** Drug gangs that use people: a child, a home taken over, oneself, or dealing that was seen. They are victims; no names are asked. */
export const countyLines = guideTopic({
  id: 'county-lines',
  ofSomebody: true,
  people: pageOf,
  police: pageOf,
  questions: [
    { field: 'gang-who', answer: { one: WHO }, listens: true },
    { field: 'gang-danger', answer: 'yes-no', danger: ['yes'] },
    { field: 'gang-missing', answer: 'yes-no', danger: ['yes'], onlyIf: isAbout('child') },
  ],
  tells: (slots) => [...(isNow(slots) ? ['now'] : []), ...(isMissing(slots) ? ['missing'] : []), pageOf(slots)],
  leads: () => ['after'],
  pages: [
    { id: 'now', services: ['emergency-999', 'silent-solution-55', 'emergency-sms'], urgent: true },
    { id: 'missing', services: ['emergency-999', 'police-101'], urgent: true, onlyIf: isAbout('child') },
    { id: 'me', services: ['modern-slavery-helpline', 'childline', 'police-101'] },
    { id: 'debt', services: ['modern-slavery-helpline', 'police-101', 'crimestoppers'], onlyIf: isAbout('me') },
    { id: 'child', services: ['starting-point', 'police-101', 'nspcc', 'safe-and-sound'] },
    { id: 'talk', services: ['nspcc', 'starting-point'], onlyIf: isAbout('child') },
    {
      id: 'home',
      services: ['police-101', 'crimestoppers', 'adult-care-derbyshire', 'sddc-communities'],
      starts: [REPORT],
    },
    { id: 'seen', services: ['police-101', 'crimestoppers', 'fearless'], starts: [REPORT] },
    { id: 'signs' },
    { id: 'after' },
  ],
});
