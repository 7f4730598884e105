import { phrase } from '../../bot/phrase.ts';
import { alertSays } from '../../dialogs/alerts.ts';
import { FACTS } from './support.ts';

const alert = (id: string, starts: string) => ({
  ...{ id, copy: { en: `Beware of ${id}.` }, starts, ends: '2026-12-31', source: 'Trading Standards' },
});

test('says nothing when staff warn of nothing', () => {
  expect(alertSays({ ...FACTS, alerts: [alert('later', '2026-12-01')] })).toEqual([]);
});

test("shows the newest three in the staff's own words, with who says so and since when", () => {
  const alerts = ['2026-10-01', '2026-11-22', '2026-11-01', '2026-11-02'].map((day, at) =>
    alert(`scam ${String(at)}`, day),
  );
  const facts = { ...FACTS, alerts };
  const said = alertSays(facts).map((say) => phrase(say, { language: 'en', facts }));
  expect(said.map(({ text, language }) => [language, text])).toEqual([
    ['en', 'This is what to look out for here now.'],
    ['en', 'Beware of scam 1. (from Trading Standards, since Sunday, 22 November 2026)'],
    ['en', 'Beware of scam 3. (from Trading Standards, since Monday, 2 November 2026)'],
    ['en', 'Beware of scam 2. (from Trading Standards, since Sunday, 1 November 2026)'],
  ]);
});

test('shows braces in the words as they are', () => {
  const facts = { ...FACTS, alerts: [{ ...alert('x', '2026-11-22'), copy: { en: 'Beware of {{source}} $& cards.' } }] };
  const [, one] = alertSays(facts).map((say) => phrase(say, { language: 'en', facts }).text);
  expect(one).toBe('Beware of {{source}} $& cards. (from Trading Standards, since Sunday, 22 November 2026)');
});
