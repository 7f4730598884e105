import type { Field } from '../../../dialogs/answers.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { answeredOptions } from '../slots/options.ts';
import { everyday } from '../speech/everyday.ts';
import { namesPage } from '../telling/menus.ts';
import {
  ASKS_THE_COST,
  ASKS_TO_STAY_UNNAMED,
  ASKS_TO_WRITE,
  ASKS_WHETHER_KNOWN,
  ASKS_WHETHER_TOLD,
  ASKS_WHO_CAN_HELP,
  ASKS_WHO_IS_ON,
  ASKS_WHO_IS_TOLD,
  ASKS_WHOM_IT_IS_FOR,
  FEARS_FOR_STAY,
  REFUSES_THE_PHONE,
  REPORTS_FOR,
  WISHES_TO_BE_SEEN,
} from '../words/en/asked-of-guides.ts';
import type { Understanding } from '../understanding.ts';

const WHO_IS_TOLD = ['do:question:will-they-know'];
const UNNAMED = ['do:question:anonymous'];
const CONTACTS = ['do:contacts'];
const SHOWN = ['do:shown'];
const POLICE = ['do:police'];
const COST = ['do:question:cost'];
const TALK = ['do:talk'];
const NO_PAPERS = ['do:question:no-papers'];

/** Asked of whoever is reported, where a guide only knows who may see this chat. */
const OF_ABUSE: Field = 'da-who';

const ASKED: readonly (readonly [asks: RegExp, choices: readonly string[]])[] = [
  [ASKS_WHO_IS_TOLD, WHO_IS_TOLD],
  [ASKS_WHETHER_TOLD, WHO_IS_TOLD],
  [ASKS_THE_COST, COST],
  [ASKS_WHO_IS_ON, SHOWN],
  [ASKS_TO_STAY_UNNAMED, UNNAMED],
  [ASKS_WHO_CAN_HELP, CONTACTS],
  [ASKS_WHOM_IT_IS_FOR, SHOWN],
  [REFUSES_THE_PHONE, CONTACTS],
  [WISHES_TO_BE_SEEN, TALK],
  [REPORTS_FOR, POLICE],
  [ASKS_TO_WRITE, POLICE],
  [FEARS_FOR_STAY, NO_PAPERS],
];
const LONGEST = 100; // characters

/**
 * The button that a question stands for which is asked of any guide, whatever the guide asks itself: "will they tell my husband", "I don't want to give
 * my name", "can the council help", "is it women only". A page of the guide, or an answer to what it asks, goes first.
 */
export function askedOfGuides(_words: readonly string[], context: Understanding, text: string): readonly string[] {
  const { asked, steps, speech } = context;
  if (asked === undefined || !steps.some(isMenu) || text.length > LONGEST) return [];
  const said = everyday(text, speech);
  if (ASKS_WHETHER_KNOWN.test(said) && steps.some(({ field }) => field === OF_ABUSE)) return WHO_IS_TOLD;
  const found = ASKED.find(([asks]) => asks.test(said));
  if (found === undefined || namesPage(text, context)) return [];
  return answeredOptions(said, { ...context, step: asked }).length > 0 ? [] : found[1];
}
