import type { Language } from '../locales/index.ts';
import type { Message, Phrased } from '../locales/phrased.ts';

/** A resident's message as a channel hands it over. */
export interface Incoming {
  readonly conversationId: string;
  readonly clientMessageId?: string; // the channel's own id of the message; the same id is never taken twice
  readonly text: string; // raw; channels refuse what is longer than LONGEST_MESSAGE
  readonly choices: readonly string[]; // codes of the buttons pressed, else []
  readonly language?: Language; // to answer in when not even the conversation can be read; English when left out
}

/** How a turn ended; one word a turn, the label of its metric. */
export const TURN_OUTCOMES = [
  'asked',
  'checked',
  'answered',
  'reported',
  'added',
  'signposted',
  'danger-shown',
  'repaired',
  'fell-back',
  'cancelled',
  'handed-off',
  'saved-for-staff',
  'failed',
] as const;
export type TurnOutcome = (typeof TURN_OUTCOMES)[number];

export type TurnResult =
  | {
      readonly kind: 'taken' | 'repeated'; // repeated: this clientMessageId was taken before; its first replies again
      readonly outcome: TurnOutcome;
      readonly sequence: number; // of the resident's own message
      readonly replies: readonly Message[];
      readonly protected: boolean;
    }
  | { readonly kind: 'ended' } // the conversation is over (exit, close) or never existed; both look the same
  | { readonly kind: 'failed'; readonly errorId: string; readonly replies: readonly Phrased[] }; // nothing stored; answer 503 with these words

/** What passes between a resident and staff and is never kept: that somebody writes, or how far the resident has read. */
export type Signal = { readonly kind: 'typing' } | { readonly kind: 'seen'; readonly sequence: number };

/** What the channels may ask of the bot. Every channel calls these and nothing else. */
export interface Bot {
  /** Opens a conversation and stores the greeting. The user id is made here, never taken from the caller. Rejects when the given id is taken. */
  readonly open: (request: Opening) => Promise<Opened>;
  /** Takes one message. Never throws: what goes wrong comes back as `failed`, in words. */
  readonly takeTurn: (incoming: Incoming) => Promise<TurnResult>;
  /** The messages after a sequence number, oldest first, for the resident's own eyes (the receipt is filled in). `undefined` when ended or unknown. */
  readonly read: (conversationId: string, after: number, limit?: number) => Promise<Read | undefined>;
  /** Ends a conversation at once (quick exit): nobody can read or continue it from this device. Safe to call twice. */
  readonly exit: (conversationId: string) => Promise<void>;
  /** The page that a conversation is on is still in use: a protected one is not taken for left, though nothing is said in it (S8). */
  readonly stay: (conversationId: string) => Promise<void>;
  /**
   * Calls back (soon, coalesced) when a conversation has new messages, on this node or another. Where it hands over the
   * latest messages themselves, whoever has seen all before them need not read. Returns the way to stop.
   */
  readonly watch: (conversationId: string, listener: (latest?: Read) => void) => () => void;
  /** Passes a sign of the resident on to staff, while they hold the conversation. */
  readonly signal: (conversationId: string, signal: Signal) => Promise<void>;
  /** Calls back when staff write in a conversation. Returns the way to stop. */
  readonly watchTyping: (conversationId: string, listener: () => void) => () => void;
}
export type Channel = 'page' | 'direct-line' | 'bot-framework';
export interface Opening {
  readonly channel: Channel;
  readonly language: Language;
  readonly conversationId?: string; // only where the channel has conversations of its own; else made here
}
export interface Opened {
  readonly conversationId: string;
  readonly userId: string;
}
export interface Read {
  readonly messages: readonly Message[];
  readonly protected: boolean;
  readonly userId: string;
  readonly language: Language;
}
