import { englishOf, turnOf, writtenIn } from '../../../../bot/desk/beside-message.ts';
import { dangerName, messagesForStaff, type MessageForStaff } from '../../../../bot/desk/desk-messages.ts';
import { undeliveredIn } from '../../../../store/bot-threads.ts';
import { loadSnapshot, readMessages, type Snapshot } from '../../../../store/conversations.ts';
import { readDraft } from '../../../../store/desk/desk-drafts.ts';
import { whoJoined } from '../../../../store/handoffs/handoff-joined.ts';
import { openHandoffOf, type Handoff } from '../../../../store/handoffs/handoffs.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { DeskMessage, OpenChat, Standing } from '../../../../web/pages/staff/desk-data.ts';
import type { DeskContext } from './desk-context.ts';
import { urgencyOf } from './desk-words.ts';

const PAGE = 100;
const BEFORE = 2; // messages read again before the first, so that a danger card finds the words that raised it

/** Which messages are asked for. */
export type Part = { readonly kind: 'last' } | { readonly kind: 'after' | 'before'; readonly sequence: number };

/** A conversation as one member of staff may see it; `undefined` when it is gone. Who may open it, the guard has checked. */
export async function readChat(
  context: DeskContext,
  { id, part, member }: { readonly id: string; readonly part: Part; readonly member: StaffMember },
): Promise<OpenChat | undefined> {
  const { store } = context;
  const [snapshot, handoff] = await Promise.all([loadSnapshot(store, id), openHandoffOf(store, id)]);
  if (snapshot === undefined || handoff === undefined) return undefined;
  const [after, limit] = rangeOf(part, snapshot.lastSequence);
  const start = Math.max(0, after - BEFORE);
  const stored = await readMessages(store, id, start, limit + after - start);
  const messages = messagesForStaff(stored).filter(({ sequence }) => sequence > after);
  const { holder } = handoff;
  const joined = await whoJoined(store.database, handoff);
  const names = await context.names([holder, ...joined]);
  const chat = { snapshot, handoff, messages };
  const language = languageWritten(context, messages, handoff);
  return {
    conversationId: id,
    handoffId: handoff.id,
    standing: standingOf(handoff, joined, member),
    ...(holder === undefined ? {} : { holder: { id: holder, name: names.get(holder) ?? holder } }),
    joined: joined.filter((one) => one !== member.id).map((one) => names.get(one) ?? one),
    left: snapshot.ended,
    language,
    urgency: urgencyOf(handoff),
    protected: snapshot.sensitivity === 'protected',
    training: handoff.training,
    messages: messages.map((message) => deskMessage(context, message, member)),
    first: 1,
    last: snapshot.lastSequence,
    residentSeen: handoff.residentSeen,
    undelivered: await undeliveredIn(store, id),
    draft: await readDraft(store, { staffId: member.id, conversationId: id }),
    translation: translationOf(context, chat),
  };
}

function rangeOf(part: Part, last: number): readonly [after: number, limit: number] {
  if (part.kind === 'after') return [part.sequence, PAGE];
  const end = part.kind === 'before' ? part.sequence : last + 1;
  const after = Math.max(0, end - 1 - PAGE);
  return [after, end - 1 - after];
}

function standingOf({ state, holder }: Handoff, joined: readonly string[], member: StaffMember): Standing {
  if (state === 'waiting' || state === 'closed') return state;
  if (holder !== member.id) return joined.includes(member.id) ? 'joined' : 'theirs';
  return state === 'wrap-up' ? 'wrap-up' : 'mine';
}

interface Read {
  readonly snapshot: Snapshot;
  readonly handoff: Handoff;
  readonly messages: readonly MessageForStaff[];
}

/** What the resident writes, as far as their words tell; a short word tells nothing, so what was asked for stands. */
export function languageWritten(
  context: Pick<DeskContext, 'tellLanguage'>,
  messages: readonly MessageForStaff[],
  { language }: Pick<Handoff, 'language'>,
): string {
  const own = messages.filter(({ from }) => from === 'resident').map((message) => writtenIn(context, message));
  return own.findLast((written) => written !== 'en') ?? language;
}

function translationOf({ translator }: DeskContext, { snapshot, handoff, messages }: Read): OpenChat['translation'] {
  if (translator === undefined) return 'none';
  const told = messages.some(({ dangers }) => dangers.length > 0);
  return translator.allows(turnOf(snapshot, handoff, told)) ? 'on' : 'off';
}

function deskMessage(context: DeskContext, message: MessageForStaff, member: StaffMember): DeskMessage {
  const { sequence, from, at, body, by, machine, clientMessageId, dangers } = message;
  const english = englishOf(context.content, message, context.now());
  const { card } = english ?? body;
  return {
    ...{ sequence, from, at, text: body.text, language: writtenIn(context, message) },
    mine: by?.id === member.id,
    choices: (english ?? body).choices.map(({ label }) => label),
    dangers: dangers.map(dangerName),
    ...(by === undefined ? {} : { by: by.name }),
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
    ...(english === undefined ? {} : { english: english.text }),
    ...(card === undefined ? {} : { card }),
    ...machine,
  };
}
