import { buildMachine } from '../../screen/machine.ts';
import { matcherOf } from '../../screen/matcher.ts';
import { BREAK, parsePattern } from '../../screen/pattern.ts';
import { wordsIn } from '../text/tokens.ts';
import { OTHER_READER, OTHER_READER_WORDS } from '../words/en/other-reader.ts';

const MATCHER = matcherOf(buildMachine(OTHER_READER.map((phrase) => parsePattern(phrase, OTHER_READER_WORDS))));
const READ = 300; // characters; whoever took a phone asks at once

/** Tells whether somebody else than whoever wrote before holds the phone now, and asks what was written or whom with. Of English alone. */
export function tellsOfOtherReader(text: string): boolean {
  return MATCHER.hits([BREAK, ...wordsIn(text.slice(0, READ)), BREAK]).length > 0;
}
