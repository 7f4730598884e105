/** One value of an entry that differs, as text; one side is missing where the entry has it only before or only after. */
export interface FieldChange {
  readonly field: string; // the way to it, such as `phones.0.number`
  readonly before?: string;
  readonly after?: string;
}

/** One entry that differs between two versions of content. */
export interface EntryChange {
  readonly kind: 'added' | 'taken-out' | 'changed';
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

/** What differs between two versions of content; `reordered`: entries that both have stand in another order. */
export interface ContentChange {
  readonly entries: readonly EntryChange[];
  readonly reordered: boolean;
}

/**
 * Compares two versions of content of any kind, also one that its schema no longer takes: by the ids of its entries, and
 * within an entry value by value. What is no list of entries counts as one entry under its own name.
 */
export function compareEntries(before: unknown, after: unknown): ContentChange {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  const kept = (from: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string =>
    [...from.keys()].filter((id) => other.has(id)).join('\n');
  return {
    entries: ids.flatMap((id) => compareOne(id, old, now)),
    reordered: kept(old, now) !== kept(now, old),
  };
}

function compareOne(
  id: string,
  old: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): readonly EntryChange[] {
  const fields = fieldChanges(leavesOf(old.get(id)), leavesOf(now.get(id)));
  if (!old.has(id)) return [{ kind: 'added', id, fields }];
  if (!now.has(id)) return [{ kind: 'taken-out', id, fields }];
  return fields.length === 0 ? [] : [{ kind: 'changed', id, fields }];
}

function fieldChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly FieldChange[] {
  const fields = [...new Set([...before.keys(), ...after.keys()])].filter((one) => before.get(one) !== after.get(one));
  return fields.map((field) => ({
    field,
    ...valueOf('before', before.get(field)),
    ...valueOf('after', after.get(field)),
  }));
}

const valueOf = (side: 'before' | 'after', value: string | undefined): object =>
  value === undefined ? {} : { [side]: value };

function entriesOf(body: unknown): ReadonlyMap<string, unknown> {
  if (isListOfEntries(body)) return new Map(body.map((entry) => [entry.id, entry]));
  if (!isRecord(body)) return new Map(body === undefined || body === null ? [] : [['', body]]);
  const named = Object.entries(body).flatMap(([name, value]): readonly (readonly [string, unknown])[] =>
    isListOfEntries(value) ? value.map((entry) => [entry.id, entry] as const) : [[name, value]],
  );
  return new Map(named);
}

/** Every value inside an entry by the way to it; a list of plain values is one value. */
function leavesOf(value: unknown, way = ''): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map();
  const children = Array.isArray(value)
    ? value.some((one) => isRecord(one)) && value.map((one: unknown, place) => [String(place), one] as const)
    : isRecord(value) && Object.entries(value);
  if (children === false) return new Map([[way, written(value)]]);
  return new Map(
    children
      .filter(([name]) => way !== '' || name !== 'id')
      .flatMap(([name, child]) => [...leavesOf(child, way === '' ? name : `${way}.${name}`)]),
  );
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(written).join(', ') : JSON.stringify(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfEntries(value: unknown): value is readonly { readonly id: string }[] {
  return Array.isArray(value) && value.every((one) => isRecord(one) && typeof one['id'] === 'string');
}
