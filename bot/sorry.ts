import type { Incoming, TurnResult } from './bot.ts';
import { dangerSays, emergencySays } from './danger/danger.ts';
import { gatherFacts } from './gather-facts.ts';
import type { Parts } from './parts.ts';
import { phrase } from './phrase.ts';
import type { Finding } from './screen.ts';

/**
 * The rescue at the top: when a turn fails, the resident still gets the card for the danger they wrote of (S1), says
 * what became of their message, and the numbers. The log gets an id and the error, never the text.
 */
export function sorry(
  parts: Parts,
  { language = 'en' }: Pick<Incoming, 'language'>,
  findings: readonly Finding[],
  error: unknown,
): TurnResult {
  const errorId = Buffer.from(parts.random(9)).toString('base64url');
  parts.failed(errorId, error);
  const facts = gatherFacts(parts.content(), parts.now());
  const says = [...dangerSays(findings, [], facts), ...emergencySays(facts)];
  return { kind: 'failed', errorId, replies: says.map((say) => phrase(say, { language, facts })) };
}
