import type { Alert } from '../../content/alerts.ts';
import { alertSays } from '../../dialogs/alerts.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Phrased } from '../../locales/phrased.ts';
import { phrase } from '../phrase.ts';

/** What residents are shown of an alert on its first day. */
export function previewAlert(alert: Alert, facts: Facts): readonly Phrased[] {
  const then: Facts = { ...facts, alerts: [alert], now: `${alert.starts}T12:00:00Z` };
  return alertSays(then).map((say) => phrase(say, { language: 'en', facts: then }));
}
