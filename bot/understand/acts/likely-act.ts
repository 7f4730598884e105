import type { Act } from '../../../dialogs/heard.ts';

/** What a message does; `language` is answered by the side question about languages. */
export type Requested = Act | 'language';

/** An act and how likely it is, from 0 to 1. */
export interface RankedAct {
  readonly act: Requested;
  readonly score: number;
}

/** Ranks every act for a text, the likeliest first. */
export type RankActs = (text: string) => readonly RankedAct[];

/** How surely a message must be no answer, from 0 to 1, before it is heard as a request. */
export interface ActThresholds {
  readonly asks: number;
  readonly inStory: number; // where an account in one's own words is asked for, or nothing is
  readonly overAnswer: number; // where it may be read as the answer to the open question
  readonly ends: number; // how likely an act must be that would end or empty the conversation, or leave its question
}

const ENDS: ReadonlySet<Requested> = new Set(['cancel', 'restart', 'back']);

/** The likeliest request in a ranking, with how surely the message is no answer; nothing where too little speaks for it. */
export function likeliestRequest(ranked: readonly RankedAct[], { ends }: ActThresholds): RankedAct | undefined {
  const best = ranked.find(({ act }) => act !== 'answer');
  if (best === undefined || (ENDS.has(best.act) && best.score < ends)) return undefined;
  const answer = ranked.find(({ act }) => act === 'answer')?.score ?? 0;
  return { act: best.act, score: 1 - answer };
}
