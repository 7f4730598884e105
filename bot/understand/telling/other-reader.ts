import { once } from '../../running/once.ts';
import { OTHER_READER_IN } from '../words/other-reader-in.ts';
import type { ToldAnswer } from './make-telling.ts';
import { makeOwnTelling } from './own-telling.ts';

/** That somebody else holds the phone, as each language has it: see bot/understand/words/en/other-reader.ts. */
const ASKS: ToldAnswer = { field: 'other-reader', code: 'asks', phrases: [] };
const tellIn = once(() => Object.values(OTHER_READER_IN).map((own) => makeOwnTelling(own, [ASKS])));
const READ = 300; // characters; whoever took a phone asks at once

/** Tells whether somebody else than whoever wrote before holds the phone now, and asks what was written or whom with, in any language that messages are heard in. */
export function tellsOfOtherReader(text: string): boolean {
  return tellIn().some((tell) => tell(text.slice(0, READ)).unasked.has(ASKS.field));
}
