import type { CopyKey } from '../locales/index.ts';
import type { Field } from './answers.ts';
import type { OpenedReport } from './facts.ts';
import type { Act } from './heard.ts';

/** One message of an example: what is typed or pressed, what is understood of it, and the keys of what is said to it. */
export interface ExampleLine {
  readonly text: string; // empty when a button was pressed
  readonly choices?: readonly string[];
  readonly act?: Act; // an answer, unless it is something else
  readonly values?: Readonly<Record<Field, unknown>>;
  readonly corrects?: Field;
  readonly opened?: OpenedReport; // what the receipt in this message opened
  readonly then: readonly CopyKey[];
}

/** A conversation of one topic from its first message to its end: checked by the tests, shown for training. */
export interface Example {
  readonly id: string;
  readonly inWords?: true; // its typed lines are understood from their words alone
  readonly lines: readonly ExampleLine[]; // the first one opens the topic
  readonly ends: 'report' | 'addition' | 'helped' | 'closed';
}
