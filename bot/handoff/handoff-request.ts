import { z } from 'zod';

import { teamOf } from '../../content/teams.ts';
import { topicById } from '../../dialogs/index.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import type { Wish } from '../../dialogs/outcome.ts';
import type { HandoffReason, HandoffRequest } from '../../store/handoffs/handoffs.ts';
import { kindsShown, PROTECTED_KINDS } from '../danger/danger.ts';
import type { Here } from '../load.ts';
import type { Memory } from '../memory.ts';
import type { Parts } from '../parts.ts';

const DANGER = 0;
const DISCLOSURE = 1;
/** The urgency of whatever is neither danger nor disclosure. */
export const ORDINARY = 2;

/** Why a person is asked for, as the conversation tells: what was found in it before what it is about. */
function reasonOf(
  { shown, about }: Pick<Memory, 'shown' | 'about'>,
  isProtected: boolean,
  interpreter = false,
): HandoffReason {
  if (isProtected || [...kindsShown(shown)].some((kind) => PROTECTED_KINDS.has(kind))) return 'disclosure';
  if (shown.length > 0) return 'danger';
  if (about === 'complaint') return about;
  if (interpreter) return 'interpreter';
  return about ?? 'asked';
}

/**
 * How soon somebody should come: danger, then what was disclosed, then the rest. The reason names one thing; a danger that
 * was told beside a disclosure counts as soon as any other, for danger waits behind nothing (S11).
 */
export function urgencyOf({ shown }: Pick<Memory, 'shown'>, isProtected: boolean): number {
  if ([...kindsShown(shown)].some((kind) => !PROTECTED_KINDS.has(kind))) return DANGER;
  return isProtected || shown.length > 0 ? DISCLOSURE : ORDINARY;
}

/** What was found in a conversation, for its handoff if one is open. */
export function foundIn(
  memory: Pick<Memory, 'shown'>,
  restricted: boolean,
): { readonly urgency: number; readonly restricted: boolean } {
  return { urgency: urgencyOf(memory, restricted), restricted };
}

/** What is put into the queue for a resident who said yes to a person, in words that may tell more than a yes. */
export function handoffRequest(
  parts: Pick<Parts, 'random' | 'content' | 'hub'>,
  { before, memory, language }: Pick<Here, 'memory' | 'language'> & { readonly before: Pick<Memory, 'stack'> },
  wish: Wish & { readonly restricted: boolean },
): Omit<HandoffRequest, 'conversationId' | 'now'> {
  const { needs, restricted, translators = [] } = wish;
  const topic = before.stack.findLast(({ id }) => id !== 'talk-to-person')?.id;
  const ward = wardOf(before);
  return {
    id: Buffer.from(parts.random(12)).toString('base64url'),
    reason: reasonOf(memory, restricted, wish.interpreter),
    urgency: urgencyOf(memory, restricted),
    team: teamOf(parts.content().teams).id,
    needs,
    restricted,
    translators,
    language,
    hub: parts.hub === true && !restricted, // what is protected never leaves (S8)
    ...(topic === undefined ? {} : { topic }),
    ...(ward === undefined ? {} : { ward: `ward:${ward}` }),
  };
}

const WardRow = z.object({ ward: z.string() });

/** The ward of the place that was told last. */
function wardOf({ stack }: Pick<Memory, 'stack'>): string | undefined {
  const told = stack.flatMap(({ id, state }) => Object.values(readProgress(topicById(id), state).slots));
  const wards = told.flatMap((slot) =>
    slot.kind === 'filled' ? (WardRow.safeParse(slot.value).data?.ward ?? []) : [],
  );
  return wards.at(-1);
}
