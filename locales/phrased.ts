import type { SpokenLanguage } from './index.ts';
import type { Say } from './say.ts';

/** A way to reach a service, ready to show. `href` is `tel:`, `sms:`, `mailto:` or `https:`. */
export interface PhrasedContact {
  readonly label: string;
  readonly text: string; // '0808 2000 247', byte-equal to the register
  readonly href: string;
  readonly hours?: string;
}
export interface PhrasedService {
  readonly name: string;
  readonly about?: string; // one sentence or more a line
  readonly why?: { readonly ask: string; readonly reasons: string }; // shown when it is asked for
  readonly contacts: readonly PhrasedContact[];
}
export interface PhrasedRow {
  readonly label: string;
  readonly value: string;
  readonly change?: { readonly code: string; readonly label: string };
}
export type PhrasedCard =
  | { readonly kind: 'services'; readonly urgent: boolean; readonly services: readonly PhrasedService[] }
  | { readonly kind: 'summary'; readonly rows: readonly PhrasedRow[] };

/** A button in words; `language` when they are in another one than the message. */
export interface PhrasedChoice {
  readonly code: string;
  readonly label: string;
  readonly language?: SpokenLanguage;
  readonly ticked?: true; // chosen already, where several may be
  readonly alone?: { readonly code: string; readonly label: string }; // the button of a channel that sends one answer at a time: it chooses this one, or takes it out
}

/** One message in words, as it is stored and always shown. `say` is what it was worded from (none for a person's own words). */
export interface Phrased {
  readonly text: string;
  readonly language: SpokenLanguage; // of what is said, or of what the resident wrote
  readonly english?: string; // beside a safety text in words that nobody has reviewed (S15)
  readonly choices: readonly PhrasedChoice[];
  readonly select: 'one' | 'many';
  readonly card?: PhrasedCard;
  readonly say?: Say;
  readonly packVersion?: string;
}

/** A stored message of a conversation. `sequence` is the conversation's own, gapless, from 1. */
export interface Message {
  readonly sequence: number;
  readonly from: 'resident' | 'bot' | 'staff' | 'service';
  readonly at: string; // ISO 8601 instant
  readonly clientMessageId?: string; // of a resident's message, where its channel gave one: how a client knows its own again
  readonly by?: { readonly id: string; readonly name: string }; // the member of staff who wrote it
  readonly machine?: MachineTranslation; // of a message that a machine has put into the resident's language
  readonly body: Phrased;
}

/** Which engine translated a message, and what staff wrote. */
export interface MachineTranslation {
  readonly engine: string;
  readonly original: { readonly text: string; readonly language: string };
}
