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
  const end = bytes.indexOf(NEW_LINE) + 1;
  const { head, lists } = JSON.parse(bytes.toString('utf8', 0, end)) as Contents;
  const whole = bytes.byteOffset % ALIGNED === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  let at = aligned(end);
  const read = lists.map(([name, kind, length]): [string, Numbers] => {
    const list = new KINDS[kind](whole.buffer as ArrayBuffer, whole.byteOffset + at, length);
    at = aligned(at + list.byteLength);
    return [name, list];
  });
  if (at !== bytes.length) throw new RangeError('A file of numbers is cut off, or holds more than it says.');
  return { head, lists: new Map(read) };
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
