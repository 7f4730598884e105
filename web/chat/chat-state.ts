import type { Entry } from './activity.ts';
import type { Link } from './direct-line.ts';
import type { Outgoing } from './line-requests.ts';

/** A message of the resident's that the conversation does not hold yet; what was typed is kept until it does. */
export interface Pending extends Outgoing {
  readonly sequence: number; // its place, once the server has said so
  readonly state: 'sending' | 'failed' | 'refused';
  readonly reason: string;
  readonly outage: readonly Entry[];
}

/** Where the conversation stands. `unreachable`: it has not opened yet, and nothing works. */
export type Phase = 'opening' | 'ready' | 'unreachable' | 'ended' | 'idle-ended';

/** Everything the page shows. Lives in memory only. */
export interface ChatState {
  readonly phase: Phase;
  readonly link: Link;
  readonly entries: readonly Entry[];
  readonly pending: readonly Pending[];
  readonly protected: boolean;
  readonly returned: string; // text of a message that went back to the box
  readonly unsent: string; // what was written and not taken when the conversation ended
  readonly said: readonly Entry[]; // what is to be said of that, though nothing is stored any more
  readonly protectedFrom: number | undefined; // sequence of the message where the page said so
  readonly typing: boolean; // staff write
}

export type Change =
  | { readonly kind: 'arrived'; readonly entries: readonly Entry[] }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'sending'; readonly message: Outgoing }
  | {
      readonly kind: 'not-sent';
      readonly clientId: string;
      readonly state: 'failed' | 'refused';
      readonly reason: string;
      readonly outage: readonly Entry[];
    }
  | { readonly kind: 'sent'; readonly clientId: string; readonly sequence: number }
  | { readonly kind: 'taken-back'; readonly clientId: string }
  | { readonly kind: 'typing'; readonly typing: boolean }
  | { readonly kind: 'over'; readonly typed: string } // ended by the server, with this in the box
  | { readonly kind: 'too-late'; readonly entries: readonly Entry[] }
  | { readonly kind: 'phase'; readonly phase: Phase };

export const FIRST_STATE: ChatState = {
  phase: 'opening',
  link: 'live',
  entries: [],
  pending: [],
  protected: false,
  returned: '',
  unsent: '',
  said: [],
  protectedFrom: undefined,
  typing: false,
};

/** What the page shows after a change. Pure; a message that comes twice is shown once, in the conversation's own order. */
export function applyChange(state: ChatState, change: Change): ChatState {
  switch (change.kind) {
    case 'arrived':
      return arrive(state, change.entries);
    case 'link':
      return { ...state, link: change.link, phase: change.link === 'offline' ? missed(state.phase) : state.phase };
    case 'typing':
      return { ...state, typing: change.typing };
    case 'phase':
      return { ...state, phase: change.phase };
    case 'over':
      return {
        ...FIRST_STATE,
        phase: 'ended',
        protected: state.protected,
        unsent: unsentIn(state, change.typed),
        said: together(state.said, state.pending.flatMap(dangerOf)),
      };
    case 'too-late':
      return { ...state, said: together(state.said, change.entries) };
    default:
      return deliver(state, change);
  }
}

type Delivery = Extract<Change, { readonly kind: 'sending' | 'not-sent' | 'sent' | 'taken-back' }>;

/** How the sending of the resident's own messages stands after a change. */
function deliver(state: ChatState, change: Delivery): ChatState {
  switch (change.kind) {
    case 'sending':
      return {
        ...state,
        pending: [...without(state, change.message.clientId), sending(state, change.message)],
        returned: '',
      };
    case 'not-sent':
      return {
        ...state,
        pending: state.pending.map((one) =>
          one.clientId === change.clientId ? { ...one, ...failure(one, change) } : one,
        ),
      };
    case 'sent':
      return settle(state, change.clientId, change.sequence);
    case 'taken-back':
      return takeBack(state, change.clientId);
  }
}

/** The text goes back to the box; what was shown of a danger in it stays where it stood. */
function takeBack(state: ChatState, clientId: string): ChatState {
  const place = Math.floor(state.entries.at(-1)?.sequence ?? 0) + 0.5; // behind what was said last, before what comes
  const shown = pendingOf(state, clientId).flatMap(dangerOf);
  const entries = together(
    state.entries,
    shown.map((entry) => ({ ...entry, sequence: place })),
  );
  const returned = pendingOf(state, clientId)[0]?.text ?? '';
  return { ...state, entries, pending: without(state, clientId), returned };
}

/** Entries and more of them, but for those that are there already: of several lost messages, each brings its card. */
const together = (before: readonly Entry[], more: readonly Entry[]): readonly Entry[] =>
  more.reduce((all, entry) => (all.some((one) => showsSame(one, entry)) ? all : [...all, entry]), before);

const showsSame = (one: Entry, other: Entry): boolean =>
  one.text === other.text && JSON.stringify(one.cards) === JSON.stringify(other.cards);

const dangerOf = ({ outage }: Pending): readonly Entry[] => outage.filter(({ urgent }) => urgent);

const sending = (state: ChatState, { clientId, text, choices }: Outgoing): Pending => ({
  clientId,
  text,
  choices,
  sequence: 0,
  state: 'sending',
  reason: '',
  outage: pendingOf(state, clientId).flatMap(dangerOf),
});
const failure = (before: Pending, { state, reason, outage }: Extract<Change, { kind: 'not-sent' }>) => ({
  state,
  reason,
  outage: together(dangerOf(before), outage),
});
const pendingOf = (state: ChatState, clientId: string): readonly Pending[] =>
  state.pending.filter((one) => one.clientId === clientId);
const without = (state: ChatState, clientId: string): readonly Pending[] =>
  state.pending.filter((one) => one.clientId !== clientId);

const unsentIn = ({ pending }: ChatState, typed: string): string =>
  [...pending.filter(({ sequence }) => sequence === 0).map(({ text }) => text), typed]
    .filter((text) => text.trim() !== '')
    .join('\n\n');

function arrive(state: ChatState, arrived: readonly Entry[]): ChatState {
  const known = new Set(state.entries.map((entry) => entry.sequence));
  const fresh = arrived.filter(
    (entry) => entry.sequence > 0 && !known.has(entry.sequence) && known.add(entry.sequence),
  );
  if (fresh.length === 0) return { ...state, phase: opened(state.phase) };
  const entries = [...state.entries, ...fresh].sort((one, other) => one.sequence - other.sequence);
  return {
    ...state,
    phase: opened(state.phase),
    entries,
    pending: state.pending.filter((one) => !isStored(one, fresh)),
    typing: state.typing && !fresh.some((entry) => entry.from === 'staff'),
    protected: state.protected || fresh.some((entry) => entry.protected),
    protectedFrom: state.protectedFrom ?? entries.findLast((entry) => entry.protected)?.sequence,
  };
}

/** A message is stored when the conversation holds it under its id, or at the place the server gave it. */
const isStored = ({ clientId, sequence }: Pending, entries: readonly Entry[]): boolean =>
  entries.some((entry) => entry.clientId === clientId || (sequence > 0 && entry.sequence === sequence));

function settle(state: ChatState, clientId: string, sequence: number): ChatState {
  const pending = state.pending.map((one) => (one.clientId === clientId ? { ...one, sequence } : one));
  return { ...state, pending: pending.filter((one) => !isStored(one, state.entries)) };
}

const opened = (phase: Phase): Phase => (phase === 'opening' || phase === 'unreachable' ? 'ready' : phase);
const missed = (phase: Phase): Phase => (phase === 'opening' ? 'unreachable' : phase);

/** Tells whether the page waits for an answer: the newest word is the resident's. */
export function isWaiting(state: ChatState): boolean {
  if (state.phase !== 'ready' || state.link === 'offline') return false;
  if (state.pending.length > 0) return state.pending.at(-1)?.state === 'sending';
  return state.entries.at(-1)?.from === 'resident' && !isWithStaff(state);
}

/** Tells whether a person answers at the moment: staff have written, and the assistant has said nothing since. */
export function isWithStaff({ entries }: ChatState): boolean {
  const last = entries.findLast(({ from }) => from === 'staff' || from === 'bot');
  return last?.from === 'staff';
}

/** Tells whether a person is waited for, or has come and not left. */
export function isHandedOver({ entries }: ChatState): boolean {
  const told = entries.findLast(({ handoff }) => handoff !== undefined)?.handoff;
  return told === 'initiate' || told === 'accepted';
}

/** The sequence after which buttons still count: that of the resident's last word; none while something is on its way. */
export function choicesAfter(state: ChatState): number {
  if (state.phase !== 'ready' || state.pending.some((one) => one.state === 'sending')) return Infinity;
  return state.entries.findLast((entry) => entry.from === 'resident')?.sequence ?? 0;
}
