import { topicById } from '../dialogs/index.ts';
import { makeReceipt } from '../dialogs/reference.ts';
import type { Facts } from '../dialogs/facts.ts';
import type { Heard } from '../dialogs/heard.ts';
import type { Phrased } from '../locales/phrased.ts';
import type { NewReport } from '../store/reports.ts';
import { hashReceipt } from '../store/sealing/secret-hash.ts';
import { commitTurn, type TurnToCommit } from '../store/turns.ts';
import type { Incoming, TurnResult } from './bot.ts';
import { protects } from './danger/danger.ts';
import { eachButtonOnce } from './phrasing/each-button-once.ts';
import type { Decision } from './decide.ts';
import { foundIn, handoffRequest } from './handoff/handoff-request.ts';
import { indexTerms, termsIn } from './reports/index-terms.ts';
import type { Written } from './language/languages.ts';
import type { Here } from './load.ts';
import type { Memory } from './memory.ts';
import { asTaken } from './messages.ts';
import type { Parts } from './parts.ts';
import { phrase } from './phrase.ts';
import { residentWords } from './phrasing/resident-words.ts';
import type { Finding } from './screen.ts';

/** One decided turn, ready to be worded and stored. */
export interface DecidedTurn {
  readonly incoming: Incoming;
  readonly here: Here;
  readonly heard: Heard;
  readonly facts: Facts;
  readonly written: Written;
  readonly findings: readonly Finding[];
  readonly decision: Decision;
}

/** Words what was decided and stores the whole turn in one transaction. `stale`: another turn was stored meanwhile. */
export async function commit(parts: Parts, turn: DecidedTurn): Promise<TurnResult | 'stale'> {
  const { incoming, here, facts, written, findings, decision } = turn;
  const { snapshot, memory, language } = here;
  const replies = eachButtonOnce(decision.say).map((say) => phrase(say, { language, facts }));
  const receipt = decision.report === undefined ? undefined : makeReceipt(parts.random(10));
  const isSensitive = protects(findings) || decision.memory.stack.some(({ id }) => topicById(id).protects === true);
  const sensitivity = isSensitive ? 'protected' : snapshot.sensitivity;
  const committed = await commitTurn(parts.store, {
    snapshot,
    now: new Date(facts.now),
    resident: { ...residentWords(incoming, memory, language, written), ...markOf(incoming) },
    replies,
    dialog: { ...decision.memory, ...buttonsOf(replies) },
    language,
    sensitivity,
    outcome: decision.outcome,
    jobs: decision.report === undefined ? [] : [{ kind: 'report-arrived', reference: decision.report.reference }],
    audit: [],
    ...markOf(incoming),
    ...(receipt === undefined ? {} : { receiptSecret: receipt }),
    ...reportOf(decision, receipt),
    ...additionOf(decision),
    ...ofStaff(parts, turn, sensitivity),
  });
  const isProtected = sensitivity === 'protected';
  switch (committed.kind) {
    case 'stale':
      return 'stale';
    case 'ended':
      return { kind: 'ended' };
    default:
      return asTaken(parts, committed, { id: snapshot.id, channel: snapshot.channel, protected: isProtected, receipt });
  }
}

/** What a turn changes of a conversation's passing to staff. */
function ofStaff(
  parts: Parts,
  { here, findings, decision }: DecidedTurn,
  sensitivity: TurnToCommit['sensitivity'],
): Pick<TurnToCommit, 'leavesQueue' | 'rating' | 'found' | 'handoff'> {
  const { leavesQueue, rating, handoff, memory } = decision;
  const restricted = sensitivity === 'protected';
  const isFound = findings.length > 0 || sensitivity !== here.snapshot.sensitivity;
  const asked = { before: here.memory, memory, language: here.language };
  return {
    ...(leavesQueue === undefined ? {} : { leavesQueue }),
    ...(rating === undefined ? {} : { rating }),
    ...(isFound ? { found: foundIn(memory, restricted) } : {}),
    ...(handoff === undefined ? {} : { handoff: handoffRequest(parts, asked, { ...handoff, restricted }) }),
  };
}

/** The buttons that the resident can press now. */
function buttonsOf(replies: readonly Phrased[]): Pick<Memory, 'offered' | 'changes'> {
  const rows = replies.flatMap(({ card }) => (card?.kind === 'summary' ? card.rows : []));
  return { offered: replies.flatMap(({ choices }) => choices), changes: rows.flatMap(({ change }) => change ?? []) };
}

function markOf({ clientMessageId }: Incoming): { readonly clientMessageId?: string } {
  return clientMessageId === undefined ? {} : { clientMessageId };
}

function reportOf(decision: Decision, receipt: string | undefined): { readonly report?: NewReport } {
  if (decision.report === undefined || receipt === undefined) return {};
  const { reference, report } = decision.report;
  const receiptHash = hashReceipt(receipt);
  const { topic, formVersion, restricted } = report;
  const limits = restricted === undefined ? {} : { restricted };
  return { report: { reference, receiptHash, topic, formVersion, body: report, index: indexTerms(report), ...limits } };
}

function additionOf({ addition }: Decision): Pick<TurnToCommit, 'addition'> {
  if (addition === undefined) return {};
  const { reference, words } = addition;
  return { addition: { reference, body: { words }, index: termsIn(words) } };
}
