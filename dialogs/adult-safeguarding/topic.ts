import type { Choice } from '../../locales/say.ts';
import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';
import type { Slots } from '../answers.ts';

const ABUSE: readonly Choice[] = [{ code: 'do:need:domestic-abuse', label: 'answers:need.domestic-abuse' }];
const WHAT = ['money', 'self', 'care', 'taken-over'] as const;

const isCarer = chose('adult-who', 'carer');
const isMe = chose('adult-who', 'me');
const pageOf = (slots: Slots): string => (isCarer(slots) ? 'carer' : isMe(slots) ? 'me' : 'tell');

/** Worry about an adult who cannot well look after themselves: neglect, money, care, a home taken over, and carers at their limit. */
export const adultSafeguarding = guideTopic({
  id: 'adult-safeguarding',
  ofSomebody: true,
  people: pageOf,
  police: pageOf,
  questions: [
    { field: 'adult-who', answer: { one: ['me', 'other', 'carer', 'work'] }, listens: true },
    { field: 'adult-danger', answer: 'yes-no', danger: ['yes'] },
    { field: 'adult-what', answer: { one: [...WHAT, 'other'] }, listens: true, onlyIf: (slots) => !isCarer(slots) },
  ],
  tells: (slots) => [
    ...(chose('adult-danger')(slots) ? ['now'] : []),
    pageOf(slots),
    ...WHAT.filter((what) => chose('adult-what', what)(slots)),
  ],
  leads: () => ['after'],
  pages: [
    { id: 'now', services: ['emergency-999', 'silent-solution-55'], urgent: true },
    { id: 'me', services: ['adult-care-derbyshire', 'police-101'], onlyIf: isMe },
    { id: 'tell', services: ['adult-care-derbyshire', 'police-101'] },
    { id: 'carer', services: ['adult-care-derbyshire', 'derbyshire-mh-helpline'], onlyIf: (slots) => !isMe(slots) },
    { id: 'money', services: ['adult-care-derbyshire', 'police-101', 'call-159', 'report-fraud'] },
    { id: 'self', services: ['adult-care-derbyshire', 'derbyshire-fire'] },
    { id: 'care', services: ['adult-care-derbyshire', 'police-101'] },
    { id: 'taken-over', services: ['police-101', 'crimestoppers', 'adult-care-derbyshire'] },
    { id: 'agree' },
    { id: 'family', starts: ABUSE },
    { id: 'signs' },
    { id: 'after', services: ['adult-care-derbyshire'] },
  ],
});
