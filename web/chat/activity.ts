/** A button under a message. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  readonly language?: string; // of the label, when it is another one than the message's
  readonly ticked?: true; // chosen already, where several may be
}

/** A way to reach a service: what to show and where it leads. */
export interface Contact {
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

export interface SummaryRow {
  readonly label: string;
  readonly value: string;
  readonly change?: Choice;
}

export type Card =
  | {
      readonly kind: 'service';
      readonly name: string;
      readonly about: readonly string[]; // a sentence or more each
      readonly why: readonly string[]; // the question why it is shown, then the reasons; empty when there is none
      readonly hours: string;
      readonly contacts: readonly Contact[];
    }
  | { readonly kind: 'summary'; readonly rows: readonly SummaryRow[] };

/** One message as the app shows it. `sequence` is 0 for what has no place in the conversation (the words of an outage). */
export interface Entry {
  readonly sequence: number;
  readonly from: 'resident' | 'bot' | 'staff' | 'service';
  readonly text: string;
  readonly language: string;
  readonly english: string; // the same in English, beside words that nobody has reviewed; else empty
  readonly chatLanguage: string; // of the conversation; empty when it is not told
  readonly choices: readonly Choice[];
  readonly select: 'one' | 'many';
  readonly cards: readonly Card[];
  readonly urgent: boolean;
  readonly protected: boolean;
  readonly clientId: string;
  readonly name: string; // of the member of staff who wrote it, else empty
  readonly handoff?: string; // what it tells of a person: initiate, accepted, completed, failed
  readonly machine?: { readonly engine: string; readonly original: string }; // translated, and what staff wrote
}

type Json = Readonly<Record<string, unknown>>;

const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(record) : []);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the activities of a set that are messages, oldest first, each with the event of a handoff that came with it; anything else is left out. */
export function readActivities(set: unknown): readonly Entry[] {
  const activities = list(record(set)['activities']);
  const handoffs = new Map(activities.flatMap(readHandoff));
  return activities.flatMap((activity) => {
    if (activity['type'] !== 'message') return [];
    const entry = readMessage(activity);
    const handoff = handoffs.get(entry.sequence);
    return [handoff === undefined ? entry : { ...entry, handoff }];
  });
}

function readHandoff({ id, type, name, value }: Json): readonly (readonly [number, string])[] {
  if (type !== 'event') return [];
  const state = name === 'handoff.initiate' ? 'initiate' : string(record(value)['state']);
  return state ? [[readSequence(string(id)), state]] : [];
}

function readMessage(activity: Json): Entry {
  const channelData = record(activity['channelData']);
  const attachments = list(activity['attachments']);
  const english = string(channelData['english']);
  return {
    sequence: readSequence(string(activity['id'])),
    from: readSender(record(activity['from'])),
    text: withoutEnding(string(activity['text']), english),
    language: string(activity['locale']),
    english,
    chatLanguage: string(channelData['language']),
    choices: list(record(activity['suggestedActions'])['actions']).flatMap(readChoice),
    select: channelData['select'] === 'many' ? 'many' : 'one',
    cards: channelData['summary'] === true ? [readSummary(attachments)] : attachments.flatMap(readCard),
    urgent: channelData['urgent'] === true,
    protected: channelData['protected'] === true,
    clientId: string(channelData['clientActivityID']),
    name: string(record(activity['from'])['name']),
    ...readMachine(record(channelData['machine'])),
  };
}

/** The English also stands at the end of the text, for clients that know nothing of it. */
function withoutEnding(text: string, english: string): string {
  return english && text.endsWith(english) ? text.slice(0, -english.length).trimEnd() : text;
}

function readMachine(machine: Json): Pick<Entry, 'machine'> {
  const [engine, original] = [string(machine['engine']), string(record(machine['original'])['text'])];
  return engine ? { machine: { engine, original } } : {};
}

/** Tells whether a set says that staff are writing. */
export function tellsTyping(set: unknown): boolean {
  return list(record(set)['activities']).some(
    (activity) => activity['type'] === 'typing' && record(activity['from'])['id'] === 'staff',
  );
}

/** The place in the conversation that an activity's id names; 0 when it names none. */
export function readSequence(id: string): number {
  const sequence = Number.parseInt(id.split('|')[1] ?? '', 10);
  return Number.isSafeInteger(sequence) ? sequence : 0;
}

function readSender(from: Json): Entry['from'] {
  if (from['role'] === 'user') return 'resident';
  return from['id'] === 'staff' || from['id'] === 'service' ? from['id'] : 'bot';
}

function readChoice(action: Json): readonly Choice[] {
  const codes = record(action['value'])['choices'];
  const channelData = record(action['channelData']);
  const box = record(channelData['box']);
  const code = string(box['code']) || (Array.isArray(codes) ? string(codes[0]) : '');
  const label = string(box['label']) || string(action['title']) || string(action['text']);
  const language = string(channelData['language']);
  const ticked = box['ticked'] === true ? { ticked: true as const } : {};
  return code && label ? [{ code, label, ...(language ? { language } : {}), ...ticked }] : [];
}

function readCard(attachment: Json): readonly Card[] {
  const content = record(attachment['content']);
  if (attachment['contentType'] !== 'application/vnd.microsoft.card.hero') return [];
  const contacts = list(content['buttons']).flatMap(readContact);
  const [about = '', why = ''] = string(content['text']).split('\n\n');
  const [name, hours] = [string(content['title']), string(content['subtitle'])];
  return [{ kind: 'service', name, about: linesOf(about), why: linesOf(why), hours, contacts }];
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

const SAFE_LINK = /^(?:tel:|sms:|mailto:|https:\/\/)/i;

function readContact(button: Json): readonly Contact[] {
  const href = string(button['value']);
  const [label = '', ...rest] = string(button['title']).split(': ');
  return SAFE_LINK.test(href) ? [{ label: rest.length > 0 ? label : '', text: rest.join(': ') || label, href }] : [];
}

function readSummary(attachments: readonly Json[]): Card {
  const rows = attachments.map((attachment) => {
    const content = record(attachment['content']);
    const change = list(content['buttons']).flatMap(readChoice)[0];
    return { label: string(content['title']), value: string(content['text']), ...(change ? { change } : {}) };
  });
  return { kind: 'summary', rows };
}
