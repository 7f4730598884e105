import type { Heard } from '../../dialogs/heard.ts';
import { clausesOf, takesBack } from './acts/taken-back.ts';
import { listen } from './listen.ts';
import type { Understanding } from './understanding.ts';

/** Whether a message may take back a danger that was told. What answers the open question is no more than its answer: "he left at nine". */
export function mayTakeBack(text: string, context: Understanding): boolean {
  const { asked, dangerTold } = context;
  if (dangerTold !== true || !takesBack(text)) return false;
  if (asked === undefined || asked.field === DANGER) return true;
  return asked.answer.kind !== 'words' && !Object.hasOwn(listen(text, context), asked.field);
}
const DANGER = 'danger'; // the question of a report

/** A danger that is taken back is thanked for; where a report asks for danger, it is the answer; what else is told is heard (`understand`). */
export function takenBack(
  text: string,
  { dangerTold: _told, ...context }: Understanding,
  understand: (input: { readonly text: string; readonly choices: readonly string[] }, context: Understanding) => Heard,
): Heard {
  const nothing = {
    ...{ topics: [], needs: [], unsure: [], values: {}, choices: [] },
    ...{ language: context.language, text },
  };
  if (context.asked?.field === DANGER)
    return { ...nothing, act: 'answer', values: { [DANGER]: { value: false, words: text } }, takesBack: true };
  const rest = clausesOf(text).filter((clause) => !takesBack(clause));
  const more = rest.length === 0 ? undefined : understand({ text: rest.join(', '), choices: [] }, context);
  const isMore = more?.act === 'answer' && more.needs.length > 0;
  return isMore ? { ...more, takesBack: true } : { ...nothing, act: 'safe' };
}
