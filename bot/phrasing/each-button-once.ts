import type { Say } from '../../locales/say.ts';

/**
 * What is said with each button once: two that do the same would look like two ways. The first stays, since its sentence speaks of
 * it; the answers to the open question, which is asked last, all stay with that.
 */
export function eachButtonOnce(says: readonly Say[]): readonly Say[] {
  const answers = new Set((says.at(-1)?.choices ?? []).flatMap(({ code }) => (isAnswer(code) ? [code] : [])));
  const seen = new Set<string>();
  return says.map((say, at) => {
    const { choices, ...others } = say;
    if (choices === undefined) return say;
    const isLast = at === says.length - 1;
    const left = choices.filter(({ code }) => {
      const isNew = !seen.has(code) && (isLast || !answers.has(code));
      if (isNew) seen.add(code);
      return isNew;
    });
    return left.length === 0 ? others : { ...others, choices: left };
  });
}

const isAnswer = (code: string): boolean => code.includes('=');
