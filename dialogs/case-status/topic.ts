import type { CopyKey } from '../../locales/index.ts';
import type { Say } from '../../locales/say.ts';
import { caseReviewSays } from '../case-review.ts';
import { slotOf, textOf, valueOf } from '../slots.ts';
import { REPORT } from '../starts.ts';
import type { Field, Slots } from '../answers.ts';
import type { Facts, OpenedReport } from '../facts.ts';
import type { Progress } from '../progress.ts';
import type { Step } from '../step.ts';
import type { Acceptance, Finish, Topic } from '../topic.ts';
import { CaseStatusForm, FORM_VERSION } from './form.ts';

/** The receipt's slot holds the reference that the receipt opened, so that it counts for no other. */
const isOpened = (slots: Slots): boolean => {
  const reference = valueOf(slots, 'reference');
  return reference !== undefined && reference === valueOf(slots, 'receipt');
};
const isReceiptDue = (slots: Slots): boolean =>
  valueOf(slots, 'reference') !== undefined && (valueOf(slots, 'receipt') === undefined || isOpened(slots));

const STEPS: readonly Step[] = [
  step('reference', { answer: { kind: 'reference' }, listens: true }),
  step('receipt', {
    answer: { kind: 'receipt' },
    listens: true,
    onlyIf: isReceiptDue,
    also: [{ code: 'do:change:reference', label: 'case-status:receipt.change-reference' }],
  }),
  step('addition', {
    answer: { kind: 'words' },
    askedIf: isOpened,
    toldBefore: 'all',
    skipLabel: 'case-status:addition.nothing',
  }),
  step('addition-check', {
    answer: { kind: 'yes-no' },
    skippable: false,
    onlyIf: (slots) => isOpened(slots) && valueOf(slots, 'addition') !== undefined,
  }),
];

function step(
  field: 'reference' | 'receipt' | 'addition' | 'addition-check',
  more: Partial<Step> & Pick<Step, 'answer'>,
): Step {
  return {
    field,
    ask: `case-status:${field}.ask`,
    retry: `case-status:${field}.retry`,
    why: `case-status:${field}.why`,
    label: `case-status:${field}.label`,
    skippable: true,
    listens: false,
    ...more,
  };
}

/** Coming back to a report: reference and receipt open it, its status is said, and something can be added. */
export const caseStatus: Topic = {
  id: 'case-status',
  kind: 'form',
  formVersion: FORM_VERSION,
  form: CaseStatusForm,
  steps: STEPS,
  check: 'addition-check',
  summary,
  opening: () => [{ key: 'case-status:opening' }],
  accept,
  remark,
  finish,
};

function accept(field: Field, value: unknown, slots: Slots, { opened }: Facts): Acceptance {
  if (field !== 'receipt') return { kind: 'keep', value };
  if (opened === undefined) return { kind: 'refuse', say: [] };
  if (opened.kind !== 'opened') return { kind: 'refuse', say: [REFUSALS[opened.kind]] };
  const opens = opened.reference === valueOf(slots, 'reference');
  return opens ? { kind: 'keep', value: opened.reference, words: '' } : { kind: 'refuse', say: [REFUSALS['no-match']] };
}

const REFUSALS: Readonly<Record<Exclude<OpenedReport['kind'], 'opened'>, Say>> = {
  'no-match': { key: 'case-status:receipt.no-match' },
  'slow-down': { key: 'case-status:receipt.slow-down' },
};

function remark(field: Field, slots: Slots, { opened }: Facts): readonly Say[] {
  if (field !== 'receipt' || opened?.kind !== 'opened' || !isOpened(slots)) return [];
  const { reference, sentOn, status, additions } = opened;
  const day = { kind: 'date', date: sentOn.slice(0, 10) } as const;
  const more: readonly Say[] =
    additions > 0 ? [{ key: 'case-status:status.additions', params: { count: additions } }] : [];
  return [{ key: statusKey(status), params: { reference, day } }, ...more, ...caseReviewSays()];
}

function statusKey(status: string): CopyKey {
  switch (status) {
    case 'received':
    case 'being-looked-at':
    case 'passed-on':
    case 'closed':
      return `case-status:status.${status}`;
    default:
      return 'case-status:status.other';
  }
}

function summary({ slots }: Progress): readonly Say[] {
  const addition = textOf(slots, 'addition');
  return [
    {
      key: 'case-status:addition-check.ask',
      choices: [
        { code: 'addition-check=yes', label: 'case-status:addition-check.send' },
        { code: 'do:change:addition', label: 'case-status:addition-check.change' },
        { code: 'do:stop', label: 'case-status:addition-check.stop' },
      ],
      card: {
        kind: 'summary',
        rows: [
          { field: 'addition', label: 'case-status:addition.label', value: addition, change: 'do:change:addition' },
        ],
      },
    },
  ];
}

function finish({ slots }: Progress, { partnership: { council } }: Facts): Finish {
  const reference = textOf(slots, 'reference');
  const addition = valueOf(slots, 'addition');
  if (isOpened(slots) && typeof addition === 'string') {
    const say: Say = { key: 'case-status:added', params: { reference } };
    return { kind: 'done', outcome: { kind: 'addition', reference, words: addition }, say: [say] };
  }
  const key = isOpened(slots) ? 'case-status:finished' : 'case-status:not-opened';
  return { kind: 'done', outcome: { kind: 'closed' }, say: [{ key, ...instead(slots, council.service) }] };
}

/** What else can be done by whoever has no reference or no receipt: a new report, a person, the council's number. */
function instead(slots: Slots, council: string): Pick<Say, 'choices' | 'card'> {
  const isLeft = slotOf(slots, 'receipt').kind === 'skipped' || slotOf(slots, 'reference').kind === 'skipped';
  if (!isLeft) return {};
  return {
    choices: [REPORT, { code: 'do:human', label: 'questions:person' }],
    card: { kind: 'services', services: [council], urgent: false },
  };
}
