/** A day, or a run of days up to `to`, as yyyy-mm-dd, and a time of it as HH:mm. */
export interface Days {
  readonly from: string;
  readonly to?: string;
  readonly time?: string;
}

/** "3 March last year", "in June the year before last". */
export function inNamedYear(days: Days | undefined, words: string, today: string): Days | undefined {
  const back = YEARS_BACK[OF_A_YEAR.exec(words)?.[1] ?? ''];
  if (days === undefined || back === undefined) return undefined;
  const year = String(Number(today.slice(0, 4)) - back);
  const moved = (day: string): string => `${year}${day.slice(4)}`;
  return { from: moved(days.from), ...(days.to === undefined ? {} : { to: moved(days.to) }) };
}
const OF_A_YEAR = /\b(last|this|next|the) year(?: before last)?$/u;
const YEARS_BACK: Readonly<Record<string, number>> = { last: 1, this: 0, next: -1, the: 2 };
