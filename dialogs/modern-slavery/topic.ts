import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';
import type { Slots } from '../answers.ts';

const isMe = chose('slavery-who', 'me');
const isChild = chose('slavery-child');
const isNow = chose('slavery-danger');
const pageOf = (slots: Slots): string => (isMe(slots) ? 'me' : 'tell');

/** People made to work or used by others: help for oneself, telling what was seen, signs, and the national scheme in plain words. */
export const modernSlavery = guideTopic({
  id: 'modern-slavery',
  people: pageOf,
  police: pageOf,
  questions: [
    { field: 'slavery-who', answer: { one: ['me', 'seen', 'work'] }, listens: true, ofOthers: ['seen', 'work'] },
    { field: 'slavery-danger', answer: 'yes-no', danger: ['yes'] },
    { field: 'slavery-child', answer: 'yes-no', listens: true, onlyIf: chose('slavery-who', 'seen', 'work') },
  ],
  tells: (slots) => [...(isNow(slots) ? ['now'] : []), pageOf(slots), ...(isChild(slots) ? ['child'] : [])],
  pages: [
    { id: 'now', services: ['emergency-999', 'silent-solution-55', 'emergency-sms'], urgent: true },
    {
      id: 'me',
      services: ['modern-slavery-helpline', 'salvation-army-ms', 'police-101'],
      onlyIf: (slots) => !chose('slavery-who', 'seen', 'work')(slots),
    },
    {
      id: 'tell',
      services: ['modern-slavery-helpline', 'police-101', 'crimestoppers'],
      onlyIf: (slots) => !isMe(slots),
    },
    { id: 'child', services: ['starting-point', 'police-101', 'childline'] },
    { id: 'papers', services: ['modern-slavery-helpline', 'salvation-army-ms'] },
    { id: 'signs' },
    { id: 'scheme', services: ['salvation-army-ms', 'modern-slavery-helpline', 'nrm'] },
    { id: 'council', services: ['sddc-communities', 'sddc-customer-services'] },
    { id: 'pay', services: ['fair-work-agency'] },
  ],
});
