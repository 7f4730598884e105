import type { Send } from './http-client.ts';
import { faultsOf, talkOnce, TURNS_IN_A_TALK, type Talk } from './report-talk.ts';

/** What a round did: how long each turn took, and the way to check that every message is in its place. */
export interface Done {
  readonly turnsMs: readonly number[];
  readonly check: () => Promise<readonly string[]>;
}

interface Amount {
  readonly conversations: number;
  readonly atOnce: number;
  readonly name: string;
}

/** A contender: which file serves it and what a client does with it. */
export interface Load {
  readonly id: 'e' | 'g' | 'us';
  readonly name: string;
  readonly file: string;
  readonly run: (send: Send, amount: Amount) => Promise<Done>;
}

const TEXT = 'kids on quad bikes behind Eureka Park every night about 9 since half term, DE11 8AA';
const nothingToCheck = (): Promise<readonly string[]> => Promise.resolve([]);

/** The three contenders, from the barest to the whole service. */
export const LOADS: readonly Load[] = [
  { id: 'e', name: '(e) bare INSERT', file: 'serve-insert.ts', run: insertTurns },
  {
    id: 'g',
    name: '(g) bare Direct Line',
    file: 'serve-direct-line.ts',
    run: async (...given) => ({ ...(await talks(...given)), check: nothingToCheck }),
  },
  { id: 'us', name: '(us) whole service', file: 'serve-service.ts', run: talks },
];

async function insertTurns(send: Send, amount: Amount): Promise<Done> {
  const turnsMs: number[] = [];
  await together(amount, async () => {
    for (let turn = 0; turn < TURNS_IN_A_TALK; turn += 1) {
      turnsMs.push(await timed(send, '/turn', { body: { text: TEXT } }));
    }
  });
  return { turnsMs, check: nothingToCheck };
}

/** Both speak the same protocol with the same client: the same requests, the same sockets, the same words. */
async function talks(send: Send, amount: Amount): Promise<Done> {
  const held: Talk[] = [];
  await together(amount, async (index) => {
    held.push(await talkOnce(send, `${amount.name}-${index}`));
  });
  const check = async (): Promise<readonly string[]> => {
    const faults: string[] = [];
    for (const talk of held) faults.push(...(await faultsOf(send, talk)));
    return faults;
  };
  return { turnsMs: held.flatMap((talk) => talk.turnsMs), check };
}

/** So many conversations at once, each beginning when another has ended. */
async function together(amount: Amount, talk: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < amount.conversations) {
      next += 1;
      await talk(next);
    }
  };
  await Promise.all(Array.from({ length: amount.atOnce }, one));
}

async function timed(send: Send, address: string, more: Parameters<Send>[2]): Promise<number> {
  const start = performance.now();
  const { status } = await send('POST', address, more);
  if (status !== 200) throw new Error(`${address} answered ${status}`);
  return performance.now() - start;
}
