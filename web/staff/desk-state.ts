import type { CasePanel, DeskMessage, OpenChat, Overview } from '../pages/staff/desk-data.ts';

/** How the desk hears of news. */
export type Link = 'starting' | 'live' | 'lost' | 'signed-out';

/** A message on its way; what was typed is kept until the conversation holds it. */
export interface Pending {
  readonly conversationId: string;
  readonly clientMessageId: string;
  readonly text: string;
  readonly state: 'sending' | 'failed';
}

/** What the whole desk shows. */
export interface DeskState {
  readonly link: Link;
  readonly overview: Overview | undefined;
  readonly open: OpenChat | undefined;
  readonly panel: CasePanel | undefined;
  readonly isPanelStale: boolean; // it could not be read anew, or at all
  readonly pending: readonly Pending[];
  readonly drafts: Readonly<Record<string, string>>; // unsent words by conversation
  readonly notes: Readonly<Record<string, string>>; // notes not added yet, by conversation
  readonly typing: Readonly<Record<string, number>>; // by conversation and who: until when it is shown
  readonly notice: string; // what the last act came to
  readonly problem: string; // why the last message could not be sent
  readonly pane: 'list' | 'chat' | 'case'; // which part a small screen shows
  readonly sound: boolean;
  readonly now: number;
}

export type Change =
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'overview'; readonly overview: Overview }
  | { readonly kind: 'opened'; readonly open: OpenChat }
  | { readonly kind: 'more'; readonly open: OpenChat } // what came after or before, for the open one
  | { readonly kind: 'panel'; readonly conversationId: string; readonly panel: CasePanel | 'failed' }
  | { readonly kind: 'shut' }
  | { readonly kind: 'told'; readonly conversationId: string; readonly sequence: number }
  | { readonly kind: 'seen-by-staff'; readonly conversationId: string; readonly sequence: number }
  | { readonly kind: 'typing'; readonly key: string; readonly until: number }
  | { readonly kind: 'draft'; readonly conversationId: string; readonly text: string }
  | { readonly kind: 'note'; readonly conversationId: string; readonly text: string }
  | { readonly kind: 'sending'; readonly message: Pending }
  | { readonly kind: 'not-sent'; readonly clientMessageId: string; readonly problem: string }
  | { readonly kind: 'taken-back'; readonly clientMessageId: string; readonly problem: string }
  | { readonly kind: 'notice'; readonly notice: string }
  | { readonly kind: 'pane'; readonly pane: DeskState['pane'] }
  | { readonly kind: 'sound'; readonly sound: boolean }
  | { readonly kind: 'tick'; readonly now: number };

/** A desk that has just been opened. */
export const firstState = (now: number): DeskState => ({
  link: 'starting',
  overview: undefined,
  open: undefined,
  panel: undefined,
  isPanelStale: false,
  pending: [],
  drafts: {},
  notes: {},
  typing: {},
  notice: '',
  problem: '',
  pane: 'list',
  sound: false,
  now,
});

/** What the desk shows after a change. Pure; a message that comes twice stands once, in the conversation's own order. */
export function applyChange(state: DeskState, change: Change): DeskState {
  const apply = APPLY[change.kind] as (state: DeskState, change: Change) => DeskState;
  return apply(state, change);
}

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;
type Appliers = { readonly [Kind in Change['kind']]: (state: DeskState, change: Of<Kind>) => DeskState };

const APPLY: Appliers = {
  link: (state, { link }) => ({ ...state, link }),
  overview: (state, { overview }) => ({ ...state, overview }),
  opened: (state, change) => open(state, change.open),
  more: (state, change) => more(state, change.open),
  panel: putPanel,
  shut: (state) => ({ ...state, open: undefined, panel: undefined, isPanelStale: false, pane: 'list', problem: '' }),
  told: mark,
  'seen-by-staff': mark,
  typing: (state, { key, until }) => ({ ...state, typing: { ...state.typing, [key]: until } }),
  draft: (state, { conversationId, text }) => ({ ...state, drafts: { ...state.drafts, [conversationId]: text } }),
  note: (state, { conversationId, text }) => ({ ...state, notes: { ...state.notes, [conversationId]: text } }),
  sending: send,
  'not-sent': settle,
  'taken-back': settle,
  notice: (state, { notice }) => ({ ...state, notice }),
  pane: (state, { pane }) => ({ ...state, pane }),
  sound: (state, { sound }) => ({ ...state, sound }),
  tick: (state, { now }) => ({ ...state, now }),
};

function open(state: DeskState, opened: OpenChat): DeskState {
  const typed = state.drafts[opened.conversationId]; // what this page holds is newer than what the server kept
  return {
    ...state,
    open: opened,
    panel: undefined,
    isPanelStale: false,
    pane: 'chat',
    problem: '',
    drafts: typed === undefined ? { ...state.drafts, [opened.conversationId]: opened.draft } : state.drafts,
    pending: stillPending(state.pending, opened.messages),
  };
}

/** A case that can't be read anew stays as it was: danger and safe contact must not vanish with the network. */
function putPanel(state: DeskState, { conversationId, panel }: Of<'panel'>): DeskState {
  if (state.open?.conversationId !== conversationId) return state;
  return panel === 'failed' ? { ...state, isPanelStale: true } : { ...state, panel, isPanelStale: false };
}

function more(state: DeskState, came: OpenChat): DeskState {
  if (state.open?.conversationId !== came.conversationId) return state;
  const bySequence = new Map([...state.open.messages, ...came.messages].map((message) => [message.sequence, message]));
  const messages = [...bySequence.values()].sort((one, other) => one.sequence - other.sequence);
  const residentSeen = Math.max(came.residentSeen, state.open.residentSeen);
  return {
    ...state,
    open: { ...came, draft: state.open.draft, messages, residentSeen },
    pending: stillPending(state.pending, came.messages),
    typing: quiet(state, came),
  };
}

/** Whoever has just said something is not writing any more. */
function quiet(state: DeskState, { conversationId, messages }: OpenChat): DeskState['typing'] {
  const said = messages.some(({ from }) => from === 'resident');
  return said ? { ...state.typing, [`${conversationId} resident`]: 0 } : state.typing;
}

const stillPending = (pending: readonly Pending[], messages: readonly DeskMessage[]): readonly Pending[] =>
  pending.filter((one) => !messages.some(({ clientMessageId }) => clientMessageId === one.clientMessageId));

function mark(state: DeskState, { kind, conversationId, sequence }: Of<'told' | 'seen-by-staff'>): DeskState {
  if (state.overview === undefined) return state;
  const field = kind === 'told' ? 'lastSequence' : 'seen';
  const held = state.overview.held.map((chat) =>
    chat.conversationId === conversationId ? { ...chat, [field]: Math.max(chat[field], sequence) } : chat,
  );
  return { ...state, overview: { ...state.overview, held } };
}

function send(state: DeskState, { message }: Of<'sending'>): DeskState {
  const others = state.pending.filter(({ clientMessageId }) => clientMessageId !== message.clientMessageId);
  return { ...state, problem: '', pending: [...others, message] };
}

/** A message that did not go: it may be tried again where it stands, or its words are back in the box, before what is typed there. */
function settle(state: DeskState, change: Of<'not-sent' | 'taken-back'>): DeskState {
  const { clientMessageId } = change;
  const one = state.pending.find((pending) => pending.clientMessageId === clientMessageId);
  if (one === undefined) return state;
  const problem = state.open?.conversationId === one.conversationId ? change.problem : state.problem; // of another chat it would be untrue
  const others = state.pending.filter((other) => other !== one);
  if (change.kind === 'not-sent') return { ...state, problem, pending: [...others, { ...one, state: 'failed' }] };
  const typed = state.drafts[one.conversationId] ?? '';
  const text = typed === '' ? one.text : `${one.text}\n${typed}`;
  return { ...state, problem, pending: others, drafts: { ...state.drafts, [one.conversationId]: text } };
}
