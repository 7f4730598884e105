import { z } from 'zod';

import type { Directory, Service } from '../directory.ts';
import { keepReview } from '../review/keep-review.ts';
import { serviceSchema } from '../service-schema.ts';
import { changesOf, fieldsOf, type Change } from './changes.ts';
import { importedId, importService, isElsewhere, type Reading } from './import-service.ts';
import { referralShape, valuesOf, type Referral } from './shapes.ts';

/** What a file would make of the register: the whole of it, what changes, and the rows that were left out, by their place. */
export interface ImportedDirectory {
  readonly directory: Directory;
  readonly rows: number;
  readonly changes: readonly Change[];
  readonly bad: readonly string[];
  readonly notes: readonly string[];
}

/** `whole`: the file is all of the register; else what did not come by an import stays when the file does not name it. */
export interface Importing extends Reading {
  readonly current: Directory;
  readonly whole: boolean;
}

const envelope = z.union([
  z.array(z.unknown()),
  z.object({ contents: z.array(z.unknown()) }).transform(({ contents }) => contents),
  z.object({ services: z.array(z.unknown()) }).transform(({ services }) => services),
]);

type Row =
  | { readonly kind: 'service'; readonly service: Service; readonly note?: string }
  | { readonly kind: 'closed'; readonly id: string }
  | { readonly kind: 'bad'; readonly id: string; readonly why: string };

/**
 * Reads services of Open Referral UK, as a list or a page of its API, into the register. `undefined` when it is neither. A
 * bad row is left out and named; the service that it stood for stays as it is.
 */
export function importDirectory(value: unknown, importing: Importing): ImportedDirectory | undefined {
  const list = envelope.safeParse(value);
  if (!list.success) return undefined;
  const seen = new Set<string>();
  const rows = list.data.map((row, at) => withPlace(unique(readRow(row, importing), seen), at));
  const services = new Map(
    rows.flatMap(({ row }) => (row.kind === 'service' ? [[row.service.id, row.service] as const] : [])),
  );
  const untouched = new Set(rows.flatMap(({ row }) => (row.kind === 'bad' ? [row.id] : [])));
  const { current, whole } = importing;
  const stays = ({ id }: Service): boolean => untouched.has(id) || (!whole && !id.startsWith('imported-'));
  const kept = current.services.flatMap((service) => services.get(service.id) ?? (stays(service) ? [service] : []));
  const known = new Set(current.services.map(({ id }) => id));
  const directory = { ...current, services: [...kept, ...[...services.values()].filter(({ id }) => !known.has(id))] };
  return {
    directory,
    rows: rows.length,
    changes: changesOf(current, directory),
    bad: rows.flatMap(({ row, place }) => (row.kind === 'bad' ? [`${place}: ${row.why}`] : [])),
    notes: rows.flatMap(({ row, place }) =>
      row.kind === 'service' && row.note !== undefined ? [`${place}: ${row.note}`] : [],
    ),
  };
}

function readRow(value: unknown, importing: Importing): Row {
  const read = referralShape.safeParse(value);
  if (!read.success) {
    const id = idOf(value);
    return { kind: 'bad', id: id === undefined ? '' : importedId(id), why: reason(read.error.issues[0]) };
  }
  const row = read.data;
  const made = importService(row, importing);
  const checked = serviceSchema.safeParse(made);
  const id = idOf(made) ?? importedId(row.id);
  if (row.status !== 'active') return { kind: 'closed', id };
  if (!checked.success)
    return { kind: 'bad', id, why: `(${row.name.slice(0, 60)}) ${reason(checked.error.issues[0])}` };
  const service = settled(checked.data, importing.current);
  const note = noteOf(row, service);
  return { kind: 'service', service, ...(note === undefined ? {} : { note }) };
}

/** Whoever confirmed a service confirmed what it says: a row that says the same keeps the status it has. Records of reviews stay. */
function settled(service: Service, { services }: Directory): Service {
  const before = services.find(({ id }) => id === service.id);
  if (before === undefined) return service;
  const kept = keepReview(service, before);
  const alike = { ...kept, status: before.status, confirmedBy: before.confirmedBy };
  return fieldsOf(before, alike).length === 0 ? before : kept;
}

function noteOf(row: Referral, service: Service): string | undefined {
  const { url } = row;
  const about: readonly string[] = [
    ...(service.status === 'unconfirmed' ? [`is not shown: ${whyNotShown(row)}`] : []),
    ...(url && service.url === null ? ['its web address is not https and is left out'] : []),
  ];
  return about.length === 0 ? undefined : `(${service.name.slice(0, 60)}) ${about.join('; ')}`;
}

function whyNotShown(row: Referral): string {
  const isOther = isElsewhere(row, valuesOf(row.attributes, 'area')[0] ?? null);
  return isOther ? 'it works in none of the areas that are served' : 'it has no source, no date, or low confidence';
}

function unique(row: Row, seen: Set<string>): Row {
  const id = row.kind === 'service' ? row.service.id : row.id;
  if (id !== '' && seen.has(id)) return { kind: 'bad', id, why: `another row has the id ${id}` };
  seen.add(id);
  return row;
}

function withPlace(row: Row, at: number): { readonly row: Row; readonly place: string } {
  return { row, place: `row ${String(at + 1)}` };
}

function idOf(made: unknown): string | undefined {
  return typeof made === 'object' && made !== null && 'id' in made && typeof made.id === 'string' ? made.id : undefined;
}

function reason(issue: z.core.$ZodIssue | undefined): string {
  const field = issue?.path.join('.') ?? '';
  return `${field === '' ? '' : `${field}: `}${issue?.message ?? 'not a service'}`;
}
