import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js'; // the whole package would bring its prompts' recognisers: 38 MB

import type { Say } from '../locales/say.ts';
import { advance, askAgain, begin } from './advance.ts';
import type { Facts } from './facts.ts';
import type { Heard } from './heard.ts';
import type { Outcome } from './outcome.ts';
import type { Progress } from './progress.ts';
import type { Advance, Topic } from './topic.ts';

/** What one turn brings to the dialogs and takes away from them; it travels in the turn's own state. */
export interface TopicTurn {
  readonly heard: Heard;
  readonly facts: Facts;
  readonly say: Say[];
  readonly outcomes: Outcome[];
  last: Advance['kind'] | undefined;
}

/** Key of the {@link TopicTurn} in `TurnContext.turnState`. */
export const TOPIC_TURN = Symbol('topic-turn');

/** Runs any {@link Topic} on the Bot Framework: the SDK keeps the stack, `advance` decides. */
export class TopicDialog extends Dialog {
  readonly #topic: Topic;

  constructor(topic: Topic) {
    super(topic.id);
    this.#topic = topic;
  }

  override beginDialog(context: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(context);
    return settle(context, turn, begin(this.#topic, turn.heard, turn.facts));
  }

  override continueDialog(context: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(context);
    return settle(context, turn, advance(this.#topic, progressOf(context), turn.heard, turn.facts));
  }

  /** The topic that lay on top has ended: the open question of this one is asked again. */
  override resumeDialog(context: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(context);
    turn.say.push(...askAgain(this.#topic, progressOf(context), turn.facts));
    return Promise.resolve(Dialog.EndOfTurn);
  }
}

function turnOf(context: DialogContext): TopicTurn {
  return context.context.turnState.get<TopicTurn>(TOPIC_TURN);
}

function progressOf(context: DialogContext): Progress {
  return context.activeDialog?.state as Progress;
}

async function settle(context: DialogContext, turn: TopicTurn, next: Advance): Promise<DialogTurnResult> {
  turn.say.push(...next.say);
  turn.last = next.kind;
  if (next.kind === 'done') {
    turn.outcomes.push(next.outcome);
    return context.endDialog();
  }
  if (context.activeDialog !== undefined) context.activeDialog.state = next.progress;
  return Dialog.EndOfTurn;
}
