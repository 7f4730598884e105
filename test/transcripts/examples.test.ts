import { advance, begin } from '../../dialogs/advance.ts';
import type { Example, ExampleLine } from '../../dialogs/example.ts';
import { TOPICS } from '../../dialogs/index.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Advance, Topic } from '../../dialogs/topic.ts';
import { FACTS, keys, outcomeOf, progressOf, say } from '../dialogs/support.ts';

const OF_TOPICS = await Promise.all(
  TOPICS.map(async (topic) => {
    const { EXAMPLES } = (await import(`../../dialogs/${topic.id}/examples.ts`)) as {
      readonly EXAMPLES: readonly Example[];
    };
    return EXAMPLES.map((example) => ({ topic, example }));
  }),
);
const ALL = OF_TOPICS.flat();

function take(topic: Topic, before: Advance | undefined, line: ExampleLine): Advance {
  const { text, choices = [], act = 'answer', values = {}, corrects, opened } = line;
  const message = say(values, { text, choices, act, ...(corrects === undefined ? {} : { corrects }) });
  const facts: Facts = opened === undefined ? FACTS : { ...FACTS, opened };
  return before === undefined ? begin(topic, message, facts) : advance(topic, progressOf(before), message, facts);
}

function run(
  topic: Topic,
  { lines }: Example,
): { readonly said: readonly (readonly string[])[]; readonly last: Advance } {
  const said: (readonly string[])[] = [];
  let last: Advance | undefined;
  for (const line of lines) {
    last = take(topic, last, line);
    said.push(keys(last.say));
  }
  if (last === undefined) throw new Error('an example without lines');
  return { said, last };
}

describe('example conversations', () => {
  it.each(ALL.map(({ topic, example }) => [`${topic.id}: ${example.id}`, topic, example] as const))(
    '%s: says what the example says, and ends as it ends',
    (_name, topic, example) => {
      const { said, last } = run(topic, example);
      expect(said).toEqual(example.lines.map(({ then }) => then));
      expect(outcomeOf(last).kind).toBe(example.ends);
    },
  );
});
