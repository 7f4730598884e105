import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';
import { asksFor, isActedOn } from '../requests.ts';
import { textOf, valueOf } from '../slots.ts';
import type { Slots } from '../answers.ts';

/** What fits the place, when somebody asks how to prevent it, or the next one. */
const PREVENTION: Readonly<Record<string, string>> = {
  home: 'home',
  shed: 'shed',
  vehicle: 'vehicle',
  farm: 'farm',
  caller: 'caller',
  other: 'marking',
};

/** Burglary, theft and callers: what to do now, how to report it, and how to prevent the next one. */
export const burglaryTheft = guideTopic({
  id: 'burglary-theft',
  questions: [
    { field: 'theft-when', answer: { one: ['now', 'past', 'worried'] }, listens: true, danger: ['now'] },
    { field: 'theft-what', answer: { one: ['home', 'shed', 'vehicle', 'farm', 'caller', 'other'] }, listens: true },
  ],
  tells,
  reports: ['report'],
  listeners: () => 'support',
  contacts: () => 'report',
  police: () => 'report',
  prevents,
  leads: (slots) => (chose('theft-when', 'worried')(slots) ? ['marking'] : ['cards', 'support']),
  pages: [
    { id: 'now', services: ['emergency-999'], urgent: true },
    { id: 'report', services: ['police-101', 'police-online', 'crimestoppers'] },
    { id: 'cards', services: ['call-159'] },
    { id: 'support', services: ['derbyshire-victim-services', 'victim-support'] },
    { id: 'home' },
    { id: 'shed' },
    { id: 'vehicle' },
    { id: 'farm', services: ['police-101', 'sddc-communities'] },
    { id: 'marking' },
    { id: 'caller', services: ['emergency-999', 'police-101'] },
    { id: 'trader', services: ['ca-consumer', 'trading-standards-derbyshire'] },
    {
      id: 'safer',
      again: true,
      onlyIf: isActedOn('safer-homes-request'),
      starts: [asksFor('safer-homes-request')],
    },
  ],
});

function prevents(slots: Slots): string {
  return PREVENTION[textOf(slots, 'theft-what')] ?? 'home';
}

function tells(slots: Slots): readonly string[] {
  const what = textOf(slots, 'theft-what');
  switch (valueOf(slots, 'theft-when')) {
    case 'now':
      return ['now'];
    case 'worried':
      return [prevents(slots)];
    default:
      return what === 'caller' ? ['caller', 'report'] : ['report'];
  }
}
