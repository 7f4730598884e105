import { topicById } from '../dialogs/index.ts';
import { isAccount } from '../dialogs/slots.ts';
import { isFewWords, tells } from '../dialogs/telling.ts';
import type { Heard } from '../dialogs/heard.ts';
import type { TopicId } from '../dialogs/topic-ids.ts';
import { asks } from './understand/acts/questions.ts';
import { onlyScolds } from './understand/text/scolds.ts';

const isTelling = (line: string): boolean => !onlyScolds(line) && tells({ act: 'answer', text: line, choices: [] });

/** A message that begins a report, with what was told before it and not understood: nothing that was said is lost. */
export function withToldBefore(heard: Heard, id: TopicId, kept: string | undefined): Heard {
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
