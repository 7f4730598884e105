import { alertsSchema, standingOf, type Alert, type Alerts } from './alerts.ts';
import type { Directory } from './directory.ts';
import { foreignNumbers } from './foreign-numbers.ts';

/** What is wrong with an alert: the field, a code that has its words under `staff-alerts:fault`, and the number when it is one. */
export interface AlertFault {
  readonly field: (typeof FIELDS)[number];
  readonly code: string;
  readonly number?: string;
}

/** What became of a change to the alerts. `stale`: it was made from another state of the alert than it now has. */
export type AlertsChanged =
  | { readonly kind: 'changed'; readonly alerts: Alerts }
  | { readonly kind: 'unfit'; readonly faults: readonly AlertFault[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'stale' };

const FIELDS = ['id', 'text', 'starts', 'ends', 'source'] as const;

/** Adds an alert, unless its words or days are not fit to be shown. */
export function addAlert(alerts: Alerts, alert: Alert, directory: Directory): AlertsChanged {
  return checked([...alerts, alert], alert, directory);
}

/**
 * Puts an alert in the place of the one with its id, if that is as it was when the change began. Its translations stay only
 * while its English does: nobody may be shown a meaning in one language that another no longer has. One that was ended is
 * shown again only by another last day.
 */
export function changeAlert(
  alerts: Alerts,
  alert: Alert,
  directory: Directory,
  isAsSeen: (now: Alert) => boolean,
): AlertsChanged {
  const now = alerts.find(({ id }) => id === alert.id);
  if (now === undefined) return { kind: 'missing' };
  const kept = {
    ...(now.copy.en === alert.copy.en && now.translations !== undefined ? { translations: now.translations } : {}),
    ...(now.ended === true && now.ends === alert.ends ? { ended: now.ended } : {}),
  };
  const changed = checked(
    alerts.map((one) => (one === now ? { ...alert, ...kept } : one)),
    alert,
    directory,
  );
  return changed.kind === 'changed' && !isAsSeen(now) ? { kind: 'stale' } : changed;
}

/** Ends an alert at once: its last day is today (yyyy-mm-dd), or what it was where that is over, and it stays in the list. */
export function endAlert(alerts: Alerts, id: string, today: string): AlertsChanged {
  const wanted = alerts.find((alert) => alert.id === id);
  if (wanted === undefined) return { kind: 'missing' };
  if (standingOf(wanted, today) === 'over') return { kind: 'changed', alerts };
  const starts = wanted.starts < today ? wanted.starts : today;
  const over: Alert = { ...wanted, starts, ends: today, ended: true };
  return { kind: 'changed', alerts: alerts.map((alert) => (alert === wanted ? over : alert)) };
}

function checked(alerts: Alerts, alert: Alert, directory: Directory): AlertsChanged {
  const read = alertsSchema.safeParse(alerts);
  const unfit = read.error?.issues.map(({ path, message }) => ({ field: fieldOf(path), code: message })) ?? [];
  const numbers = (['text', 'source'] as const).flatMap((field) =>
    foreignNumbers(field === 'text' ? alert.copy.en : alert.source, directory).map((number) => ({
      field,
      code: 'number',
      number,
    })),
  );
  const found: readonly AlertFault[] = [...unfit, ...numbers];
  const faults = FIELDS.flatMap((field) => found.find((fault) => fault.field === field) ?? []);
  return read.success && faults.length === 0 ? { kind: 'changed', alerts: read.data } : { kind: 'unfit', faults };
}

function fieldOf([, name]: readonly PropertyKey[]): AlertFault['field'] {
  return name === 'copy' ? 'text' : (FIELDS.find((field) => field === name) ?? 'id');
}
