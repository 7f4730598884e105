import { pageTag } from '../locales/index.ts';
import { wholeText } from '../locales/whole-text.ts';
import type {
  MachineTranslation,
  Message,
  Phrased,
  PhrasedCard,
  PhrasedChoice,
  PhrasedRow,
  PhrasedService,
} from '../locales/phrased.ts';

/** A button of a Bot Framework activity or card: it sends something back, or opens an address. */
export type CardAction =
  | {
      readonly type: 'messageBack';
      readonly title: string;
      readonly text: string;
      readonly displayText: string;
      readonly value: { readonly choices: readonly string[] };
      readonly channelData?: {
        readonly language?: string; // of the title, when it is another one than the message's
        readonly box?: { readonly code: string; readonly label: string; readonly ticked: boolean }; // of several answers that may be sent together
      };
    }
  | { readonly type: 'openUrl'; readonly title: string; readonly value: string };

/** The one kind of card in use: of those that Web Chat draws, it is the one that never cuts off its text. */
export interface Attachment {
  readonly contentType: 'application/vnd.microsoft.card.hero';
  readonly content: {
    readonly title: string;
    readonly subtitle?: string;
    readonly text?: string;
    readonly buttons: readonly CardAction[];
  };
}

/** A message in the Bot Framework's shape, as Direct Line clients read it. */
export interface Activity {
  readonly type: 'message';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly role: 'bot' | 'user'; readonly name?: string };
  readonly text: string;
  readonly textFormat: 'plain';
  readonly locale: string;
  readonly inputHint?: 'expectingInput';
  readonly suggestedActions?: { readonly actions: readonly CardAction[] };
  readonly attachments?: readonly Attachment[];
  readonly channelData: {
    readonly protected: boolean;
    readonly select?: 'many';
    readonly urgent?: true;
    readonly summary?: true; // the cards are answers to check
    readonly clientActivityID?: string;
    readonly machine?: MachineTranslation; // the text is a machine's; what staff wrote stands beside it
    readonly english?: string; // the end of the text, after an empty line: the same in English
    readonly language?: string; // of the conversation
  };
}

/** What every activity of one conversation has in common. */
export interface Conversation {
  readonly conversationId: string;
  readonly userId: string;
  readonly protected: boolean;
  readonly language: string;
}

/** The id of a message's activity: sorts as text in the order of the conversation. */
export function activityId(conversationId: string, sequence: number): string {
  return `${conversationId}|${String(sequence).padStart(7, '0')}`;
}

/** Turns a stored message into an activity; nothing of how it was worded (key, params) goes with it. */
export function toActivity(conversation: Conversation, message: Message): Activity {
  return {
    ...dressed(message.body),
    id: activityId(conversation.conversationId, message.sequence),
    timestamp: message.at,
    channelId: 'directline',
    conversation: { id: conversation.conversationId },
    from: { ...sender(conversation, message.from), ...(message.by === undefined ? {} : { name: message.by.name }) },
    channelData: {
      ...marks(message.body),
      protected: conversation.protected,
      language: conversation.language,
      ...(message.machine === undefined ? {} : { machine: message.machine }),
      ...(message.clientMessageId === undefined ? {} : { clientActivityID: message.clientMessageId }),
    },
  };
}

/** That staff write, as channels show it. It is no message: it has no place in the conversation and nobody keeps it. */
export function typingActivity(conversationId: string, at: string): object {
  return {
    type: 'typing',
    timestamp: at,
    channelId: 'directline',
    conversation: { id: conversationId },
    from: { id: 'staff', role: 'bot' },
  };
}

/** Turns words that were never stored (an outage, a limit) into an activity without an id, so that nobody counts it. */
export function toPassingActivity(conversationId: string, body: Phrased, at: string): Activity {
  return {
    ...dressed(body),
    id: '',
    timestamp: at,
    channelId: 'directline',
    conversation: { id: conversationId },
    from: { id: 'assistant', role: 'bot' },
    channelData: { ...marks(body), protected: false },
  };
}

function sender(conversation: Conversation, from: Message['from']): Activity['from'] {
  if (from === 'resident') return { id: conversation.userId, role: 'user' };
  return { id: from === 'bot' ? 'assistant' : from, role: 'bot' };
}

function marks(body: Phrased): Pick<Activity['channelData'], 'select' | 'urgent' | 'summary' | 'english'> {
  return {
    ...(body.english === undefined ? {} : { english: body.english }),
    ...(body.select === 'many' ? { select: 'many' as const } : {}),
    ...(body.card?.kind === 'services' && body.card.urgent ? { urgent: true as const } : {}),
    ...(body.card?.kind === 'summary' ? { summary: true as const } : {}),
  };
}

function dressed(
  body: Phrased,
): Pick<Activity, 'type' | 'text' | 'textFormat' | 'locale' | 'suggestedActions' | 'attachments' | 'inputHint'> {
  const actions = body.choices.map(action);
  return {
    type: 'message',
    text: wholeText(body),
    textFormat: 'plain',
    locale: pageTag(body.language),
    ...(actions.length === 0 ? {} : { suggestedActions: { actions }, inputHint: 'expectingInput' as const }),
    ...(body.card === undefined ? {} : { attachments: attachmentsOf(body.card) }),
  };
}

/** Web Chat sends one button at a time, so of several answers each is chosen by itself; a client that draws boxes finds the answer beside it. */
function action({ code, label, language, alone, ticked }: PhrasedChoice): CardAction {
  const tongue = language === undefined ? {} : { language: pageTag(language) };
  const box = alone === undefined ? {} : { box: { code, label, ticked: ticked === true } };
  const channelData = { ...tongue, ...box };
  return {
    ...(alone === undefined ? sendsBack(label, code) : sendsBack(alone.label, alone.code)),
    ...(Object.keys(channelData).length === 0 ? {} : { channelData }),
  };
}

function sendsBack(label: string, code: string): Extract<CardAction, { type: 'messageBack' }> {
  return { type: 'messageBack', title: label, text: label, displayText: label, value: { choices: [code] } };
}

function attachmentsOf(card: PhrasedCard): readonly Attachment[] {
  return card.kind === 'services' ? card.services.map(serviceCard) : card.rows.map(answerCard);
}

function answerCard({ label, value, change }: PhrasedRow): Attachment {
  const buttons = change === undefined ? [] : [sendsBack(change.label, change.code)];
  return { contentType: 'application/vnd.microsoft.card.hero', content: { title: label, text: value, buttons } };
}

function serviceCard(service: PhrasedService): Attachment {
  const hours = hoursOf(service);
  const text = cardText(service);
  const buttons = service.contacts.map(({ label, text, href }): CardAction => {
    return { type: 'openUrl', title: `${label}: ${text}`, value: href };
  });
  return {
    contentType: 'application/vnd.microsoft.card.hero',
    content: {
      title: service.name,
      ...(hours === '' ? {} : { subtitle: hours }),
      ...(text === '' ? {} : { text }),
      buttons,
    },
  };
}

/** What there is to know, a sentence a line, and after an empty line the question why it is shown, and the reasons. */
function cardText({ about = '', why }: PhrasedService): string {
  return why === undefined ? about : `${about}\n\n${why.ask}\n${why.reasons}`;
}

/** The hours once when every contact keeps the same, else each after the name of its contact. */
function hoursOf({ contacts }: PhrasedService): string {
  const known = contacts.flatMap(({ label, hours }) => (hours === undefined ? [] : [{ label, hours }]));
  const different = new Set(known.map(({ hours }) => hours));
  if (different.size === 1 && known.length === contacts.length) return known[0]?.hours ?? '';
  return known.map(({ label, hours }) => `${label}: ${hours}`).join('\n');
}
