import { topicById } from '../../dialogs/index.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { makesSense, slotOf } from '../../dialogs/slots.ts';
import type { Answer } from '../../dialogs/answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Step } from '../../dialogs/step.ts';
import type { Topic } from '../../dialogs/topic.ts';
import { REPORT_TOPIC } from '../../dialogs/topic-ids.ts';
import { languageOf } from '../../locales/index.ts';
import { loadSnapshot, type Snapshot } from '../../store/conversations.ts';
import { DRILL_CHANNEL } from '../../store/desk/drills.ts';
import { askAsStaff, type Asked } from '../../store/desk/staff-questions.ts';
import { gatherFacts } from '../gather-facts.ts';
import { readMemory, type Memory } from '../memory.ts';
import type { Parts } from '../parts.ts';
import { phrase } from '../phrase.ts';
import { questionSays } from './staff-question.ts';

type AskParts = Pick<Parts, 'store' | 'content' | 'now'>;
const TRIES = 5; // each but the last was lost to a message of the same moment
const SECRET: ReadonlySet<Answer['kind']> = new Set(['receipt', 'reference', 'suspect-text']);

/** The questions that staff may send here: those of the open form, else of a report, that have no answer yet. */
export function questionsToSend(
  { channel, dialog }: Pick<Snapshot, 'channel' | 'dialog'>,
  facts: Facts,
): readonly Pick<Step, 'field' | 'label'>[] {
  if (channel === DRILL_CHANNEL) return []; // nobody would answer
  const memory = readMemory(dialog);
  const topic = formOf(memory);
  const { slots } = readProgress(topic, memory.stack.find(({ id }) => id === topic.id)?.state);
  const isOpen = (step: Step): boolean => slotOf(slots, step.field).kind !== 'filled' && makesSense(step, slots, facts);
  return topic.steps.filter(
    (step) => step.field !== topic.check && !SECRET.has(step.answer.kind) && step.again !== true && isOpen(step),
  );
}

function formOf({ stack }: Memory): Topic {
  const open = stack.findLast(({ id }) => topicById(id).kind === 'form');
  return topicById(open?.id ?? REPORT_TOPIC);
}

/** Which question, of which conversation, for whom. */
interface StaffAsk {
  readonly conversationId: string;
  readonly staffId: string;
  readonly field: string;
}

/**
 * Sends a question of a form for whoever holds the conversation, or joined them; its answer fills the form (S11). One that is open already
 * is not sent again. `unknown`: there is no such question here.
 */
export async function askForStaff(parts: AskParts, ask: StaffAsk): Promise<Asked | 'unknown'> {
  for (let attempt = 1; ; attempt += 1) {
    const snapshot = await loadSnapshot(parts.store, ask.conversationId);
    if (snapshot === undefined || snapshot.ended) return 'ended';
    const asked = await askOnce(parts, snapshot, ask);
    if (asked !== 'stale' || attempt === TRIES) return asked;
  }
}

async function askOnce(
  { store, content, now }: AskParts,
  snapshot: Snapshot,
  { conversationId, staffId, field }: StaffAsk,
): Promise<Asked | 'unknown'> {
  const facts = gatherFacts(content(), now());
  if (!questionsToSend(snapshot, facts).some((step) => step.field === field)) return 'unknown';
  const memory = readMemory(snapshot.dialog);
  const question = { topic: formOf(memory).id, field };
  if (memory.staffAsked?.topic === question.topic && memory.staffAsked.field === field) return 'asked';
  const [say] = questionSays(memory, question, facts) ?? [];
  if (say === undefined) return 'unknown';
  const body = phrase(say, { language: languageOf(snapshot.language), facts });
  const dialog: Memory = { ...memory, staffAsked: question, offered: [...body.choices] };
  return askAsStaff(store, { conversationId, staffId, version: snapshot.version, body, dialog, now: now() });
}
