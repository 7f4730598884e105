import { z } from 'zod';

import { EDITED_KINDS } from '../../../api/routes/staff/content/content-kinds.ts';
import { compareEntries } from '../../../content/compare-entries.ts';
import { fieldName } from '../../../web/pages/staff/field-name.ts';

test.each([
  ['copy.en', 'Text: English'],
  ['texts.zh-Hans', 'Text: Simplified Chinese'],
  ['phones.0.number', 'Phone 1: Number'],
  ['phones.1.hours.open.0.from', 'Phone 2: Hours: Opening time 1: From'],
  ['onBankHolidays', 'On bank holidays'],
  ['', 'All of it'],
  ['zzFieldOfTomorrow', 'zzFieldOfTomorrow'],
])('a difference names its field in words: %s', (way, name) => {
  expect(fieldName(way)).toBe(name);
});

/** Every name that a schema gives to a value, however deep. */
function namesIn(schema: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const { properties, ...more } = schema as { readonly properties?: Readonly<Record<string, unknown>> };
  const inside = [...Object.values(properties ?? {}), ...Object.values(more)];
  return [...Object.keys(properties ?? {}), ...inside.flatMap((one) => namesIn(one, seen))];
}

test.each(EDITED_KINDS.map((kind) => [kind.kind, kind] as const))(
  'every field of %s has words',
  (_kind, { schema, shipped }) => {
    const named = namesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    const shown = compareEntries(undefined, shipped).entries.flatMap(({ fields }) => fields.flatMap(({ field }) => field.split('.'))); // prettier-ignore
    const ways = [...new Set([...named, ...shown])].filter(
      (step) => step !== 'id' && step !== '' && !/^\d+$/.test(step),
    );
    const steps = ways.filter((step) => !['services', 'teams'].includes(step)); // lists of entries, which are named by their ids
    expect(steps.filter((step) => fieldName(step) === step)).toEqual([]);
    expect(steps.length).toBeGreaterThan(3);
  },
);
