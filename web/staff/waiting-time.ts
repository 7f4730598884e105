import { desk } from '../../locales/en/desk.ts';
import { fill } from './say.ts';

/** How long somebody has waited, in words. A clock that runs behind the server's never shows less than nothing. */
export function waitingTime(since: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 1) return desk.time.seconds;
  if (minutes < 60) return fill(desk.time.minutes, { count: minutes });
  return fill(desk.time.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
