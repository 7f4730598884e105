import { phrase } from '../../bot/phrase.ts';
import { shippedContent } from '../../content/shipped.ts';
import { display } from '../../dialogs/display.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';
import type { Recurrence } from '../../dialogs/answers.ts';

const facts = { now: '2026-12-01T12:00', ...shippedContent() };

function shown(field: string, value: Recurrence): string | undefined {
  const step = reportAsb.steps.find((one) => one.field === field)!;
  const param = display(step, { value, words: '' }, facts);
  const row = { field, label: step.label, value: param, change: 'do:change' } as const;
  const { card } = phrase(
    { key: 'report-asb:check.ask', card: { kind: 'summary', rows: [row] } },
    { language: 'en', facts },
  );
  return card?.kind === 'summary' ? card.rows[0]?.value : undefined;
}

test.each([
  [{ rate: 'daily' }, 'Every day or night'],
  [{ rate: 'daily', times: 'about 9' }, 'Every day or night (about 9)'],
  [
    { rate: 'weekly', times: 'at night', since: '2026-11-01' },
    'About once a week (at night and since Sunday, 1 November 2026)',
  ],
] as const)('shows how often it happens with the words it came in: %j', (value, words) => {
  expect(shown('often', value)).toBe(words);
});
