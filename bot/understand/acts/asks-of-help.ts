import { OF_THE_HELP } from '../words/en/asks-of-help.ts';

/** Tells whether a whole message asks what the help is like that was just named: whether it is free, how long it takes, whether somebody comes. Those who help know. */
export function asksOfHelp(words: readonly string[]): boolean {
  const said = words.filter((word, at) => !(at === 0 && OPENS.has(word))).join(' ');
  return OF_THE_HELP.test(said);
}
const OPENS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'ok', 'okay', 'also', 'then', 'right']);
