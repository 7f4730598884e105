import type { Message } from '../locales/phrased.ts';
import { activityId, toActivity, type Activity, type Conversation } from './activities.ts';

/** An event of the Bot Framework's handoff protocol. */
export interface HandoffActivity extends Pick<Activity, 'id' | 'timestamp' | 'channelId' | 'conversation' | 'from'> {
  readonly type: 'event';
  readonly name: 'handoff.initiate' | 'handoff.status';
  readonly value: Readonly<Record<string, unknown>>;
}

const INITIATES: ReadonlySet<string> = new Set(['talk-to-person:waiting', 'handoff:team', 'handoff:lost']);
const STATES: Readonly<Partial<Record<string, 'accepted' | 'completed' | 'failed'>>> = {
  'handoff:joined': 'accepted',
  'handoff:ended': 'completed',
  'handoff:ended-rate': 'completed',
  'handoff:back': 'completed',
  'talk-to-person:left': 'completed',
  'handoff:nobody-came': 'failed',
};

/** Messages as activities, each that tells of a handoff followed by its event. What is told follows from the messages, so that a client that comes back hears the same. */
export function withHandoffEvents(
  conversation: Conversation,
  messages: readonly Message[],
): (Activity | HandoffActivity)[] {
  return messages.flatMap((message) => [toActivity(conversation, message), ...eventOf(conversation, message)]);
}

/** Whether a person is waited for, or has come and not left, by what was told last. */
export function isHandedOver(messages: readonly Message[]): boolean {
  const told = messages.map(toldBy).findLast((state) => state !== undefined);
  return told === 'waiting' || told === 'accepted';
}

/** What a message of ours tells of a handoff, if anything. */
function toldBy({ from, body }: Message): 'waiting' | 'accepted' | 'completed' | 'failed' | undefined {
  if (from !== 'bot' && from !== 'service') return undefined;
  const key = body.say?.key ?? '';
  return INITIATES.has(key) ? 'waiting' : STATES[key];
}

function eventOf(
  { conversationId, protected: isProtected }: Conversation,
  message: Message,
): readonly HandoffActivity[] {
  const state = toldBy(message);
  if (state === undefined) return [];
  const told =
    state === 'waiting'
      ? ({ name: 'handoff.initiate', value: { language: message.body.language, protected: isProtected } } as const)
      : ({ name: 'handoff.status', value: { state, message: message.body.text } } as const);
  return [
    {
      type: 'event',
      ...told,
      id: `${activityId(conversationId, message.sequence)}|handoff`,
      timestamp: message.at,
      channelId: 'directline',
      conversation: { id: conversationId },
      from: { id: 'service', role: 'bot' },
    },
  ];
}
