import type { Point } from '../content/areas.ts';
import type { CopyKey } from '../locales/index.ts';

/** Name of a question's answer, unique across topics when it means the same thing (`where`, `contact-phone`). */
export type Field = string;

/** One answer: not known, passed over, or filled with a value, the resident's words for it, and whether they confirmed it. */
export type Slot<Value = unknown> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'filled'; readonly value: Value; readonly words: string; readonly confirmed: boolean };

/** The answers of a topic, by field. */
export type Slots = Readonly<Record<Field, Slot>>;

/** One of several answers a question offers. `code` is stored; `label` is shown. */
export interface Option {
  readonly code: string;
  readonly label: CopyKey;
}

/** The shape of an answer; each kind has one reader in bot/understand/slots. */
export type Answer =
  | { readonly kind: 'yes-no' } // value: boolean
  | { readonly kind: 'words' } // value: string, at most as long as a message
  | { readonly kind: 'choice'; readonly options: readonly Option[] } // value: an option's code
  | { readonly kind: 'choices'; readonly options: readonly Option[] } // value: codes; [] when none was chosen
  | { readonly kind: 'place' } // value: Place
  | { readonly kind: 'moment' } // value: Moment
  | { readonly kind: 'recurrence' } // value: Recurrence
  | { readonly kind: 'phone' } // value: E.164 string
  | { readonly kind: 'email' } // value: string
  | { readonly kind: 'reference' } // value: a report's reference, normalised
  | { readonly kind: 'suspect-text' } // value: ScamReading; the text itself is not kept
  | { readonly kind: 'receipt' }; // value: a receipt, normalised; the topic never keeps it (S19)

/** Tells whether a question is answered by its options: one of them, or several. */
export function hasOptions(answer: Answer): answer is Extract<Answer, { readonly options: unknown }> {
  return answer.kind === 'choice' || answer.kind === 'choices';
}

/** Tells whether a question is answered by buttons: yes or no, or its options. */
export function hasButtons(answer: Answer): boolean {
  return answer.kind === 'yes-no' || hasOptions(answer);
}

/** Whether a place far from here is in this country or in another one. */
export type Far = 'uk' | 'abroad';

/** Where it happened, as far as it was said. `district` is `unknown` for a postcode that no import knows: many straddle the boundary. */
export interface Place {
  readonly words: string;
  readonly postcode?: string; // 'DE11 8AA', normalised
  readonly settlement?: string; // name in the places list
  readonly ward?: string; // ONS ward code
  readonly district: 'inside' | 'outside' | 'unknown';
  readonly outside?: string; // id of the neighbour area in content (whose it is)
  readonly far?: Far; // no list of ours has it, and it bears the name of a city or country far from here
  readonly point?: Point; // when it was shown on a map
}

/** When it happened: dates are yyyy-mm-dd in Europe/London, time HH:mm. */
export interface Moment {
  readonly from?: string;
  readonly to?: string;
  readonly time?: string;
  readonly ongoing: boolean; // happening now, or still going on
  readonly words?: string; // as it was told, where that says more: "from 8 to 2", "since they moved in"
}

/** How often it happens: a rate, or what only the resident's words tell. */
export interface Recurrence {
  readonly rate?: 'once' | 'sometimes' | 'weekly' | 'several-a-week' | 'daily';
  readonly since?: string; // yyyy-mm-dd
  readonly times?: string; // usual times, a beginning that names no day, or whatever it goes by, in the resident's words
}
