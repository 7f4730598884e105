/** Prints one line. */
export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a heading with a line before it. */
export function heading(text: string): void {
  line(`\n${text}`);
}

/** A share of 0 to 1 as per cent with one place. */
export function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

/** Prints rows under their names, each column as wide as it needs; the first is flush left. */
export function table(names: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [names, ...rows];
  const widths = names.map((_name, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  for (const row of all)
    line(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '));
}
