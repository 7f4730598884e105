import { DAYS, type Hours } from '../hours.ts';
import type { Schedule } from './shapes.ts';

type Weekly = Extract<Hours, { kind: 'weekly' }>;
type Span = Weekly['open'][number];
type Day = (typeof DAYS)[number];

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const MIDNIGHT = '24:00';
const CLOCK = /^(?:[01]\d|2[0-4]):[0-5]\d/;
const ON_HOLIDAYS = { open: 'Open on bank holidays.', closed: 'Closed on bank holidays.' } as const;
const CLOSED = /(?:closed|not (?:open|available)) on (?:bank|public) holidays/i;
const OPEN = /(?<!not )(?:open|available) on (?:bank|public) holidays/i;

/** Opening hours as rules of RFC 5545 in pieces; none when they are not known. */
export function schedulesOf(hours: Hours | null): readonly Schedule[] {
  if (hours === null) return [];
  if (hours.kind === 'every-day') return [{ freq: 'DAILY' }];
  const all = { days: [...DAYS], from: '00:00', to: MIDNIGHT };
  const open = hours.kind === 'always' ? [all] : hours.open;
  const notes =
    hours.kind === 'weekly' && hours.onBankHolidays !== null ? ON_HOLIDAYS[hours.onBankHolidays] : undefined;
  return open.map(({ days, from, to }) => ({
    freq: 'WEEKLY',
    byday: days.map((day) => CODES[DAYS.indexOf(day)]).join(','),
    opens_at: from,
    closes_at: to === MIDNIGHT ? '23:59' : to,
    ...(notes === undefined ? {} : { notes }),
  }));
}

/** Opening hours from rules that hold on a day (yyyy-mm-dd); `null` when they say nothing that can be understood. */
export function hoursOf(schedules: readonly Schedule[], today: string): Hours | null {
  const current = schedules.filter(({ valid_to: last }) => !last || last.slice(0, 10) >= today);
  const open = current.flatMap(spansOf);
  if (open.length === 0) return current.some(isEveryDay) ? { kind: 'every-day' } : null;
  if (open.some(({ days, from, to }) => days.length === DAYS.length && from === '00:00' && to === MIDNIGHT))
    return { kind: 'always' };
  const words = current.flatMap(({ notes, description }) => [notes ?? '', description ?? '']).join(' ');
  const onBankHolidays = CLOSED.test(words) ? 'closed' : OPEN.test(words) ? 'open' : null;
  return { kind: 'weekly', open, onBankHolidays };
}

function isEveryDay({ freq, opens_at: from, byday }: Schedule): boolean {
  return !from && (freq === 'DAILY' || (freq === 'WEEKLY' && daysOf(byday).length === DAYS.length));
}

/** What goes past midnight is two spans. */
function spansOf({ freq, byday, opens_at: opens, closes_at: closes }: Schedule): readonly Span[] {
  const from = clock(opens);
  const to = clock(closes);
  const days = freq === 'DAILY' && !byday ? [...DAYS] : daysOf(byday);
  if (from === undefined || to === undefined || days.length === 0) return [];
  const end = to === '23:59' || to === '00:00' ? MIDNIGHT : to;
  if (from < end) return [{ days, from, to: end }];
  const next = days.map((day) => DAYS[(DAYS.indexOf(day) + 1) % DAYS.length] ?? day);
  return [
    { days, from, to: MIDNIGHT },
    { days: next, from: '00:00', to: end },
  ];
}

function daysOf(byday: string | null | undefined): Day[] {
  return (byday ?? '').split(',').flatMap((code) => {
    const at = (CODES as readonly string[]).indexOf(code.trim().toUpperCase());
    return at < 0 ? [] : [DAYS[at] ?? 'monday'];
  });
}

function clock(time: string | null | undefined): string | undefined {
  return CLOCK.exec(time ?? '')?.[0];
}
