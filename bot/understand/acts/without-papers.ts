import { optionsOf } from '../../../dialogs/quick-answers.ts';
import type { Field } from '../../../dialogs/answers.ts';
import { everydayTokens } from '../speech/everyday.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import type { Understanding } from '../understanding.ts';
import { SUPPORT_CUES } from '../words/en/support-cues.ts';

const OPTION = 'no-recourse'; // of who looks for help
const INDEX = indexPhrases({ named: SUPPORT_CUES[`find-who/${OPTION}`] ?? [] });
const ASKED: ReadonlySet<Field> = new Set(['find-for', 'find-who']);
const FEW = 5; // words; what is longer tells of somebody

/** The card for whoever looks for help and says "no visa", where nobody is offered to be that: no service is meant for them alone. */
export function withoutPapers(text: string, { asked, facts, speech }: Understanding): string | undefined {
  if (asked === undefined || !ASKED.has(asked.field)) return undefined;
  if (optionsOf(asked, facts).some(({ code }) => code === `find-who=${OPTION}`)) return undefined;
  const tokens = everydayTokens(text, speech);
  return tokens.length <= FEW && findPhrases(tokens, INDEX).length > 0 ? 'no-papers' : undefined;
}
