import type { z } from 'zod';

import { directorySchema, type Directory } from './directory.ts';

/** A register that cannot be used; its message names each faulty row by its place and id, and what is wrong with it. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  constructor(faults: readonly string[]) {
    super(`The register of services cannot be used:\n${faults.join('\n')}`);
  }
}

/** Reads a register from what a file held. Throws `DirectoryError` when it is broken. */
export function readDirectory(data: unknown): Directory {
  const read = directorySchema.safeParse(data);
  if (!read.success) throw new DirectoryError(read.error.issues.map((issue) => faultOf(issue, data)));
  return read.data;
}

function faultOf({ path, message }: z.core.$ZodIssue, data: unknown): string {
  const [list, place, ...field] = path;
  if (list !== 'services' || typeof place !== 'number') return `${path.join('.') || 'the file'}: ${message}`;
  const row: unknown = (data as { readonly services: readonly unknown[] }).services[place];
  return `service ${String(place + 1)}${nameOf(row)}${field.length === 0 ? '' : `, ${field.join('.')}`}: ${message}`;
}

function nameOf(row: unknown): string {
  const id: unknown = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? ` (${id.slice(0, 60)})` : '';
}
