import { LONGEST_MESSAGE } from '../../locales/longest-message.ts';

/** A message that is taken whole, and of a longer one as much of its beginning and of its end, so that no text is dear to screen. */
export function endsOf(text: string): string {
  if (text.length <= 2 * LONGEST_MESSAGE) return text;
  return `${text.slice(0, LONGEST_MESSAGE)}\n${text.slice(-LONGEST_MESSAGE)}`;
}
