import type { Directory } from '../directory.ts';

/** One difference between two registers. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly id: string; readonly name: string }
  | { readonly kind: 'changed'; readonly id: string; readonly name: string; readonly fields: readonly FieldChange[] };

/** A field that holds something else than before. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What was added, changed field by field, and removed between two registers. */
export function changesOf(before: Directory, after: Directory): readonly Change[] {
  const old = new Map(before.services.map((service) => [service.id, service]));
  const ids = new Set(after.services.map(({ id }) => id));
  const came = after.services.flatMap((service): readonly Change[] => {
    const { id, name } = service;
    const known = old.get(id);
    if (known === undefined) return [{ kind: 'added', id, name }];
    const fields = fieldsOf(known, service);
    return fields.length === 0 ? [] : [{ kind: 'changed', id, name, fields }];
  });
  const gone = before.services.filter(({ id }) => !ids.has(id));
  return [...came, ...gone.map(({ id, name }): Change => ({ kind: 'removed', id, name }))];
}

/** The fields in which two services differ, whatever the order of what they hold. */
export function fieldsOf(before: object, after: object): readonly FieldChange[] {
  const [old, now] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((field) =>
    same(old?.[field], now?.[field]) ? [] : [{ field, before: old?.[field], after: now?.[field] }],
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
