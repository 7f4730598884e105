import { createHash } from 'node:crypto';

import { z } from 'zod';

import { parseNumbers, printNumbers } from '../numbers-file.ts';
import { ENTRIES } from './entries.ts';
import { buildMachine, type Machine } from './machine.ts';
import { FILLERS, NEGATIONS } from './markers.ts';
import { wordsOfPattern } from './normalise.ts';
import { parsePattern } from './pattern.ts';
import { SLOTS } from './slots.ts';
import { SPELLINGS } from './spellings.ts';

/** Raised whenever tables that older code made would be read wrongly, or read as something else, by this code. */
const FORMAT = 1;

/** All patterns of the danger screen, ready to be found in a text. */
export interface Tables {
  readonly machine: Machine;
  readonly namesDenial: Uint8Array; // by pattern: 1 where it names a denial itself
}

/** Makes the tables from the patterns as they are written: half a second of work. */
export function makeTables(): Tables {
  const patterns = ENTRIES.map(({ phrase }) => wordsOfPattern(parsePattern(phrase, SLOTS), FILLERS));
  const namesDenial = Uint8Array.from(patterns, (parts) =>
    parts.some((part) => part.kind === 'words' && part.alternatives.flat().some((word) => NEGATIONS.has(word))) ? 1 : 0,
  );
  return { machine: buildMachine(patterns), namesDenial };
}

/** Writes tables as a file that `parseTables` reads at every start. */
export function printTables({ machine, namesDenial }: Tables): Buffer {
  const { starts, words, edges, reached, ...byState } = machine;
  return printNumbers(
    { format: FORMAT, madeFrom: hashOfPatterns(), words: [...words.keys()] },
    {
      ...byState,
      namesDenial,
      starts,
      edgesFrom: edges.from,
      edgesWords: edges.words,
      edgesTo: edges.to,
      reachedFrom: reached.from,
      reachedStates: reached.states,
    },
  );
}

/** Reads tables from the bytes of their file; throws where they were made from other patterns, or are not whole. */
export function parseTables(bytes: Buffer): Tables {
  const { head, lists } = parseNumbers(bytes);
  const { words } = Head.parse(head);
  const { namesDenial, edgesFrom, edgesWords, edgesTo, reachedFrom, reachedStates, ...rest } = Lists.parse(
    Object.fromEntries(lists),
  );
  const machine = {
    ...rest,
    words: new Map(words.map((word, at) => [word, at + 1])), // 0 is for words that no pattern names
    edges: { from: edgesFrom, words: edgesWords, to: edgesTo },
    reached: { from: reachedFrom, states: reachedStates },
  };
  return { machine, namesDenial };
}

const Head = z.object({
  format: z.literal(FORMAT),
  madeFrom: z.string().refine((hash) => hash === hashOfPatterns()),
  words: z.array(z.string()),
});
const Lists = z.object({
  starts: z.instanceof(Int32Array),
  accepts: z.instanceof(Int32Array),
  any: z.instanceof(Int32Array),
  overBreaks: z.instanceof(Uint8Array),
  namesDenial: z.instanceof(Uint8Array),
  edgesFrom: z.instanceof(Int32Array),
  edgesWords: z.instanceof(Int32Array),
  edgesTo: z.instanceof(Int32Array),
  reachedFrom: z.instanceof(Int32Array),
  reachedStates: z.instanceof(Int32Array),
});

/** Tells whether tables were made from these very words. */
function hashOfPatterns(): string {
  const written = [ENTRIES.map(({ phrase }) => phrase), SLOTS, [...FILLERS], [...NEGATIONS], [...SPELLINGS]];
  return createHash('sha256').update(JSON.stringify(written)).digest('hex');
}
