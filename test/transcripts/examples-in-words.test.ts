import { understand } from '../../bot/understand/understand.ts';
import { advance, begin } from '../../dialogs/advance.ts';
import type { Example } from '../../dialogs/example.ts';
import { TOPICS } from '../../dialogs/index.ts';
import { stepOf } from '../../dialogs/slots.ts';
import { isCopyKey, words } from '../../locales/index.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Advance, Topic } from '../../dialogs/topic.ts';
import { TEST_MODELS } from '../support/models.ts';
import { FACTS, keys, outcomeOf, progressOf } from '../dialogs/support.ts';

const IN_WORDS = (
  await Promise.all(
    TOPICS.map(async (topic) => {
      const { EXAMPLES } = (await import(`../../dialogs/${topic.id}/examples.ts`)) as {
        readonly EXAMPLES: readonly Example[];
      };
      return EXAMPLES.filter(({ inWords }) => inWords === true).map((example) => ({ topic, example }));
    }),
  )
).flat();

/** What the rules alone understand of a line: none of the example's own readings is used. */
function hear(topic: Topic, before: Advance | undefined, { text, choices = [] }: Example['lines'][number]): Heard {
  const offered = (before?.say.at(-1)?.choices ?? []).map(({ code, label }) => ({
    code,
    label: isCopyKey(label) ? words('en', label) : '',
  }));
  const asked = before === undefined ? undefined : stepOf(topic, progressOf(before).asked);
  const steps = before === undefined ? TOPICS.flatMap((each) => each.steps) : topic.steps;
  const context = {
    steps,
    offered,
    facts: FACTS,
    language: 'en',
    ...TEST_MODELS.en,
    ...(asked === undefined ? {} : { asked }),
  } as const;
  return understand({ text, choices }, context);
}

describe('example conversations, understood from their words alone', () => {
  it.each(IN_WORDS.map(({ topic, example }) => [`${topic.id}: ${example.id}`, topic, example] as const))(
    '%s',
    (_name, topic, { lines, ends }) => {
      const said: (readonly string[])[] = [];
      let last: Advance | undefined;
      for (const line of lines) {
        const heard = hear(topic, last, line);
        last = last === undefined ? begin(topic, heard, FACTS) : advance(topic, progressOf(last), heard, FACTS);
        said.push(keys(last.say));
      }
      expect(said).toEqual(lines.map(({ then }) => then));
      expect(last === undefined ? undefined : outcomeOf(last).kind).toBe(ends);
    },
  );
});
