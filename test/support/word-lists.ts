import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A string that may break a rule, and why: a line `rule | key | reason` of test/locales/exceptions.txt. */
export interface Exception {
  readonly rule: string;
  readonly key: string;
  readonly reason: string;
}

/** A word or a term that residents have to meet, with the reason that heads it in test/locales/known-words.txt. */
export interface KnownWord {
  readonly word: string;
  readonly reason: string;
}

/** Every exception there is, from all rules about words. */
export const exceptions: readonly Exception[] = linesOf('exceptions.txt')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [rule = '', key = '', reason = ''] = line.split('|').map((part) => part.trim());
    return { rule, key, reason };
  });

/** The hard words that may be used. One of several words is a name of something, and is measured as a name. */
export const knownWords: readonly KnownWord[] = linesOf('known-words.txt').reduce<readonly KnownWord[]>(
  (list, line, index, lines) => {
    if (line.startsWith('#')) return list;
    const reason = lines.slice(0, index).findLast((before) => before.startsWith('## ')) ?? '';
    return [...list, { word: line.toLowerCase(), reason: reason.replace('## ', '') }];
  },
  [],
);

/** Tells whether a string is allowed to break a rule. */
export function isExcepted(rule: string, key: string): boolean {
  return exceptions.some((one) => one.rule === rule && one.key === key);
}

function linesOf(name: string): readonly string[] {
  const text = readFileSync(path.join(import.meta.dirname, '../locales', name), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}
