import { z } from 'zod';

import { topicName } from '../../../../bot/desk/desk-sheet.ts';
import { drillById, DRILLS } from '../../../../bot/desk/drills.ts';
import type { Phrased } from '../../../../locales/phrased.ts';
import { loadSnapshot, readMessages } from '../../../../store/conversations.ts';
import { DRILL_CHANNEL, openDrill, sayInDrill } from '../../../../store/desk/drills.ts';
import type { DeskContext } from './desk-context.ts';
import { refuseDesk, type DeskHandler } from './desk-replies.ts';

const Body = z.object({ id: z.string().max(120) });
const DrillState = z.object({ drill: z.string() });
const MOST_LINES = 200;

/** What there is to practise on. */
export const listDrills: DeskHandler = async (_context, _request, reply) =>
  reply.send(
    DRILLS.map(({ id, topic, lines }) => ({ id, name: `${topicName(topic)}: ${(lines[0] ?? '').slice(0, 60)}` })),
  );

/** Starts a drill at this desk alone. */
export const startDrill: DeskHandler = async ({ store, random, now, hub }, request, reply, member) => {
  const body = Body.safeParse(request.body);
  const drill = body.success ? drillById(body.data.id) : undefined;
  if (drill === undefined) return refuseDesk(reply, 400, 'malformed');
  const [conversationId, handoffId] = [random(16), random(16)].map((bytes) => bytes.toString('base64url'));
  if (conversationId === undefined || handoffId === undefined) return refuseDesk(reply, 400, 'malformed');
  const first = asResident(drill.lines[0] ?? '');
  await openDrill(store, {
    conversationId,
    handoffId,
    staffId: member.id,
    topic: drill.topic,
    example: drill.id,
    first,
    now: now(),
  });
  hub.watchMore();
  return reply.send({ conversationId });
};

/** In a drill the made-up resident answers with the next line; in a real conversation nothing is done. */
export async function answerNextLine({ store, now }: DeskContext, id: string): Promise<void> {
  const snapshot = await loadSnapshot(store, id);
  if (snapshot?.channel !== DRILL_CHANNEL) return;
  const state = DrillState.safeParse(snapshot.dialog);
  const drill = state.success ? drillById(state.data.drill) : undefined;
  const said = (await readMessages(store, id, 0, MOST_LINES)).filter(({ from }) => from === 'resident').length;
  const line = drill?.lines[said];
  if (line !== undefined) await sayInDrill(store, id, { body: asResident(line), now: now() });
}

function asResident(text: string): Phrased {
  return { text, language: 'en', choices: [], select: 'one' };
}
