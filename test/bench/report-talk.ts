import { z } from 'zod';

import type { Answer, Send } from './http-client.ts';

/** A whole conversation as its client lived it. */
export interface Talk {
  readonly conversationId: string;
  readonly token: string;
  readonly sent: readonly string[]; // the client's ids of its messages, in order
  readonly seen: readonly string[]; // ids of all activities, in the order in which they were read
  readonly turnsMs: readonly number[];
}

const BASE = '/v3/directline/conversations';
const WORDS = 'kids on quad bikes behind Eureka Park every night about 9 since half term, DE11 8AA';
const pressed = (...choices: readonly string[]): object => ({ value: { choices } });

/** A report from the first word to the reference, in the five turns that a resident needs who tells it all at once. */
const LINES: readonly object[] = [
  { text: WORDS },
  pressed('danger=no'),
  pressed('contact=anonymous'),
  pressed('consent=police', 'consent=landlord'),
  pressed('do:send'),
];

const opened = z.object({ conversationId: z.string(), token: z.string() });
const activity = z.object({
  id: z.string(),
  text: z.string().nullish(),
  from: z.object({ role: z.string() }),
  channelData: z.object({ clientActivityID: z.string().optional() }).optional(),
});
const activitySet = z.object({ activities: z.array(activity), watermark: z.string() });
const REFERENCE = /\b[0-9A-Z]{4}-[0-9A-Z]{4}|\b[A-Z0-9]{2,4}-[A-Z0-9]{3,}/;

/** How many turns a conversation has. */
export const TURNS_IN_A_TALK = LINES.length;

/** Makes a whole report. A turn lasts from its post until its replies are read. Throws when it ends without a reference. */
export async function reportOnce(send: Send, name: string): Promise<Talk> {
  const { conversationId, token } = opened.parse(wanted(await send('POST', BASE, { body: {} }), 201));
  const address = `${BASE}/${conversationId}/activities`;
  const read = async (watermark: string) =>
    activitySet.parse(wanted(await send('GET', `${address}?watermark=${watermark}`, { token }), 200));

  let { activities, watermark } = await read('');
  const seen = activities.map(({ id }) => id);
  const sent: string[] = [];
  const turnsMs: number[] = [];
  for (const [index, line] of LINES.entries()) {
    const mark = `${name}-${index}`;
    const start = performance.now();
    const body = { type: 'message', ...line, channelData: { clientActivityID: mark } };
    wanted(await send('POST', address, { token, body }), 200);
    ({ activities, watermark } = await read(watermark));
    turnsMs.push(performance.now() - start);
    sent.push(mark);
    seen.push(...activities.map(({ id }) => id));
  }
  if (!activities.some(({ text }) => REFERENCE.test(text ?? ''))) throw new Error(`${name} ended without a reference`);
  return { conversationId, token, sent, seen, turnsMs };
}

/** What is wrong with a conversation when it is read again as a whole: a message lost, repeated or out of its place. */
export async function faultsOf(send: Send, talk: Talk): Promise<readonly string[]> {
  const { conversationId, token, sent, seen } = talk;
  const address = `${BASE}/${conversationId}/activities?watermark=`;
  const { activities, watermark } = activitySet.parse(wanted(await send('GET', address, { token }), 200));
  const ids = activities.map(({ id }) => id);
  const gapless = ids.map((_id, index) => `${conversationId}|${String(index + 1).padStart(7, '0')}`);
  const marks = activities.flatMap(({ from, channelData }) =>
    from.role === 'user' ? [channelData?.clientActivityID ?? 'unmarked'] : [],
  );
  return [
    ...(same(ids, gapless) ? [] : [`${conversationId}: the sequence has gaps`]),
    ...(same(seen, ids) ? [] : [`${conversationId}: what was read on the way differs from what is kept`]),
    ...(same(marks, sent) ? [] : [`${conversationId}: the resident's messages are not those that were sent`]),
    ...(Number(watermark) === ids.length ? [] : [`${conversationId}: the watermark is ${watermark}`]),
  ];
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function wanted({ status, body }: Answer, expected: number): unknown {
  if (status !== expected) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
