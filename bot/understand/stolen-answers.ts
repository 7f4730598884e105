import { optionsOf } from '../../dialogs/quick-answers.ts';
import type { Act } from '../../dialogs/topic.ts';
import { foldWord } from './normalise.ts';
import { choice } from './slots/choice.ts';
import { choices } from './slots/choices.ts';
import { exactOption, namedOptions } from './slots/options.ts';
import { yesNo } from './slots/yes-no.ts';
import { tokenise } from './tokens.ts';
import type { Understanding } from './understand.ts';

/** Requests that give way to any option of the open question that they name. The others give way to a label only. */
const SOFT: ReadonlySet<Act> = new Set(['dont-know', 'human', 'safe', 'emergency', 'greeting', 'thanks']);
const TIMES_OF_DAY = new Set(['morning', 'afternoon', 'evening']);

/** Tells whether a message that reads like a request is the answer to the open question after all: "call me" to "how may we contact you?". */
export function answersInstead(act: Act, text: string, context: Understanding): boolean {
  const { asked } = context;
  if (asked === undefined) return false;
  const listening = { ...context, step: asked };
  switch (asked.answer.kind) {
    case 'yes-no':
      return SOFT.has(act) && act !== 'human' && yesNo.read(text, listening) !== undefined;
    case 'choice':
    case 'choices': {
      if (exactOption(text, listening) !== undefined) return true;
      const reader = asked.answer.kind === 'choice' ? choice : choices;
      const isNamed = namedOptions(tokenise(text), listening).length > 0 && optionsOf(asked, context.facts).length > 0;
      return SOFT.has(act) && isNamed && reader.read(text, listening) !== undefined;
    }
    case 'words':
    case 'moment':
    case 'recurrence':
      return act === 'greeting' && TIMES_OF_DAY.has(foldWord(text.trim().replace(/[.!?]+$/u, '')));
    default:
      return false;
  }
}
