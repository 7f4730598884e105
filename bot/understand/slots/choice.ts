import { optionsOf } from '../../../dialogs/quick-answers.ts';
import type { Reading } from '../../../dialogs/topic.ts';
import { sliceOf, tokenise } from '../tokens.ts';
import { YES_NO_CHOICES } from '../words/en/options.ts';
import { countedOff, exactOption, namedOptions, resemblingOptions } from './options.ts';
import type { Listening, Reader } from './reader.ts';
import { yesNo } from './yes-no.ts';

/** One of several options: by its label, its number in the list, how residents call it, or a telling word of its label. */
export const choice: Reader = {
  read: (text, listening) => {
    const tokens = tokenise(text);
    const [counted, ...more] = tokens.length > 6 ? [] : countedOff(tokens, optionsOf(listening.step, listening.facts).length);
    const byNumber = counted === undefined || more.length > 0 ? undefined : optionsOf(listening.step, listening.facts)[counted - 1]?.code;
    const code = exactOption(text, listening) ?? byNumber;
    if (code !== undefined) return { value: code, words: text };
    const named = find(text, listening);
    if (named !== undefined) return named;
    const decided = yesOrNo(text, listening);
    if (decided !== undefined) return { value: decided, words: text };
    const [alike, ...others] = resemblingOptions(tokens, listening);
    return alike === undefined || others.length > 0 ? undefined : { value: alike, words: text };
  },
  find,
};

/** A choice that is a yes or a no under other names ("contact me", "stay anonymous") is read as one. */
function yesOrNo(text: string, listening: Listening): string | undefined {
  const [yes, no] = YES_NO_CHOICES[listening.step.field] ?? [];
  const reading = yes === undefined ? undefined : yesNo.read(text, listening);
  return reading === undefined ? undefined : reading.value === true ? yes : no;
}

function find(text: string, listening: Listening): Reading | undefined {
  const tokens = tokenise(text);
  const hits = namedOptions(tokens, listening);
  const times = (code: string): number => hits.filter((hit) => hit.code === code).length;
  const [best] = hits.toSorted((left, right) => right.weight - left.weight || times(right.code) - times(left.code) || left.from - right.from);
  return best === undefined ? undefined : { value: best.code, words: sliceOf(text, tokens, best.from, best.to) };
}
