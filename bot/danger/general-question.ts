import type { DangerKind } from '../../content/danger-cards.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { SOUNDS_LIKE, type Finding } from '../screen.ts';
import { wordsIn } from '../understand/text/tokens.ts';

/** "What is coercive control", "is stalking a crime": asked about in general, and told of nobody. What may cost a life at once stays as it is. Whoever asks whether a report harms their right to stay may only sound like somebody who is hated or held. */
export function withGeneralQuestion(
  findings: readonly Finding[],
  { text, question }: Pick<Heard, 'text' | 'question'>,
): readonly Finding[] {
  if (question === RIGHT_TO_STAY)
    return findings.map((finding) => (finding.reason === SOUNDS_LIKE ? { ...finding, level: 'ask' } : finding));
  const words = wordsIn(text);
  const isGeneral =
    words.length <= LONGEST_IN_GENERAL && IN_GENERAL.test(text) && !words.some((word) => PEOPLE.has(word));
  return isGeneral
    ? findings.map((finding) => (AT_ONCE.has(finding.kind) ? finding : { ...finding, level: 'ask' }))
    : findings;
}
const RIGHT_TO_STAY = 'no-papers'; // id of a card
const IN_GENERAL =
  /^\W*(?:(?:hi|hello|so|ok|please|and)\W+)*(?:(?:can you |could you )?(?:explain|tell me) (?:what|how|about)|what(?:['’]?s| is| are| does| counts)|is|are|does|difference between)\b/iu;
const PEOPLE: ReadonlySet<string> = new Set(
  'i im ive me my mine myself we us our he hes him his she shes her they theyre them their this that these here happening someone somebody anyone now dad mum mom stepdad parents husband wife partner boyfriend girlfriend uncle brother teacher coach kid kids child children'.split(
    ' ',
  ),
);
const LONGEST_IN_GENERAL = 12; // words
const AT_ONCE: ReadonlySet<DangerKind> = new Set(['danger-now', 'medical-fire', 'self-harm', 'fraud-in-progress']);
