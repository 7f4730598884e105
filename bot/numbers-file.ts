import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A long list of numbers, as a file keeps it. */
export type Numbers = Int32Array | Float32Array | Uint32Array | Int8Array | Uint8Array;

/** What a file of numbers holds: a few words about them, and the lists by name. */
export interface NumbersFile {
  readonly head: unknown; // whoever reads it checks it
  readonly lists: ReadonlyMap<string, Numbers>;
}

interface Contents {
  readonly head: unknown;
  readonly lists: readonly (readonly [name: string, kind: keyof typeof KINDS, length: number])[];
}

const KINDS = { Int32Array, Float32Array, Uint32Array, Int8Array, Uint8Array };
const ALIGNED = 8; // bytes; a list of numbers must begin at a multiple of their size
const NEW_LINE = 10;
const LINE = 32_768; // bytes; longer than most first lines

/** Writes lists of numbers below one line of JSON, as they lie in memory: nothing is to be done but to read them. */
export function printNumbers(head: unknown, lists: Readonly<Record<string, Numbers>>): Buffer {
  const each = Object.entries(lists);
  const contents: Contents = {
    head,
    lists: each.map(([name, list]) => [name, list.constructor.name as keyof typeof KINDS, list.length]),
  };
  const line = Buffer.from(`${JSON.stringify(contents)}\n`);
  return Buffer.concat(
    [line, ...each.map(([, list]) => bytesOf(list))].flatMap((part) => [part, padding(part.length)]),
  );
}

/**
 * Reads what `printNumbers` wrote on any little-endian machine. The lists are views of these bytes, not copies. Throws
 * where the bytes are no such file, or not a whole one.
 */
export function parseNumbers(bytes: Buffer): NumbersFile {
  const { head, places } = layoutOf(bytes, bytes.length);
  const whole = bytes.byteOffset % ALIGNED === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  const view = ({ kind, length, at }: Place): Numbers =>
    new KINDS[kind](whole.buffer as ArrayBuffer, whole.byteOffset + at, length);
  return { head, lists: new Map([...places].map(([name, place]) => [name, view(place)])) };
}

/** A file of numbers that stays open: whoever replaces it takes nothing from those who read it. */
export interface OpenNumbers {
  readonly head: unknown; // whoever reads it checks it
  readonly lists: ReadonlyMap<string, Pick<Place, 'kind' | 'length'>>;
  readonly read: (name: string) => Numbers; // anew at every call; throws a RangeError where there is no such list
}

/** Opens what `printNumbers` wrote, to read its lists one by one. Throws where it is no such file, or not a whole one. */
export function openNumbers(file: string): OpenNumbers {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const { head, places } = layoutOf(firstLine(descriptor, size), size);
    const read = (name: string): Numbers => {
      const place = places.get(name);
      if (place === undefined) throw new RangeError(`The file of numbers has no list "${name}".`);
      const list = new KINDS[place.kind](place.length);
      readWhole(descriptor, bytesOf(list), place.at);
      return list;
    };
    return { head, lists: places, read };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

interface Place {
  readonly kind: keyof typeof KINDS;
  readonly length: number;
  readonly at: number; // bytes from the beginning of the file
}

function layoutOf(
  begin: Buffer,
  size: number,
): { readonly head: unknown; readonly places: ReadonlyMap<string, Place> } {
  const end = begin.indexOf(NEW_LINE) + 1;
  const { head, lists } = JSON.parse(begin.toString('utf8', 0, end)) as Contents;
  const places = new Map<string, Place>();
  let at = aligned(end);
  for (const [name, kind, length] of lists) {
    places.set(name, { kind, length, at });
    at = aligned(at + length * KINDS[kind].BYTES_PER_ELEMENT);
  }
  if (at !== size) throw new RangeError('A file of numbers is cut off, or holds more than it says.');
  return { head, places };
}

function firstLine(descriptor: number, size: number): Buffer {
  for (let length = LINE; ; length *= 2) {
    const begin = Buffer.alloc(Math.min(length, size));
    readWhole(descriptor, begin, 0);
    if (begin.includes(NEW_LINE) || length >= size) return begin;
  }
}

function readWhole(descriptor: number, into: Buffer, from: number): void {
  for (let done = 0; done < into.length;) {
    const count = readSync(descriptor, into, done, into.length - done, from + done);
    if (count === 0) throw new RangeError('A file of numbers is cut off.');
    done += count;
  }
}

function bytesOf(list: Numbers): Buffer {
  return Buffer.from(list.buffer, list.byteOffset, list.byteLength);
}

function padding(length: number): Buffer {
  return Buffer.alloc(aligned(length) - length);
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}
