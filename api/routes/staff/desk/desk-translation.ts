import { z } from 'zod';

import { turnOf, writtenIn } from '../../../../bot/desk/beside-message.ts';
import { messagesForStaff } from '../../../../bot/desk/desk-messages.ts';
import type { Wanted } from '../../../../bot/language/translate/translate.ts';
import { auditReadingOn } from '../../../../store/audit.ts';
import { loadSnapshot, readMessages } from '../../../../store/conversations.ts';
import { openHandoffOf } from '../../../../store/handoffs/handoffs.ts';
import { conversationOwner } from '../../../../store/sealing/sealing-keys.ts';
import { SESSION_LONGEST_MS } from '../../../../store/staff/staff-sessions.ts';
import type { TranslationReply } from '../../../../web/pages/staff/desk-data.ts';
import { languageWritten } from './desk-chat.ts';
import type { DeskContext } from './desk-context.ts';
import { conversationParam, refuseDesk, type DeskHandler } from './desk-replies.ts';

const Body = z.union([
  z.object({ sequence: z.number().int().min(1) }),
  z.object({ text: z.string().min(1).max(4_000) }),
]);
const LOOK_BACK = 20; // messages in which the resident's language is looked for
const STAFF_WRITE = 'en';

/**
 * Translates one message of the resident's for staff, or staff's own words for the resident with the way back to check
 * them by. Where danger is told only an engine of the operator's own is asked, in protected mode only one that the resident
 * agreed to. What the service said is never translated: staff have its vetted English (S15).
 */
export const translate: DeskHandler = async (context, request, reply, member) => {
  const body = Body.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  const id = conversationParam(request);
  const asked =
    'sequence' in body.data
      ? await ofResident(context, id, body.data.sequence)
      : await ofStaff(context, id, body.data.text);
  if (asked === undefined) return refuseDesk(reply, 404, 'missing');
  if (context.translator?.allows(asked.turn) === true) await auditTranslated(context, id, member.id);
  return reply.send(await translated(context, asked));
};

/** That words were given to a machine is written once a session, not for each message that is in view. */
async function auditTranslated({ store, now }: DeskContext, id: string, staffId: string): Promise<void> {
  const entry = { actor: `staff:${staffId}`, action: 'conversation.translated', subject: conversationOwner(id) };
  await auditReadingOn(store.database, now(), entry, new Date(now().getTime() - SESSION_LONGEST_MS));
}

interface Asked extends Omit<Wanted, 'texts'> {
  readonly text: string;
  readonly back: boolean;
}

async function ofResident(context: DeskContext, id: string, sequence: number): Promise<Asked | undefined> {
  const { store, screen } = context;
  const about = await aboutConversation(store, id);
  const stored = await readMessages(store, id, sequence - 1, LOOK_BACK);
  const message = messagesForStaff(stored)[0];
  if (about === undefined || message?.sequence !== sequence || message.from !== 'resident') return undefined;
  const { text } = message.body;
  const turn = about.turn(message.dangers.length > 0 || screen(text).length > 0);
  return { conversationId: id, text, from: writtenIn(context, message), to: STAFF_WRITE, turn, back: false };
}

async function ofStaff(context: DeskContext, id: string, text: string): Promise<Asked | undefined> {
  const { store, screen } = context;
  const about = await aboutConversation(store, id);
  if (about === undefined) return undefined;
  const lately = messagesForStaff(await readMessages(store, id, Math.max(0, about.last - LOOK_BACK), LOOK_BACK));
  const to = languageWritten(context, lately, about);
  const turn = about.turn(lately.some(({ dangers }) => dangers.length > 0) || screen(text).length > 0);
  return { conversationId: id, text, from: STAFF_WRITE, to, turn, back: true };
}

async function aboutConversation(store: DeskContext['store'], id: string) {
  const [snapshot, handoff] = await Promise.all([loadSnapshot(store, id), openHandoffOf(store, id)]);
  if (snapshot === undefined || handoff === undefined) return undefined;
  const turn = (told: boolean) => turnOf(snapshot, handoff, told);
  return { turn, language: handoff.language, last: snapshot.lastSequence };
}

async function translated({ translator }: DeskContext, asked: Asked): Promise<TranslationReply> {
  if (translator === undefined) return { kind: 'none', why: 'no-engine' };
  if (!translator.allows(asked.turn)) return { kind: 'none', why: 'not-here' };
  const { text, back, ...wanted } = asked;
  const [made] = await translator.translate({ ...wanted, texts: [text] });
  if (made?.kind !== 'made') return { kind: 'none', why: made?.why ?? 'failed' };
  const { kind: _made, ...translation } = made;
  const [again] = back
    ? await translator.translate({ ...wanted, texts: [made.text], from: asked.to, to: asked.from })
    : [];
  return { kind: 'translated', ...translation, ...(again?.kind === 'made' ? { back: again.text } : {}) };
}
