import type { Message } from '../../../locales/phrased.ts';
import type { CorrectionLine } from './desk-data.ts';
import type { FilterOption } from './report-filter-form.ts';
import type { ListedReport } from './reports-page.ts';

/** A related report, why it is one, and whether staff said so, who may take that back. */
export interface RelatedLine extends ListedReport {
  readonly because: readonly string[];
  readonly linkedByStaff: boolean;
}

/** One answer: what holds now, the resident's own words, and what was corrected, the oldest first. */
export interface ShownRow {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly words?: string;
  readonly written?: string; // tag of the language it was written in, where that is not English
  readonly machine?: string; // the name of that language, and what a machine made of it
  readonly corrections: readonly CorrectionLine[];
}

/** One report in words, as a case sheet. */
export interface ShownReport {
  readonly reference: string;
  readonly sent: string;
  readonly type: string;
  readonly ward: Pick<ShownRow, 'value' | 'corrections'>;
  readonly category?: string;
  readonly status: FilterOption;
  readonly anonymous: boolean;
  readonly assignee: string; // a name, or the word for nobody
  readonly people: readonly FilterOption[]; // who else may have it
  readonly case?: FilterOption;
  readonly cases: readonly FilterOption[]; // it may be put into
  readonly mergedInto?: string; // a reference
  readonly duplicates: readonly string[]; // references of those it stands for
  readonly rows: readonly ShownRow[];
  readonly additions: readonly ({ readonly when: string; readonly words: string } & Pick<
    ShownRow,
    'written' | 'machine'
  >)[];
  readonly history: readonly {
    readonly what: string;
    readonly when: string;
    readonly by: string;
    readonly note?: string;
  }[];
  readonly related: readonly RelatedLine[];
  readonly messages?: readonly Message[]; // none: not kept, or of a protected conversation
}
