import type { Facts } from '../../dialogs/facts.ts';
import { answerInGuide } from '../../dialogs/in-guide.ts';
import { topicById } from '../../dialogs/index.ts';
import { answerSays } from '../../dialogs/knowledge.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { isMenu } from '../../dialogs/slots.ts';
import type { Say } from '../../locales/say.ts';
import type { Memory } from '../memory.ts';
import { isReport } from '../stack.ts';

type Where = Pick<Memory, 'stack' | 'left' | 'reference' | 'personAsked'>;

/** Answers a question by its card, as it is right where it was asked: in a guide, or just after it, what speaks of a report is answered of the guide. */
export function cardSays(card: string, where: Where, facts: Facts): readonly Say[] {
  const guide = guideWithoutReport(where);
  if (guide === undefined) return answerSays(card, facts);
  const topic = topicById(guide.id);
  const progress = readProgress(topic, guide.state);
  return answerInGuide(card, { topic, progress }, facts) ?? answerSays(card, facts);
}

/** The guide that is open or was ended last, where nobody reads what is told: no report is open or was sent, and no person was asked for. */
export function guideWithoutReport({ stack, left = [], ...sent }: Where): Memory['stack'][number] | undefined {
  const open = stack.at(-1) ?? left.at(-1);
  const isRead = sent.reference !== undefined || sent.personAsked === true || stack.some(isReport);
  return open === undefined || isRead || !topicById(open.id).steps.some(isMenu) ? undefined : open;
}
