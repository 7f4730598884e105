import type { Say } from '../../locales/say.ts';
import { daysAfter, londonDate } from '../../content/london-clock.ts';
import { NUMBERS } from '../numbers.ts';
import { CONSENT } from '../questions/consent.ts';
import { contactSays, SAFE_CONTACT } from '../questions/safe-contact.ts';
import { chooseToldDetails } from '../questions/told-details.ts';
import { WHERE, whereSays } from '../questions/where.ts';
import { WHEN_BUTTONS } from '../quick-answers.ts';
import { valueOf } from '../slots.ts';
import type { Field, Moment, Slots } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { Step } from '../step.ts';
import type { Acceptance, Topic } from '../topic.ts';
import { wrongDoorNote } from '../wrong-doors.ts';
import { CHECK, reportCheckSays } from './check.ts';
import { finishReport } from './finish.ts';
import { FORM_VERSION, ReportForm } from './form.ts';
import { GROUP_STEPS, GROUPS } from './groups.ts';
import { sentSay } from './sent.ts';
import { ASB_TYPES, asbType, OFFERED_TYPES } from './types.ts';

const OLDEST_DAYS = 10 * 366;

/** What every report asks: at most seven questions before the check when nothing more is volunteered. */
const MAIN_STEPS: readonly Step[] = [
  {
    field: 'danger',
    answer: { kind: 'yes-no' },
    danger: ['yes'],
    ask: 'report-asb:danger.ask',
    retry: 'report-asb:danger.retry',
    why: 'report-asb:danger.why',
    label: 'report-asb:danger.label',
    skippable: true,
    listens: false,
  },
  {
    field: 'what',
    answer: { kind: 'words' },
    ask: 'report-asb:what.ask',
    retry: 'report-asb:what.retry',
    why: 'report-asb:what.why',
    label: 'report-asb:what.label',
    skippable: true,
    listens: true,
  },
  {
    field: 'kind',
    answer: { kind: 'choice', options: ASB_TYPES },
    offers: () => OFFERED_TYPES,
    ask: 'report-asb:kind.ask',
    retry: 'report-asb:kind.retry',
    why: 'report-asb:kind.why',
    label: 'report-asb:kind.label',
    skippable: true,
    listens: true,
  },
  WHERE,
  {
    field: 'when',
    answer: { kind: 'moment' },
    quick: WHEN_BUTTONS,
    ask: 'report-asb:when.ask',
    retry: 'report-asb:when.retry',
    why: 'report-asb:when.why',
    label: 'report-asb:when.label',
    skippable: true,
    listens: true,
  },
  ...SAFE_CONTACT,
];

const STEPS: readonly Step[] = [...MAIN_STEPS, CONSENT, ...GROUP_STEPS, CHECK];

/** Reporting anti-social behaviour: danger, what, where, when, contact, consent, then the check with its optional groups. */
export const reportAsb: Topic = {
  id: 'report-asb',
  kind: 'form',
  isReport: true,
  formVersion: FORM_VERSION,
  upgrades: [{ to: 2, apply: chooseToldDetails }],
  form: ReportForm,
  steps: STEPS,
  groups: GROUPS,
  check: CHECK.field,
  summary: (progress, facts) => reportCheckSays(STEPS, progress, facts),
  opening: () => [{ key: 'report-asb:opening' }],
  accept,
  remark,
  finish: (progress, facts) => finishReport(STEPS, progress, facts),
  sent: sentSay,
};

function accept(field: Field, value: unknown, _slots: Slots, facts: Facts): Acceptance {
  if (field !== 'when') return { kind: 'keep', value };
  const { from, to } = value as Moment;
  const today = londonDate(facts.now);
  const future = [from, to].find((day) => day !== undefined && day > today);
  if (future !== undefined) return refuseDay('questions:when.future', future);
  if (from !== undefined && from < daysAfter(today, -OLDEST_DAYS)) return refuseDay('questions:when.too-old', from);
  return { kind: 'keep', value };
}

function refuseDay(key: 'questions:when.future' | 'questions:when.too-old', date: string): Acceptance {
  return { kind: 'refuse', say: [{ key, params: { day: { kind: 'date', date } } }] };
}

function remark(field: Field, slots: Slots, facts: Facts): readonly Say[] {
  switch (field) {
    case 'danger':
      return valueOf(slots, field) === true ? [DANGER] : [];
    case 'kind':
      return kindSays(slots, facts);
    case 'where':
      return whereSays(slots, facts);
    default:
      return contactSays(field, slots);
  }
}

const DANGER: Say = {
  key: 'report-asb:danger.now',
  params: NUMBERS,
  card: { kind: 'services', services: ['emergency-999', 'silent-solution-55', 'police-101'], urgent: true },
};

function kindSays(slots: Slots, facts: Facts): readonly Say[] {
  const door = asbType(valueOf(slots, 'kind'))?.wrongDoor;
  return door === undefined ? [] : wrongDoorNote(door, facts);
}
