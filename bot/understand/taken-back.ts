import type { Heard } from '../../dialogs/heard.ts';
import { tells } from '../../dialogs/telling.ts';
import { clausesOf, takesBack, tellsGone } from './acts/taken-back.ts';
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

/** "They ran off laughing", beside the question of a report: it belongs to what happened. */
function isAccount(text: string, { asked, steps }: Understanding): boolean {
  const isOfReport = asked !== undefined && steps.some(({ field }) => field === DANGER);
  return isOfReport && tellsGone(text) && tells({ act: 'answer', text, choices: [] });
}

/** A danger that is taken back is thanked for; where a report asks for danger, it is the answer; that they have gone is told as well; what else is told is heard (`understand`). */
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
  if (isAccount(text, context)) return { ...understand({ text, choices: [] }, context), takesBack: true };
  const rest = clausesOf(text).filter((clause) => !takesBack(clause));
  const more = rest.length === 0 ? undefined : understand({ text: rest.join(', '), choices: [] }, context);
  const isMore = more?.act === 'answer' && more.needs.length > 0;
  return isMore ? { ...more, takesBack: true } : { ...nothing, act: 'safe' };
}
