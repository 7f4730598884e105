/** What a contender has done and used over all its rounds. */
export interface Totals {
  seconds: number;
  nodeCpuMs: number;
  postgresCpuMs: number;
  readonly turnsMs: number[];
  readonly faults: string[];
}

/** One line of the table. */
export interface Row {
  readonly id: 'e' | 'g' | 'us';
  readonly name: string;
  readonly totals: Readonly<Totals>;
  readonly rssAtStart: number;
  readonly rssAfter: number;
}

/** Nothing done yet. */
export function emptyTotals(): Totals {
  return { seconds: 0, nodeCpuMs: 0, postgresCpuMs: 0, turnsMs: [], faults: [] };
}

/** Adds what one round did and used. */
export function addRound(
  totals: Totals,
  round: Pick<Totals, 'seconds' | 'nodeCpuMs' | 'postgresCpuMs'> & {
    readonly turnsMs: readonly number[];
    readonly faults: readonly string[];
  },
): void {
  totals.seconds += round.seconds;
  totals.nodeCpuMs += round.nodeCpuMs;
  totals.postgresCpuMs += round.postgresCpuMs;
  for (const time of round.turnsMs) totals.turnsMs.push(time); // a spread of 25,000 would be many arguments
  totals.faults.push(...round.faults);
}

const HEAD = ['', 'turns/s', 'p50 ms', 'p99 ms', 'node CPU/turn', 'PG CPU/turn', 'RSS start', 'RSS after'];

/** The table, the ratio to the bare Direct Line, and what was wrong with messages, as lines of text. */
export function table(rows: readonly Row[]): readonly string[] {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_title, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  const faults = rows.flatMap(({ totals }) => totals.faults);
  return [...lines, '', ratio(rows), `messages lost, repeated or out of order: ${faults.length}`, ...faults];
}

function cellsOf({ name, totals, rssAtStart, rssAfter }: Row): readonly string[] {
  const turns = totals.turnsMs.length;
  return [
    name,
    (turns / totals.seconds).toFixed(0),
    ...[0.5, 0.99].map((part) => quantile(totals.turnsMs, part).toFixed(1)),
    `${(totals.nodeCpuMs / turns).toFixed(2)} ms`,
    `${(totals.postgresCpuMs / turns).toFixed(2)} ms`,
    `${rssAtStart.toFixed(0)} MB`,
    `${rssAfter.toFixed(0)} MB`,
  ];
}

function ratio(rows: readonly Row[]): string {
  const cost = (id: Row['id']): number => {
    const totals = rows.find((row) => row.id === id)?.totals;
    return totals === undefined ? Number.NaN : totals.nodeCpuMs / totals.turnsMs.length;
  };
  return `node CPU per turn, us / (g): ${(cost('us') / cost('g')).toFixed(1)}`;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
