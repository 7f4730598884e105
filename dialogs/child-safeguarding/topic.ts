import { chose } from '../chose.ts';
import { guideTopic, pageSays, type Guide } from '../guide.ts';
import type { Slots } from '../answers.ts';

const isChild = chose('child-who', 'child');
const isAdult = chose('child-who', 'parent', 'work', 'other');
const isOnline = (slots: Slots): boolean =>
  chose('child-what', 'online')(slots) || chose('child-my-what', 'online')(slots);
const isMissing = chose('child-what', 'missing');
const isInDanger = (slots: Slots): boolean => chose('child-danger')(slots) || chose('child-my-danger')(slots);

const pageOf = (slots: Slots): string => (isChild(slots) ? 'my-help' : 'tell');

/** A page in the words of a child, and the one for everybody else. */
const forChild = (otherwise: string) => ({ suits: isChild, otherwise }) as const;
/** A page that is never told to a child (S12), and the one in their words. */
const forAdult = (otherwise: string) => ({ suits: (slots: Slots) => !isChild(slots), otherwise }) as const;

/** What a child hears, in very plain words. */
function tellsChild(slots: Slots): readonly string[] {
  return [...(isInDanger(slots) ? ['my-now'] : []), isOnline(slots) ? 'my-online' : 'my-help'];
}

/** What an adult hears who is worried about a child. */
function tellsAdult(slots: Slots): readonly string[] {
  return [
    ...(isInDanger(slots) ? ['now'] : []),
    chose('child-who', 'work')(slots) ? 'work' : 'tell',
    ...(isOnline(slots) ? ['online'] : []),
    ...(chose('child-what', 'used')(slots) ? ['used'] : []),
  ];
}

/** Worry about a child: a child's own words, a parent, someone who works with children, a neighbour; online harm too. */
const GUIDE: Guide = {
  id: 'child-safeguarding',
  ofSomebody: true,
  isChild,
  people: pageOf,
  police: pageOf,
  questions: [
    { field: 'child-who', answer: { one: ['child', 'parent', 'other', 'work'] }, listens: true },
    { field: 'child-my-danger', answer: 'yes-no', danger: ['yes'], onlyIf: isChild },
    { field: 'child-my-what', answer: { one: ['home', 'online', 'other'] }, listens: true, onlyIf: isChild },
    {
      field: 'child-danger',
      answer: 'yes-no',
      danger: ['yes'],
      onlyIf: (slots) => !isChild(slots),
      askedIf: (slots) => !isMissing(slots), // then the emergency number is told already
    },
    {
      field: 'child-what',
      answer: { one: ['home', 'used', 'online', 'missing', 'other'] },
      listens: true,
      danger: ['missing'],
      onlyIf: (slots) => !isChild(slots),
    },
  ],
  tells: (slots) => (isChild(slots) ? tellsChild(slots) : tellsAdult(slots)),
  first: ['child-what'],
  remark: (field, slots, facts) =>
    field === 'child-what' && isMissing(slots) ? pageSays(GUIDE, 'missing', slots, facts) : [],
  leads: (slots) => (isChild(slots) ? ['my-tell', 'my-secret'] : ['listen', 'after']),
  pages: [
    {
      ...{ id: 'my-now', services: ['emergency-999', 'silent-solution-55', 'childline'], urgent: true },
      ...forChild('now'),
    },
    { id: 'my-help', services: ['childline', 'starting-point'], onlyIf: (slots) => !isAdult(slots) },
    { id: 'my-online', services: ['report-remove', 'ceop', 'childline'], ...forChild('online') },
    { id: 'my-tell', services: ['childline'], ...forChild('tell') },
    { id: 'my-secret', services: ['childline'], ...forChild('after') },
    { id: 'now', services: ['emergency-999', 'starting-point'], urgent: true, ...forAdult('my-now') },
    {
      id: 'missing',
      services: ['emergency-999', 'starting-point'],
      urgent: true,
      onlyIf: (slots) => !isMissing(slots),
      ...forAdult('my-now'),
    },
    { id: 'tell', services: ['starting-point', 'nspcc'], ...forAdult('my-tell') },
    {
      ...{ id: 'work', services: ['starting-point', 'police-101', 'nspcc'], onlyIf: chose('child-who', 'work') },
      ...forAdult('my-help'),
    },
    { id: 'online', services: ['ceop', 'report-remove', 'iwf', 'nspcc'], ...forAdult('my-online') },
    { id: 'used', services: ['starting-point', 'police-101', 'nspcc'], ...forAdult('my-help') },
    {
      ...{ id: 'parent', services: ['nspcc', 'starting-point'], onlyIf: chose('child-who', 'parent') },
      ...forAdult('my-help'),
    },
    { id: 'listen', services: ['nspcc'], ...forAdult('my-tell') },
    { id: 'signs', ...forAdult('my-help') },
    { id: 'after', services: ['starting-point'], ...forAdult('my-secret') },
  ],
};

export const childSafeguarding = guideTopic(GUIDE);
