import { alertsSchema, type Alert, type Alerts } from '../../content/alerts.ts';
import { directorySchema, type Directory } from '../../content/directory.ts';
import { foreignNumbers } from '../../content/foreign-numbers.ts';
import { newestVersion, readContent, saveContent } from '../../store/content-versions.ts';
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
export async function listAlerts({ store, now }: AlertsContext): Promise<Told> {
  const alerts = (await readAlerts(store)).toReversed();
  if (alerts.length === 0) return told('There are no alerts.');
  const today = dayOf(now);
  return told(
    alerts
      .map(({ id, starts, ends, source, copy }) => {
        const when = today < starts ? 'later' : today > ends ? 'over' : 'shown';
        return `${id}  ${when}  ${starts} to ${ends}  (${source})\n  ${copy.en}`;
      })
      .join('\n'),
  );
}

/** Adds an alert, unless its words or dates are not fit to be shown. */
export async function addAlert(context: AlertsContext, alert: Alert): Promise<Told> {
  const alerts = await readAlerts(context.store);
  const read = alertsSchema.safeParse([...alerts, alert]);
  if (!read.success) return refused(`The alert can't be added. ${whyNot(read.error.issues[0])}.`);
  const directory = await readDirectory(context);
  const [number] = foreignNumbers(alert.copy.en, directory);
  if (number !== undefined) return refused(`The alert can't be added. ${number} is not in the register.`);
  return save(context, read.data, `added ${alert.id}`, 'The alert is added.');
}

/** Ends an alert: its last day is yesterday, and it stays in the list. */
export async function endAlert(context: AlertsContext, id: string): Promise<Told> {
  const alerts = await readAlerts(context.store);
  const yesterday = dayOf(new Date(context.now.getTime() - 86_400_000));
  const wanted = alerts.find((alert) => alert.id === id);
  if (wanted === undefined) return refused('There is no such alert. "npm run alerts -- list" shows them.');
  const starts = wanted.starts < yesterday ? wanted.starts : yesterday;
  const changed = alerts.map((alert) => (alert === wanted ? { ...alert, starts, ends: yesterday } : alert));
  return save(context, changed, `ended ${id}`, 'The alert is over.');
}

async function save({ store, now, by }: AlertsContext, body: Alerts, note: string, done: string): Promise<Told> {
  const basedOn = await newestVersion(store, 'alerts');
  const saved = await saveContent(store, { kind: 'alerts', basedOn, body, at: now, by, note });
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

function whyNot(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): string {
  const name = issue?.path.slice(1).join('.') ?? '';
  return name === '' ? (issue?.message ?? '') : `${name === 'copy.en' ? 'text' : name}: ${issue?.message ?? ''}`;
}

function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' }).format(instant);
}

function told(text: string): Told {
  return { code: 0, text: `${text}\n` };
}

function refused(text: string): Told {
  return { code: 1, text: `${text}\n` };
}
