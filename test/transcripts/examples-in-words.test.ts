import { understand } from '../../bot/understand/understand.ts';
import { advance, begin } from '../../dialogs/advance.ts';
import type { Example } from '../../dialogs/example.ts';
import { TOPICS } from '../../dialogs/index.ts';
import { EXAMPLES } from '../../dialogs/report-asb/examples.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';
import { stepOf } from '../../dialogs/slots.ts';
import { isCopyKey, words } from '../../locales/index.ts';
import type { Advance, Heard } from '../../dialogs/topic.ts';
import { TEST_MODELS } from '../support/models.ts';
import { FACTS, keys, outcomeOf, progressOf } from '../dialogs/support.ts';

/** What the rules alone understand of a line: none of the example's own readings is used. */
function hear(before: Advance | undefined, { text, choices = [] }: Example['lines'][number]): Heard {
  const offered = (before?.say.at(-1)?.choices ?? []).map(({ code, label }) => ({
    code,
    label: isCopyKey(label) ? words('en', label) : '',
  }));
  const asked = before === undefined ? undefined : stepOf(reportAsb, progressOf(before).asked);
  const steps = before === undefined ? TOPICS.flatMap((topic) => topic.steps) : reportAsb.steps;
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

describe('example reports, understood from their words alone', () => {
  it.each(EXAMPLES.map((example) => [example.id, example] as const))('%s', (_id, example) => {
    const said: (readonly string[])[] = [];
    let last: Advance | undefined;
    for (const line of example.lines) {
      const heard = hear(last, line);
      last = last === undefined ? begin(reportAsb, heard, FACTS) : advance(reportAsb, progressOf(last), heard, FACTS);
      said.push(keys(last.say));
    }
    expect(said).toEqual(example.lines.map(({ then }) => then));
    expect(last === undefined ? undefined : outcomeOf(last).kind).toBe(example.ends);
  });
});
