import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { createScreen, type Screen } from '../../bot/screen.ts';
import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import { loadScreen } from '../../bot/screen/load-screen.ts';
import { shareOf, type Share } from './binomial-bounds.ts';
import { readDangerPhrases } from './danger-phrases.ts';

/** How well a screen does: what it finds by kind, how soon it helps, and where it raises a false alarm. */
export interface DangerScore {
  readonly found: Readonly<Record<DangerKind, Share>>; // the kind is among the findings, at any level
  readonly anyHelp: Share; // of all dangers: something is shown
  readonly cardAtOnce: Share; // of all dangers: something is certain
  readonly falseAlarms: Share; // of all harmless phrases: something is shown
  readonly falseCards: Share; // of all harmless phrases: something is certain
  readonly falseAlarmsByArea: Readonly<Record<string, Share>>;
}

/** Scores a screen on the phrases of one folder (see readDangerPhrases). */
export function scoreDanger(screen: Screen, folder: string): DangerScore {
  const { danger, harmless } = readDangerPhrases(folder);
  const dangers = danger.map(({ text, danger: kind }) => ({ kind, findings: screen(text) }));
  const others = harmless.map(({ text, area }) => ({ area, findings: screen(text) }));
  const isAny = ({ findings }: { readonly findings: ReturnType<Screen> }): boolean => findings.length > 0;
  const isCertain = ({ findings }: { readonly findings: ReturnType<Screen> }): boolean =>
    findings.some(({ level }) => level === 'certain');
  return {
    found: Object.fromEntries(
      DANGER_KINDS.map((kind) => [
        kind,
        count(
          dangers.filter((one) => one.kind === kind),
          ({ findings }) => findings.some((finding) => finding.kind === kind),
        ),
      ]),
    ) as Record<DangerKind, Share>,
    anyHelp: count(dangers, isAny),
    cardAtOnce: count(dangers, isCertain),
    falseAlarms: count(others, isAny),
    falseCards: count(others, isCertain),
    falseAlarmsByArea: Object.fromEntries(
      [...new Set(others.map(({ area }) => area))].sort().map((area) => [
        area,
        count(
          others.filter((one) => one.area === area),
          isAny,
        ),
      ]),
    ),
  };
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): Share {
  return shareOf(items.filter(holds).length, items.length);
}

/** A score as lines for a terminal. */
export function printDangerScore(score: DangerScore): string {
  const line = (name: string, { part, whole, share, low, high }: Share): string =>
    `${name.padEnd(34)} ${String(part).padStart(4)} of ${String(whole).padEnd(4)} ${percent(share)}  (${percent(low)} to ${percent(high)})`;
  return [
    ...DANGER_KINDS.map((kind) => line(`${kind}: found`, score.found[kind])),
    line('danger: some help shown', score.anyHelp),
    line('danger: a card at once', score.cardAtOnce),
    line('harmless: something shown', score.falseAlarms),
    line('harmless: a card at once', score.falseCards),
    ...Object.entries(score.falseAlarmsByArea).map(([area, share]) => line(`  ${area}`, share)),
  ].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}

// Prints figures for a folder (the tune set unless another is named), never a phrase; `--rules` asks the rules alone,
// `--json FILE` writes the figures too.
if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, rules: { type: 'boolean', default: false } },
  });
  const score = scoreDanger(
    values.rules ? createScreen([]) : loadScreen(path.resolve(import.meta.dirname, '../..')),
    path.resolve(positionals[0] ?? path.join(import.meta.dirname, 'tune')),
  );
  process.stdout.write(`${printDangerScore(score)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(score, null, 2)}\n`);
}
