import { desk } from '../../locales/en/desk.ts';
import { fill } from './say.ts';

/** How long somebody has waited, in words. A clock that runs behind the server's never shows less than nothing. */
export function waitingTime(since: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 1) return desk.time.seconds;
  if (minutes < 60) return fill(desk.time.minutes, { count: minutes });
  return fill(desk.time.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

const SILENT_MS = 10 * 60_000;
const UNANSWERED_MS = 2 * 60_000;

/** When a resident was heard last, and since when they wait for an answer of staff, if they do. */
export interface Silence {
  readonly heardAt: string;
  readonly unansweredSince?: string;
}

/** Who has been silent for too long, in words: staff first, since it is they who keep the other waiting. Nothing where nobody is. */
export function silenceOf({ heardAt, unansweredSince }: Silence, now: number): string | undefined {
  const isLong = (since: string, most: number): boolean => now - Date.parse(since) >= most;
  if (unansweredSince !== undefined)
    return isLong(unansweredSince, UNANSWERED_MS)
      ? fill(desk['of-residents'].unanswered, { time: waitingTime(unansweredSince, now) })
      : undefined;
  return isLong(heardAt, SILENT_MS)
    ? fill(desk['of-residents'].silent, { time: waitingTime(heardAt, now) })
    : undefined;
}
