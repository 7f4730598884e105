import { DAYS, hoursSchema, type Hours } from './hours.ts';

/** Hours as a form holds them: for each day of the week what was typed, such as `09:00 to 12:30, 13:00 to 17:00`. */
export interface TypedHours {
  readonly kind: Hours['kind'] | 'unknown';
  readonly days: Readonly<Record<(typeof DAYS)[number], string>>;
  readonly onBankHolidays: 'open' | 'closed' | ''; // '': nobody has said it
}

/** The hours that were typed, or the days that can't be read. */
export type ReadHours =
  | { readonly kind: 'read'; readonly hours: Hours | null }
  | { readonly kind: 'unfit'; readonly days: readonly (typeof DAYS)[number][] };

interface Span {
  readonly from: string;
  readonly to: string;
}

const SPAN = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?$/i;

/** Hours as a form shows them. */
export function typeHours(hours: Hours | null): TypedHours {
  const open = hours?.kind === 'weekly' ? hours.open : [];
  const typed = (day: (typeof DAYS)[number]): string =>
    open
      .filter(({ days }) => days.includes(day))
      .toSorted((one, other) => (one.from < other.from ? -1 : 1))
      .map(({ from, to }) => `${from} to ${to}`)
      .join(', ');
  return {
    kind: hours?.kind ?? 'unknown',
    days: Object.fromEntries(DAYS.map((day) => [day, typed(day)])) as TypedHours['days'],
    onBankHolidays: (hours?.kind === 'weekly' ? hours.onBankHolidays : null) ?? '',
  };
}

/** Reads typed hours. A day left empty is closed; weekly hours need one day at least, else all days are named as unfit. */
export function readHours({ kind, days, onBankHolidays }: TypedHours): ReadHours {
  if (kind === 'unknown') return { kind: 'read', hours: null };
  if (kind !== 'weekly') return { kind: 'read', hours: { kind } };
  const read = DAYS.map((day) => ({ day, spans: spansOf(days[day]) }));
  const unfit = read.flatMap(({ day, spans }) => (spans === undefined ? [day] : []));
  if (unfit.length > 0) return { kind: 'unfit', days: unfit };
  const all = read.flatMap(({ day, spans = [] }) => spans.map((span) => ({ day, ...span })));
  const kinds = new Map(all.map((span) => [`${span.from} ${span.to}`, span]));
  const open = [...kinds.values()].map(({ from, to }) => ({
    days: all.filter((span) => span.from === from && span.to === to).map(({ day }) => day),
    ...{ from, to },
  }));
  const holidays = onBankHolidays === '' ? null : onBankHolidays;
  const checked = hoursSchema.safeParse({ kind, open, onBankHolidays: holidays });
  return checked.success ? { kind: 'read', hours: checked.data } : { kind: 'unfit', days: [...DAYS] };
}

/** The spans of one day in order, none when it is closed; undefined when they can't be read or run into each other. */
function spansOf(typed: string): readonly Span[] | undefined {
  const parts = typed.split(/,|;|\band\b/i).flatMap((part) => part.trim() || []);
  const spans = parts.flatMap((part) => spanOf(part) ?? []);
  const inOrder = spans.every(({ from }, at) => at === 0 || from >= (spans[at - 1]?.to ?? ''));
  return spans.length === parts.length && inOrder ? spans : undefined;
}

function spanOf(text: string): Span | undefined {
  const found = SPAN.exec(text);
  if (found === null) return undefined;
  const from = clock(found[1], found[2]);
  const to = clock(found[3], found[4]);
  return from < to && to <= '24:00' && !/:[6-9]/.test(from + to) ? { from, to } : undefined;
}

function clock(hour = '', minutes = '00'): string {
  return `${hour.padStart(2, '0')}:${minutes}`;
}
