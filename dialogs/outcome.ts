import type { CopyKey } from '../locales/index.ts';
import type { Param } from '../locales/say.ts';
import type { Field } from './answers.ts';
import type { Facts } from './facts.ts';
import type { TopicId } from './topic-ids.ts';

/** One line of a sent report, as it was understood and confirmed; later forms never reinterpret it. */
export interface ReportField {
  readonly field: Field;
  readonly label: CopyKey;
  readonly value: unknown;
  readonly display: Param;
  readonly words: string;
}

/** What the partnership is to act on: a report, or a request such as a call back. Codes only, but for the fields, which are sealed. */
export interface Report {
  readonly topic: TopicId;
  readonly formVersion: number;
  readonly type: string; // sub-type code
  readonly category?: 'personal' | 'nuisance' | 'environmental'; // of a report of anti-social behaviour
  readonly restricted?: true; // read by trained staff only (S8)
  readonly ward?: string;
  readonly anonymous: boolean;
  readonly fields: readonly ReportField[];
  readonly find: {
    readonly postcode?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly registrations?: readonly string[];
  }; // blind indexes
}

/** Which person is asked for: with these skills, with an interpreter, and who may read a protected chat to translate it. */
export interface Wish {
  readonly needs: readonly string[];
  readonly interpreter?: true;
  readonly translators?: readonly string[]; // ids of those that the resident said yes to
}

/** What must be done once a topic ends. Data, never an action. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'addition'; readonly reference: string; readonly words: string }
  | ({ readonly kind: 'handoff' } & Wish)
  | { readonly kind: 'helped' } // told what there was to tell
  | { readonly kind: 'closed' }; // ended with nothing to store

/** A report that was just stored, under the reference it got. */
export interface Sent {
  readonly reference: string;
  readonly report: Report;
  readonly facts: Facts;
}
