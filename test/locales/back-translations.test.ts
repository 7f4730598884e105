import { readFileSync } from 'node:fs';
import path from 'node:path';

import { english } from '../../locales/en/index.ts';
import { leavesOf } from '../../locales/leaves.ts';
import { isEnglish, LANGUAGES, packOf } from '../../locales/packs.ts';
import { isSafetyText } from '../../locales/safety-text.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/translation-review');
const readBack = LANGUAGES.filter((tag) => !isEnglish(tag) && packOf(tag).state === 'back-translated');
const safetyTexts = Object.entries(english).flatMap(([namespace, pack]) =>
  leavesOf(pack)
    .map(([key]) => `${namespace}:${key}`)
    .filter(isSafetyText),
);

/** The keys that a table of a review translates back, as `namespace:path`: its heading names the namespace. */
function keysIn(review: string): ReadonlySet<string> {
  const sections = review.split(/^## /m).slice(1);
  return new Set(
    sections.flatMap((section) => {
      const namespace = section.split('\n', 1)[0] ?? '';
      return [...section.matchAll(/^`([^`]+)` \| \S/gm)].map(([, key = '']) => `${namespace}:${key}`);
    }),
  );
}

test('there are safety texts, and languages that say they were translated back', () => {
  expect([safetyTexts.length > 200, readBack.length > 5]).toEqual([true, true]);
});

test.each(readBack)(
  'S15: every safety text in %s was translated back, and what was read stands in its review',
  (tag) => {
    const found = keysIn(readFileSync(path.join(FOLDER, `${tag}.md`), 'utf8'));
    // Translate the foreign words before you look at the English, add a row, and mend what differs.
    expect(safetyTexts.filter((key) => !found.has(key))).toEqual([]);
  },
);

test('a text without its row is missed', () => {
  const review = '## danger\n\nkey | back-translation\n--- | ---\n`safe` | I am safe\n`anyone` | \n';
  expect([...keysIn(review)]).toEqual(['danger:safe']);
});
