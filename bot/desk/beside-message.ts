import type { ShippedContent } from '../../content/shipped.ts';
import type { Message, Phrased } from '../../locales/phrased.ts';
import type { Snapshot } from '../../store/conversations.ts';
import type { Handoff } from '../../store/handoffs/handoffs.ts';
import { gatherFacts } from '../gather-facts.ts';
import type { Turn } from '../language/translate/translate.ts';
import type { Parts } from '../parts.ts';
import { phrase } from '../phrase.ts';

const ORDINARY = 2; // urgency of a handoff with no danger and no disclosure

/** The language of a message: of a resident's words whatever they are in, also one that nothing of ours is said in. */
export function writtenIn(
  { tellLanguage }: Pick<Parts, 'tellLanguage'>,
  { from, body }: Pick<Message, 'from' | 'body'>,
): string {
  const written = from === 'resident' && body.language === 'en' ? tellLanguage(body.text) : undefined;
  return written?.kind === 'sure' ? written.language : body.language;
}

/** What we said in another language, with its buttons and its card, from the same keys in English: vetted, with no machine between. */
export function englishOf(content: ShippedContent, { body }: Pick<Message, 'body'>, now: Date): Phrased | undefined {
  if (body.say === undefined || body.language === 'en') return undefined;
  const { language, ...say } = body.say;
  return phrase(say, { language: 'en', facts: gatherFacts(content, now) });
}

/** Which engines a conversation allows: in protected mode those that the resident agreed to, where danger was told those of the operator's own. */
export function turnOf({ sensitivity }: Pick<Snapshot, 'sensitivity'>, handoff: Handoff, told: boolean): Turn {
  if (sensitivity === 'protected' || handoff.restricted) return { kind: 'protected', agreed: handoff.translators };
  return { kind: told || handoff.urgency !== ORDINARY ? 'delicate' : 'ordinary' };
}
