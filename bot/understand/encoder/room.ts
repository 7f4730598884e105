import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The machines of WebAssembly, by their text beside this file: what each of their functions does stands there. */
export const MACHINES = ['multiply', 'attend'] as const;

/** Where the build puts a machine. */
export const machineFile = (root: string, name: (typeof MACHINES)[number]): string =>
  path.join(root, 'build/encoder', `${name}.wasm`);

type Work = (...numbers: readonly number[]) => void;
type Machine = Readonly<Record<'quantise' | 'multiply' | 'scale' | 'add' | 'mean' | 'norm' | 'attend', Work>>;

/** One memory, in which numbers lie at addresses in bytes, and the machine that works in it: that of the encoder, or another. */
export interface Room<Works = Machine> {
  readonly machine: Works;
  readonly take: (bytes: number) => number; // gives where room for them begins; what lies there is 0
  readonly put: (numbers: Float32Array | Int32Array) => number; // gives where they lie now
  readonly at: (place: number, length: number) => Float32Array; // the numbers themselves, until more room is taken
  readonly wholeAt: (place: number, length: number) => Int32Array; // the same, read as whole numbers
}

const PAGE = 65_536; // bytes
const ALIGNED = 64; // bytes: a line of a processor's cache

/** Makes a room with the machines of the encoder that were built below `root`. Throws where they are missing or the processor has no such machine. */
export function makeRoom(root: string): Room {
  return roomFor<Machine>(MACHINES.map((name) => readFileSync(machineFile(root, name))));
}

/** Makes a room with the functions of the given modules of WebAssembly. Throws where the processor has no such machine. */
export function roomFor<Works>(modules: readonly Uint8Array[]): Room<Works> {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const machines = modules.map(
    (bytes) => new WebAssembly.Instance(new WebAssembly.Module(bytes), { room: { memory } }).exports,
  );
  let end = 0;
  const take = (bytes: number): number => {
    const begin = end;
    end += Math.ceil(bytes / ALIGNED) * ALIGNED;
    const lacking = Math.ceil((end - memory.buffer.byteLength) / PAGE);
    if (lacking > 0) memory.grow(lacking);
    return begin;
  };
  const at = (place: number, length: number): Float32Array => new Float32Array(memory.buffer, place, length);
  return {
    machine: Object.assign({}, ...machines) as Works,
    take,
    put: (numbers) => {
      const begin = take(numbers.byteLength);
      new Uint8Array(memory.buffer, begin, numbers.byteLength).set(
        new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
      );
      return begin;
    },
    at,
    wholeAt: (place, length) => new Int32Array(memory.buffer, place, length),
  };
}
