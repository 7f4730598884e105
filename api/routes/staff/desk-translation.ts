import { z } from 'zod';

import { messagesForStaff } from '../../../bot/desk-messages.ts';
import { loadSnapshot, readMessages } from '../../../store/conversations.ts';
import { openHandoffOf } from '../../../store/handoffs.ts';
import type { TranslationReply } from '../../../web/pages/staff/desk-data.ts';
import { isDelicate, languageOf } from './desk-chat.ts';
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
 * them by. Where danger is told or the conversation is protected, only an engine of the operator's own is asked (S15).
 */
export const translate: DeskHandler = async (context, request, reply) => {
  const body = Body.safeParse(request.body);
  if (!body.success) return refuseDesk(reply, 400, 'malformed');
  const id = conversationParam(request);
  const asked =
    'sequence' in body.data
      ? await ofResident(context, id, body.data.sequence)
      : await ofStaff(context, id, body.data.text);
  if (asked === undefined) return refuseDesk(reply, 404, 'missing');
  return reply.send(await translated(context, asked));
};

interface Asked {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly delicate: boolean;
  readonly back: boolean;
}

async function ofResident({ store, screen }: DeskContext, id: string, sequence: number): Promise<Asked | undefined> {
  const about = await aboutConversation(store, id);
  const stored = await readMessages(store, id, sequence - 1, LOOK_BACK);
  const message = messagesForStaff(stored)[0];
  if (about === undefined || message?.sequence !== sequence) return undefined;
  const { text, language } = message.body;
  const delicate = about.delicate || message.dangers.length > 0 || screen(text).length > 0;
  return { text, from: language, to: STAFF_WRITE, delicate, back: false };
}

async function ofStaff({ store, screen }: DeskContext, id: string, text: string): Promise<Asked | undefined> {
  const about = await aboutConversation(store, id);
  if (about === undefined) return undefined;
  const lately = messagesForStaff(await readMessages(store, id, Math.max(0, about.last - LOOK_BACK), LOOK_BACK));
  const language = languageOf(lately, about);
  const delicate = about.delicate || lately.some(({ dangers }) => dangers.length > 0) || screen(text).length > 0;
  return { text, from: STAFF_WRITE, to: language, delicate, back: true };
}

async function aboutConversation(store: DeskContext['store'], id: string) {
  const [snapshot, handoff] = await Promise.all([loadSnapshot(store, id), openHandoffOf(store, id)]);
  if (snapshot === undefined || handoff === undefined) return undefined;
  return { delicate: isDelicate(snapshot, handoff), language: handoff.language, last: snapshot.lastSequence };
}

async function translated({ translator }: DeskContext, asked: Asked): Promise<TranslationReply> {
  if (translator === undefined) return { kind: 'none', why: 'no-engine' };
  if (!translator.allows(asked)) return { kind: 'none', why: 'not-here' };
  const made = await translator.translate(asked.text, asked.from, asked.to);
  if (made === undefined) return { kind: 'none', why: 'failed' };
  const back = asked.back ? await translator.translate(made.text, asked.to, asked.from) : undefined;
  return { kind: 'translated', ...made, ...(back === undefined ? {} : { back: back.text }) };
}
