import { categoryOf, registrationsIn } from '../../dialogs/report-asb/finish.ts';
import { ASB_TYPES } from '../../dialogs/report-asb/types.ts';
import type { Field, Slots } from '../../dialogs/answers.ts';

describe('what a report is about', () => {
  const slots = (values: Readonly<Record<Field, unknown>>): Slots =>
    Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, { kind: 'filled', value, words: '', confirmed: true }]),
    );

  it.each<[string, Readonly<Record<Field, unknown>>, string]>([
    ['noise, as it is usually', { kind: 'noise' }, 'nuisance'],
    ['graffiti, as it is usually', { kind: 'graffiti' }, 'environmental'],
    ['noise aimed at me', { kind: 'noise', 'aimed-at': 'me' }, 'personal'],
    ['graffiti aimed at one group', { kind: 'graffiti', 'aimed-at': 'someone' }, 'personal'],
    ['threats to everyone nearby', { kind: 'threats', 'aimed-at': 'everyone' }, 'nuisance'],
    ['noise that spoils the place', { kind: 'noise', 'aimed-at': 'surroundings' }, 'environmental'],
    ['litter because of who someone is', { kind: 'litter', hate: ['religion'] }, 'personal'],
    ['litter, hate asked and none chosen', { kind: 'litter', hate: [] }, 'environmental'],
    ['nothing known', {}, 'nuisance'],
  ])('%s is sorted by who is affected', (_name, values, category) => {
    expect(categoryOf(slots(values))).toBe(category);
  });

  it('names each kind once', () => {
    expect(new Set(ASB_TYPES.map(({ code }) => code)).size).toBe(ASB_TYPES.length);
  });

  it('finds registrations as people write them, each once', () => {
    expect(registrationsIn('white van AB12 CDE, or ab12cde, and a moped y123 abc')).toEqual(['AB12CDE', 'Y123ABC']);
    expect(registrationsIn('a red one, 50cc, no plates')).toEqual([]);
  });
});
