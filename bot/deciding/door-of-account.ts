import { openStepOf } from '../../dialogs/advance.ts';
import { topicById } from '../../dialogs/index.ts';
import { wrongDoorNote } from '../../dialogs/wrong-doors.ts';
import type { Say } from '../../locales/say.ts';
import type { Question } from '../decide.ts';

/** Says whose matter it usually is what a report that is open was just told; it goes on all the same. */
export function doorOfAccount({ memory, heard, facts }: Question): readonly Say[] {
  const open = memory.stack.at(-1);
  const isTold = open !== undefined && heard.act === 'answer' && heard.door !== undefined;
  if (!isTold || openStepOf(topicById(open.id), open.state, facts)?.field !== 'what') return [];
  return wrongDoorNote(heard.door, facts);
}
