import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const RULES = Array.from({ length: 19 }, (_, index) => `S${String(index + 1)}`);

interface Row {
  readonly rule: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/** Reads the table: the rule, its words, where it is kept, and what holds it. */
function rowsOf(page: string): readonly Row[] {
  return page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, rule = '']) => /^S\d+$/.test(rule))
    .map(([, rule = '', , kept = '', held = '']) => ({ rule, files: namesIn(kept), tests: namesIn(held) }));
}

const namesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** True when a test or a group of tests of this file bears the rule's number in its name. */
function bears(text: string, rule: string): boolean {
  const names = text.matchAll(/(["'`])((?:(?!\1).)*)\1,\s*(?:async\s*)?(?:\(|\w+\s*=>)/g);
  return [...names].some(([, , name = '']) => new RegExp(`\\b${rule}\\b`).test(name));
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/resident-safety.md');
const rows = rowsOf(page);

describe('the page of the safety rules', () => {
  it('has one row for every rule, in order', () => {
    expect(rows.map(({ rule }) => rule)).toEqual(RULES);
  });

  it.each(RULES)('names for %s only files that are there', (rule) => {
    const { files, tests } = rows.find((row) => row.rule === rule) ?? { files: [], tests: [] };
    expect([files.length, tests.length]).not.toContain(0);
    expect([...files, ...tests].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    expect(tests.filter((file) => !/^test\/.*\.test\.tsx?$/.test(file))).toEqual([]);
  });

  it.each(RULES)('names for %s only test files with a test of that number', (rule) => {
    const tests = rows.find((row) => row.rule === rule)?.tests ?? [];
    expect(tests.filter((file) => !bears(read(file), rule))).toEqual([]);
  });

  it('would see a missing row, and a number that stands only in a comment or within a longer one', () => {
    expect(rowsOf(page.replace(/^\| S7 .*$/m, '')).map(({ rule }) => rule)).not.toContain('S7');
    expect(bears("it('S1: says it', () => {});", 'S1')).toBe(true);
    expect(bears("// S1\nit('says it (S11)', () => {});", 'S1')).toBe(false);
  });
});
