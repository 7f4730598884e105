import { everyString, registerStrings, type Worded } from '../support/every-string.ts';
import { exceptions, isExcepted } from '../support/word-lists.ts';
import { forbiddenPhrases, type ForbiddenPhrase } from './forbidden-phrases.ts';

const named = forbiddenPhrases.map((one) => [one.rule, one] as const);

describe.each(named)('S4 S13 S15 S16 no string of any pack breaks the rule "%s"', (rule, phrase) => {
  test('and none does without a reason', () => {
    const broken = checked(rule).filter(({ key, text }) => phrase.pattern.test(text) && !isExcepted(rule, key));
    expect(broken.map(({ language, key, text }) => advice(phrase, `${language} ${key}`, text))).toEqual([]);
  });

  test('which catches what it is meant to catch', () => {
    expect(phrase.planted.length).toBeGreaterThan(0);
    expect(phrase.planted.filter((text) => !phrase.pattern.test(text))).toEqual([]);
  });

  test('and lets pass what only sounds like it', () => {
    expect(phrase.fine.filter((text) => phrase.pattern.test(text))).toEqual([]);
  });

  test('and has no exception that is not needed', () => {
    const allowed = exceptions.filter((one) => one.rule === rule);
    const needless = allowed.filter(
      ({ key }) => !checked(rule).some((one) => one.key === key && phrase.pattern.test(one.text)),
    );
    expect(needless).toEqual([]);
  });
});

function checked(rule: string): readonly Worded[] {
  return rule === 'number-of-its-own' ? everyString : [...everyString, ...registerStrings];
}

function advice({ rule, pattern, why, instead }: ForbiddenPhrase, where: string, text: string): string {
  const found = pattern.exec(text)?.[0] ?? '';
  return `${where} says "${found}". ${why} ${instead} If it has to stay: a line "${rule} | key | reason" in test/locales/exceptions.txt.`;
}
