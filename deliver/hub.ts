import type { MachineTranslation } from '../locales/phrased.ts';
import { nextForHub, noteHubDue, noteHubQuiet, noteHubSent, type HubNext } from '../store/handoffs/hub.ts';
import type { StoredMessage } from '../store/conversations.ts';
import type { Handoff } from '../store/handoffs/handoffs.ts';
import type { Store } from '../store/store.ts';
import { openWebhook, type WebhookSettings } from './webhook.ts';

/** A message as the hub is told of it: for the eyes of staff, so that no receipt is ever in it (S19). */
export interface ToldMessage {
  readonly sequence: number;
  readonly from: 'resident' | 'bot' | 'staff' | 'service';
  readonly at: string;
  readonly body: { readonly text: string };
  readonly language: string; // of the text, as a BCP 47 tag
  readonly english?: string; // the same sentence of the service in English, vetted
  readonly translation?: { readonly text: string; readonly engine: string }; // a machine's English
  readonly machine?: MachineTranslation; // the text is a machine's; this is what staff wrote
}
/** Makes what the hub is told of some messages of a handoff. */
export type TellMessages = (handoff: Handoff, stored: readonly StoredMessage[]) => Promise<readonly ToldMessage[]>;
/** Does one job of its kind; a rejected promise means: try again later. */
export type HubNews = (job: { readonly handoffId: string }) => Promise<void>;

/** Sends the hub what it has not got yet of a handoff, one activity after the other: the Bot Framework's handoff protocol. */
export function sendToHub(
  store: Store,
  settings: WebhookSettings,
  tell: TellMessages,
  now: () => Date = () => new Date(),
): HubNews {
  const post = openWebhook(settings);
  return async ({ handoffId }) => {
    for (let next = await nextForHub(store, handoffId); next !== undefined; next = await nextForHub(store, handoffId)) {
      await noteHubDue(store, handoffId, now());
      const activity = await activityOf(next, tell);
      await post(activity.id, activity);
      await noteHubSent(store, next);
    }
    await noteHubQuiet(store, handoffId);
  };
}

type HubActivity = Readonly<Record<string, unknown>> & { readonly id: string };
const SERVICE = { id: 'service', role: 'bot' } as const;
const URGENCIES = ['danger', 'disclosure', 'ordinary'] as const;

async function activityOf(next: HubNext, tell: TellMessages): Promise<HubActivity> {
  const { handoff } = next;
  const conversation = { id: handoff.id };
  if (next.kind === 'over') {
    const value = { state: handoff.outcome === 'nobody-came' ? 'failed' : 'completed', reason: reasonOf(handoff) };
    return { type: 'event', name: 'handoff.status', id: `${handoff.id}|over`, conversation, from: SERVICE, value };
  }
  const activities = (await tell(handoff, next.messages)).map((message) => messageOf(handoff.id, message));
  const [first] = activities;
  if (next.kind === 'message' && first !== undefined) return first;
  const { reason, urgency, team, needs, topic, language, askedAt } = handoff;
  return {
    ...{ type: 'event', name: 'handoff.initiate', id: `${handoff.id}|initiate`, timestamp: askedAt.toISOString() },
    ...{ conversation, from: SERVICE },
    value: {
      reason,
      urgency: URGENCIES[urgency] ?? 'ordinary',
      team,
      needs,
      language,
      ...(topic === undefined ? {} : { topic }),
    },
    attachments: [{ name: 'Transcript', contentType: 'application/json', content: { activities } }],
  };
}

function messageOf(handoffId: string, message: ToldMessage): HubActivity {
  const { sequence, from, at, body, language, english, translation, machine } = message;
  return {
    ...{ type: 'message', id: `${handoffId}|${String(sequence)}`, timestamp: at, conversation: { id: handoffId } },
    from: { id: from, role: from === 'resident' ? 'user' : 'bot' },
    ...{ text: body.text, textFormat: 'plain', locale: language },
    channelData: { english, translation, machine }, // those that there are
  };
}

/** Why it is over, in a word: what became of it at the desk, or that it may not be at the hub any more. */
function reasonOf({ state, outcome }: HubNext['handoff']): string {
  if (state === 'closed' || state === 'wrap-up') return outcome ?? 'ended';
  return state === 'with-staff' ? 'taken-at-desk' : 'withdrawn';
}
