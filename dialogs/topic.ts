import type { z } from 'zod';

import type { Choice, Say } from '../locales/say.ts';
import type { Field, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Outcome, Sent } from './outcome.ts';
import type { Progress } from './progress.ts';
import type { Group, Step } from './step.ts';
import type { TopicId } from './topic-ids.ts';

/** What comes of a turn in a topic: a question, the check, or its end. */
export type Advance =
  | { readonly kind: 'ask' | 'check'; readonly progress: Progress; readonly say: readonly Say[] }
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly say: readonly Say[] };

/** A value that passed the form: kept (as it is, or as something safer to store), or asked again in other words. */
export type Acceptance =
  | { readonly kind: 'keep'; readonly value: unknown; readonly words?: string }
  | { readonly kind: 'refuse'; readonly say: readonly Say[] };

/** What the answers become: an outcome, or the question that must be answered first. */
export type Finish =
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly say: readonly Say[] }
  | { readonly kind: 'missing'; readonly field: Field; readonly say: readonly Say[] };

/** What a stored draft holds, whatever version of the form wrote it. */
export interface Draft {
  readonly slots: Slots;
  readonly asked?: Field;
}

/** Brings a draft of the form version before `to` up to it: pure, takes any values, and drops nothing that was answered. */
export interface Upgrade {
  readonly to: number;
  readonly apply: (draft: Draft) => Draft;
}

/** A topic is data: its form, its questions in order, and what its answers become. Every function is pure. */
export interface Topic {
  readonly id: TopicId;
  /** A form gathers what will be sent, and keeps what else was named for afterwards; a guide gives way to it. */
  readonly kind: 'form' | 'guide';
  /** The whole conversation is protected from here on (S8). */
  readonly protects?: true;
  readonly isReport?: true; // tells the partnership what somebody from outside does: "he" is first of all whom it is about
  readonly ofSomebody?: true; // whoever opens it may worry about somebody: what "he" does there is first of all what that one does
  readonly isChild?: (slots: Slots) => boolean; // whoever answered so has said that they are a child (S12)
  readonly formVersion: number;
  /** One for each version that changed what answers mean, the oldest first. */
  readonly upgrades?: readonly Upgrade[];
  readonly form: z.ZodObject;
  readonly steps: readonly Step[];
  readonly groups?: readonly Group[];
  /** The last step, a yes-no: "is this right?". It is asked by `summary`, and only its yes finishes the topic. */
  readonly check?: Field;
  readonly summary?: (progress: Progress, facts: Facts) => readonly Say[];
  readonly opening?: (facts: Facts) => readonly Say[]; // said once, before the first question
  /** Judges a value in the light of the other answers and the facts; every value is kept when left out. */
  readonly accept?: (field: Field, value: unknown, slots: Slots, facts: Facts, meant: boolean) => Acceptance; // `meant`: it was asked for or named, and not only heard beside
  readonly first?: readonly Field[]; // remarked on before the others
  /** What is said right after a field was answered, changed or skipped. */
  readonly remark?: (field: Field, slots: Slots, facts: Facts) => readonly Say[];
  readonly tells?: (slots: Slots, facts: Facts) => readonly string[]; // pages to tell unasked, once every other question is answered
  readonly searches?: true; // what is told unasked was looked for by the answers, and is told anew where one is put otherwise
  readonly people?: (slots: Slots) => string; // the page of those who may know what nothing here does
  readonly verdict?: readonly Say[]; // for whoever asks whether what was looked at is real
  readonly report?: Choice; // begins the report that a guide has a page about
  readonly begins?: Readonly<Record<string, string>>; // by the code of a page that only leads to a request: the code of what it begins
  readonly requests?: (facts: Facts) => readonly string[]; // codes of the buttons that begin what a guide leads to and staff here act on
  readonly leads?: (progress: Progress, facts: Facts) => string | undefined; // the page for whoever asks what to do next
  readonly listeners?: (progress: Progress, facts: Facts) => string | undefined; // the page for whoever asks who listens
  readonly contacts?: (progress: Progress, facts: Facts) => string | undefined; // the page for whoever asks whom to call
  readonly police?: (progress: Progress, facts: Facts) => string | undefined; // and for whoever asks whom to report it to
  readonly prevents?: (progress: Progress, facts: Facts) => string | undefined; // and for whoever asks how to keep it from happening again
  readonly page?: (id: string, slots: Slots, facts: Facts) => readonly Say[];
  readonly finish: (progress: Progress, facts: Facts) => Finish;
  /** The last words once its report is stored. */
  readonly sent?: (sent: Sent) => readonly Say[];
}
