import { turnOf } from '../../../../bot/desk/beside-message.ts';
import { messagesForStaff } from '../../../../bot/desk/desk-messages.ts';
import { readMemory } from '../../../../bot/memory.ts';
import type { Line } from '../../../../bot/model/summarise.ts';
import { writeAudit } from '../../../../store/audit.ts';
import { loadSnapshot, readNewestMessages } from '../../../../store/conversations.ts';
import { openHandoffOf } from '../../../../store/handoffs/handoffs.ts';
import { conversationOwner } from '../../../../store/sealing/sealing-keys.ts';
import type { SummaryReply } from '../../../../web/pages/staff/desk-data.ts';
import type { DeskContext } from './desk-context.ts';
import { conversationParam, refuseDesk, type DeskHandler } from './desk-replies.ts';

const MOST_READ = 500;

/**
 * Drafts a summary by the configured language model, for staff alone and never in place of the transcript. Where danger
 * was told or the conversation is protected no model is asked; without one, the answers of the case are the summary.
 */
export const summarise: DeskHandler = async (context, request, reply, member) => {
  const id = conversationParam(request);
  const [snapshot, handoff] = await Promise.all([loadSnapshot(context.store, id), openHandoffOf(context.store, id)]);
  if (snapshot === undefined || handoff === undefined) return refuseDesk(reply, 404, 'missing');
  const subject = conversationOwner(id);
  await writeAudit(context.store.database, context.now(), {
    actor: `staff:${member.id}`,
    action: 'case.summed-up',
    subject,
  });
  const wasTold = readMemory(snapshot.dialog).shown.length > 0; // maybe before what is read here
  return reply.send(await drafted(context, id, turnOf(snapshot, handoff, wasTold).kind !== 'ordinary'));
};

async function drafted(
  { store, summarise: ask, screen }: DeskContext,
  id: string,
  delicate: boolean,
): Promise<SummaryReply> {
  if (ask === undefined) return { kind: 'none', why: 'no-engine' };
  const messages = messagesForStaff(await readNewestMessages(store, id, MOST_READ));
  const isDangerous = messages.some(
    ({ dangers, from, body }) => dangers.length > 0 || (from === 'resident' && screen(body.text).length > 0),
  );
  if (delicate || isDangerous) return { kind: 'none', why: 'not-here' };
  const text = await ask(messages.map(asLine));
  return text === undefined ? { kind: 'none', why: 'failed' } : { kind: 'summary', text };
}

function asLine({ from, body }: ReturnType<typeof messagesForStaff>[number]): Line {
  return { from: from === 'resident' || from === 'staff' ? from : 'assistant', text: body.text };
}
