import { readFileSync } from 'node:fs';
import path from 'node:path';

import { residentStrings } from '../support/every-string.ts';
import { forbiddenPhrases } from './forbidden-phrases.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../docs/content-guide.md'), 'utf8');

test('the content guide names every rule about words, each once, and no others', () => {
  const [, section = ''] = guide.split('\n## What is never said\n');
  const named = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule);
  expect(named.toSorted()).toEqual(forbiddenPhrases.map(({ rule }) => rule).toSorted());
});

test('the content guide names only strings that are there', () => {
  const named = [...guide.matchAll(/`([a-z-]+:[\w.-]+)(\*?)`/g)].map(([, key = '', star]) => ({ key, star }));
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter(({ key, star }) =>
    residentStrings.every((one) => (star === '*' ? !one.key.startsWith(key) : one.key !== key)),
  );
  expect(missing).toEqual([]);
});

test('the content guide fills its examples only with placeholders that strings have', () => {
  const named = [...guide.matchAll(/\{\{(\w+)\}\}/g)].map(([placeholder]) => placeholder);
  expect(named.filter((name) => !residentStrings.some(({ text }) => text.includes(name)))).toEqual([]);
});

test('what the content guide says instead breaks none of the rules', () => {
  const [, section = ''] = guide.split('\n## What is never said\n');
  const instead = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` \|[^|]*\|([^|]*)\|$/gm)];
  expect(instead.length).toBe(forbiddenPhrases.length);
  const broken = instead.filter(([, , text = '']) => forbiddenPhrases.some(({ pattern }) => pattern.test(text)));
  expect(broken.map(([row]) => row)).toEqual([]);
});
