import type { Field } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';

const BETWEEN = /\s*(?:[,;\n/&]|\band\b)\s*/iu;

/**
 * The answers to two questions in one's own words that were asked in one: "sunflower, Sam", in the order asked. What was
 * `told` of one by name belongs to it, and the rest to the other; what does not part in two answers the first alone.
 */
export function pairedWords(
  text: string,
  [first, second]: readonly [Step, Step],
  told: Readonly<Record<Field, Reading>>,
): Readonly<Record<Field, Reading>> {
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  const known = [first, second].filter(({ field }) => Object.hasOwn(told, field));
  const [named] = known;
  if (known.length === 2) return {};
  if (named !== undefined) {
    const other = named === first ? second : first;
    const rest = parts.filter((part) => !part.includes(String(told[named.field]?.value)));
    return parts.length === 2 && rest.length === 1 ? reading(other, rest[0]) : {};
  }
  return parts.length === 2 ? { ...reading(first, parts[0]), ...reading(second, parts[1]) } : reading(first, text);
}

function reading({ field }: Step, words = ''): Readonly<Record<Field, Reading>> {
  return { [field]: { value: words, words } };
}
