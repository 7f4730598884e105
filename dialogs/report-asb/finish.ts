import { canBeContacted } from '../questions/safe-contact.ts';
import { findRegistrations } from '../registrations.ts';
import { findBy, sentFields } from '../sent-fields.ts';
import { codesOf, textOf, valueOf } from '../slots.ts';
import type { Field, Place, Slots } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { Report } from '../outcome.ts';
import type { Progress } from '../progress.ts';
import type { Step } from '../step.ts';
import type { Finish } from '../topic.ts';
import { FORM_VERSION } from './form.ts';
import { asbType } from './types.ts';

/** Makes the report of what was answered. Without a word of what happened there is nothing to send: that is asked first. */
export function finishReport(steps: readonly Step[], { slots }: Progress, facts: Facts): Finish {
  if (valueOf(slots, 'what') === undefined && valueOf(slots, 'kind') === undefined) {
    return { kind: 'missing', field: 'what', say: [{ key: 'report-asb:needs-what' }] };
  }
  return { kind: 'done', outcome: { kind: 'report', report: makeReport(steps, slots, facts) }, say: [] };
}

function makeReport(steps: readonly Step[], slots: Slots, facts: Facts): Report {
  const ward = (valueOf(slots, 'where') as Place | undefined)?.ward;
  return {
    topic: 'report-asb',
    formVersion: FORM_VERSION,
    type: asbType(valueOf(slots, 'kind'))?.code ?? 'other',
    category: categoryOf(slots),
    ...(ward === undefined ? {} : { ward }),
    anonymous: !canBeContacted(slots),
    fields: sentFields(steps, slots, facts),
    find: findOf(slots),
  };
}

/** Chosen by who is affected, not by what happened: what the resident says of that comes before the kind's usual category. */
export function categoryOf(slots: Slots): NonNullable<Report['category']> {
  const aimedAt = valueOf(slots, 'aimed-at');
  if (aimedAt === 'me' || aimedAt === 'someone' || codesOf(slots, 'hate').length > 0) return 'personal';
  if (aimedAt === 'everyone') return 'nuisance';
  if (aimedAt === 'surroundings') return 'environmental';
  return asbType(valueOf(slots, 'kind'))?.category ?? 'nuisance';
}

/** Where a resident may write a registration down. */
const TOLD_IN_WORDS: readonly Field[] = ['vehicles', 'what', 'who', 'witnesses', 'before-details'];

function findOf(slots: Slots): Report['find'] {
  const registrations = registrationsIn(TOLD_IN_WORDS.map((field) => textOf(slots, field)).join('\n'));
  return { ...findBy(slots, 'where'), ...(registrations.length === 0 ? {} : { registrations }) };
}

/** UK vehicle registrations of the report's own words, each once, without spaces and in capitals: those since 2001 and the older kinds. */
export function registrationsIn(text: string): readonly string[] {
  return findRegistrations(text).map(({ registration }) => registration);
}
