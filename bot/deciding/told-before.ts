import { topicById } from '../../dialogs/index.ts';
import { isAccount } from '../../dialogs/slots.ts';
import { isFewWords, tells } from '../../dialogs/telling.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Memory } from '../memory.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';
import { asks } from '../understand/acts/questions.ts';
import { onlyScolds } from '../understand/text/scolds.ts';

const isTelling = (line: string): boolean => !onlyScolds(line) && tells({ act: 'answer', text: line, choices: [] });

/** A message that begins a report, with what was told before it and not understood, or that leads to one that was sent: nothing that was said is lost. */
export function withToldBefore(heard: Heard, id: TopicId, { kept, reference }: Memory): Heard {
  if (id === 'case-status') return reference === undefined ? heard : withAddition(heard, kept);
  const account = topicById(id).steps.find(isAccount);
  if (kept === undefined || account === undefined || heard.choices.length > 0) return heard;
  const lines = kept.split('\n');
  const first = lines.findIndex(isTelling);
  const before = lines
    .filter((line, at) => isTelling(line) || (first >= 0 && at > first && isFewWords(line)))
    .filter((line) => !asks(line, false, undefined) && !onlyScolds(line) && !heard.text.includes(line));
  if (before.length === 0) return heard;
  const now = heard.values[account.field]?.words ?? (tells(heard) ? heard.text : '');
  const words = [...before, now].filter((line) => line !== '').join('\n');
  return { ...heard, values: { ...heard.values, [account.field]: { value: words, words } } };
}

/** What was told once a report was sent is what will be added to it, as soon as its receipt has opened it. */
function withAddition(heard: Heard, kept = ''): Heard {
  const lines = kept
    .split('\n')
    .filter((line) => isFewWords(line) && !asks(line, false, undefined) && !onlyScolds(line));
  if (lines.length === 0) return heard;
  const words = lines.join('\n');
  return { ...heard, values: { ...heard.values, [ADDITION]: { value: words, words } } };
}
const ADDITION: Field = 'addition';
