import { alertsSchema, standingOf, type Alert, type Alerts } from '../../content/alerts.ts';
import { addAlert, endAlert, type AlertFault, type AlertsChanged } from '../../content/change-alerts.ts';
import { directorySchema, type Directory } from '../../content/directory.ts';
import { londonDate } from '../../content/london-clock.ts';
import { words, type CopyKey } from '../../locales/index.ts';
import { newestVersion, readContent, saveContent } from '../../store/content/content-versions.ts';
import type { Store } from '../../store/store.ts';

/** Who changes alerts, when, and the register that came with the code. */
export interface AlertsContext {
  readonly store: Store;
  readonly now: Date;
  readonly by: string;
  readonly directory: Directory;
}

/** An exit code and the lines to show. */
export interface Told {
  readonly code: number;
  readonly text: string;
}

/** Lists all alerts, the newest first, and says of each whether it is shown today. */
export async function tellAlerts({ store, now }: AlertsContext): Promise<Told> {
  const alerts = (await readAlerts(store)).toReversed();
  if (alerts.length === 0) return told('There are no alerts.');
  const today = dayOf(now);
  return told(
    alerts
      .map((alert) => {
        const { id, starts, ends, source, copy } = alert;
        return `${id}  ${standingOf(alert, today)}  ${starts} to ${ends}  (${source})\n  ${copy.en}`;
      })
      .join('\n'),
  );
}

/** Adds an alert, unless its words or dates are not fit to be shown. */
export async function keepAlert(context: AlertsContext, alert: Alert): Promise<Told> {
  const directory = await readDirectory(context);
  return save(context, (alerts) => addAlert(alerts, alert, directory), `added ${alert.id}`, 'The alert is added.');
}

/** Ends an alert at once: its last day is today, and it stays in the list. */
export async function finishAlert(context: AlertsContext, id: string): Promise<Told> {
  return save(context, (alerts) => endAlert(alerts, id, dayOf(context.now)), `ended ${id}`, 'The alert is over.');
}

async function save(
  { store, now, by }: AlertsContext,
  change: (alerts: Alerts) => AlertsChanged,
  note: string,
  done: string,
): Promise<Told> {
  const basedOn = await newestVersion(store, 'alerts');
  const changed = change(await readAlerts(store));
  if (changed.kind === 'unfit') return refused(`The alert can't be added.\n${changed.faults.map(inWords).join('\n')}`);
  if (changed.kind !== 'changed') return refused('There is no such alert. "npm run alerts -- list" shows them.');
  const saved = await saveContent(store, { kind: 'alerts', basedOn, body: changed.alerts, at: now, by, note });
  return saved.kind === 'saved' ? told(done) : refused('Somebody else has just changed the alerts. Try again.');
}

async function readAlerts(store: Store): Promise<Alerts> {
  const { value = [] } = await readContent(store, 'alerts', (body) => alertsSchema.safeParse(body).data);
  return value;
}

async function readDirectory({ store, directory }: AlertsContext): Promise<Directory> {
  const { value } = await readContent(store, 'directory', (body) => directorySchema.safeParse(body).data);
  return value ?? directory;
}

function inWords({ field, code, number = '' }: AlertFault): string {
  return `${field}: ${words('en', `staff-alerts:fault.${code}` as CopyKey, { number })}.`;
}

const dayOf = (instant: Date): string => londonDate(instant);

function told(text: string): Told {
  return { code: 0, text: `${text}\n` };
}

function refused(text: string): Told {
  return { code: 1, text: `${text}\n` };
}
