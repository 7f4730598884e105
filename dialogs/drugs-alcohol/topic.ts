import type { Choice } from '../../locales/say.ts';
import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';
import { textOf } from '../slots.ts';
import { REPORT } from '../starts.ts';
import type { Slots } from '../answers.ts';

const LOW: readonly Choice[] = [{ code: 'do:need:self-harm', label: 'answers:need.self-harm' }];
const WHO = ['me', 'close', 'dealing', 'needles'] as const;

const isAlcohol = chose('drugs-what', 'alcohol');
const isDrugs = chose('drugs-what', 'drugs');
const pageOf = (slots: Slots): string => WHO.find((who) => chose('drugs-who', who)(slots)) ?? 'me';
const isPersonal = (slots: Slots): boolean => !chose('drugs-who', 'dealing', 'needles')(slots);

/** Who helps with what someone takes: drugs, drink, or both while it is not known. */
function helplines(slots: Slots): readonly string[] {
  return [
    ...(isDrugs(slots) ? [] : ['alcoholics-anonymous', 'drinkline']),
    ...(isAlcohol(slots) ? [] : ['frank']),
    'derbyshire-recovery-partnership',
  ];
}

/** Drugs and alcohol: one's own use, someone close, dealing nearby, needles that were found. */
export const drugsAlcohol = guideTopic({
  id: 'drugs-alcohol',
  ofSomebody: true,
  questions: [
    { field: 'drugs-who', answer: { one: WHO }, listens: true },
    { field: 'drugs-ill', answer: 'yes-no', danger: ['yes'], onlyIf: isPersonal },
    { field: 'drugs-what', answer: { one: ['drugs', 'alcohol', 'both'] }, listens: true, onlyIf: isPersonal },
  ],
  people: pageOf,
  police: (slots) => (textOf(slots, 'drugs-who') === '' ? 'dealing' : pageOf(slots)),
  tells: (slots) => [...(chose('drugs-ill')(slots) ? ['ill'] : []), pageOf(slots)],
  pages: [
    { id: 'ill', services: ['emergency-999', 'emergency-sms'], urgent: true },
    { id: 'me', services: helplines, onlyIf: isPersonal },
    {
      id: 'close',
      services: (slots) => ['addiction-family-support', ...(isAlcohol(slots) ? [] : ['frank'])],
      onlyIf: isPersonal,
    },
    { id: 'stopping', onlyIf: isPersonal, suits: (slots) => !isDrugs(slots), otherwise: 'me' },
    { id: 'child', services: ['starting-point', 'nspcc', 'childline'], onlyIf: isPersonal },
    { id: 'low', starts: LOW, onlyIf: isPersonal, danger: true },
    { id: 'dealing', services: ['police-101', 'crimestoppers'], starts: [REPORT] },
    { id: 'needles', services: ['sddc-customer-services'], starts: [REPORT] },
    { id: 'gang', starts: [{ code: 'do:need:county-lines', label: 'answers:need.county-lines' }] },
  ],
});
