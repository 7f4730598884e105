import { topicById } from '../../dialogs/index.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Choice } from '../../locales/say.ts';
import type { Decision } from '../decide.ts';
import type { Memory } from '../memory.ts';
import { STOP_OR_GO_ON } from '../understand/acts/short-wishes.ts';

const GO_ON: Choice = { code: 'do:go-on', label: 'questions:go-on' };

/**
 * A form that was given up, or begun again, can be taken up where it was for as long as nothing else is open: "it does not
 * matter" may have been meant for one question, and what was told by then is not to be told twice.
 */
export function withGivenUp(decision: Decision, before: Memory, heard: Heard): Decision {
  const { givenUp: _before, ...memory } = decision.memory;
  const stack = givesUp(heard) ? formOf(before) : undefined;
  const givenUp = stack ?? (memory.stack.length === 0 ? before.givenUp : undefined);
  if (givenUp === undefined) return { ...decision, memory };
  const isOffered = stack !== undefined || decision.outcome === 'fell-back';
  return {
    ...decision,
    say: isOffered ? offering(decision.say) : decision.say,
    memory: { ...memory, givenUp },
  };
}

/** A wish to end it or to begin it again, about which nothing is asked first. */
function givesUp({ act, choices }: Heard): boolean {
  return (act === 'cancel' || act === 'restart') && !STOP_OR_GO_ON.some((code) => choices.includes(code));
}

/** The memory, with what was given up open again where it is to be gone on with: its question is asked again then. */
export function takenUp(memory: Memory, { choices }: Heard): Memory {
  const { givenUp, ...rest } = memory;
  return choices.includes(GO_ON.code) && givenUp !== undefined ? { ...rest, stack: givenUp, misses: 0 } : memory;
}

/** The open topics where the last is a form that holds answers. */
function formOf({ stack }: Memory): Memory['stack'] | undefined {
  const open = stack.at(-1);
  if (open === undefined) return undefined;
  const topic = topicById(open.id);
  const isTold = Object.values(readProgress(topic, open.state).slots).some(({ kind }) => kind === 'filled');
  return topic.kind === 'form' && isTold ? stack : undefined;
}

function offering(says: Decision['say']): Decision['say'] {
  return says.map((say, at) => (at === says.length - 1 ? { ...say, choices: [...(say.choices ?? []), GO_ON] } : say));
}
