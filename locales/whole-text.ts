import type { Phrased } from './phrased.ts';

/** The text of a message with its English after an empty line, for channels that can show nothing beside it (S15). */
export function wholeText({ text, english }: Pick<Phrased, 'text' | 'english'>): string {
  return english === undefined ? text : `${text}\n\n${english}`;
}
