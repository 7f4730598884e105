import type { Say } from '../../locales/say.ts';
import type { Phrased } from '../../locales/phrased.ts';
import type { Progress, Step, Topic } from '../../dialogs/topic.ts';
import { addPseudoLanguage, mark, PSEUDO } from '../support/pseudo-language.ts';

// everything is imported once that language is there, so that it is in every list of languages
await addPseudoLanguage();
const { unmarkedIn } = await import('../support/unmarked-words.ts');
const { shippedContent } = await import('../../content/shipped.ts');
const { phrase } = await import('../../bot/phrase.ts');
const { gatherFacts } = await import('../../bot/gather-facts.ts');
const { messageItem } = await import('../../web/pages/message.ts');
const { textOf } = await import('../../web/pages/html.ts');
const { TOPICS } = await import('../../dialogs/index.ts');
const { advance, askAgain } = await import('../../dialogs/advance.ts');
const { optionsOf } = await import('../../dialogs/quick-answers.ts');
const { allAnswered, valueFor } = await import('../dialogs/answers-of.ts');
const { heard, press, say: saying } = await import('../dialogs/support.ts');

const content = shippedContent();
const facts = {
  ...gatherFacts(content, new Date('2027-03-09T15:00:00Z')),
  availability: {
    ...{ here: true, skills: [[]], restricted: true, isWaiting: false, ahead: 2, language: 'pl' },
    translators: [{ id: 'deepl', name: 'DeepL', local: false }],
  },
};
/** What residents, staff or machines brought into these conversations themselves. */
const BROUGHT = [
  'my words',
  'some words of mine',
  'some words',
  'West Street',
  'Swadlincote',
  'pay now',
  'DeepL',
  'Ann',
  'Nobody Else',
  'someone@example.org',
];

function shown(body: Phrased): string {
  const message = { sequence: 1, from: 'bot', at: '2027-03-09T15:00:00Z', body } as const;
  return textOf(messageItem(message, { language: PSEUDO, open: true, latest: true, repeated: false }));
}
const unmarked = (says: readonly Say[]): readonly string[] =>
  says.flatMap((say) =>
    unmarkedIn(shown(phrase(say, { language: PSEUDO, facts })), BROUGHT).map((word) => `${say.key}: ${word}`),
  );

describe('a hard-coded word', () => {
  it.each(['<p>Send</p>', '<button aria-label="Send">x</button>', '<p>[Şḗƞḓ] it</p>', `<p>${mark('{{a}}')} to</p>`])(
    'is found where one is planted: %s',
    (page) => {
      expect(unmarkedIn(page)).toHaveLength(1);
    },
  );

  it('is not what a pack says, a name from the register, or a number', () => {
    expect(unmarkedIn(`<p title="${mark('Call {{n}} now').replace('{{n}}', '999')}">Samaritans</p>`)).toEqual([]);
  });
});

function openAt(topic: Topic, step: Step): Progress {
  const slots = allAnswered(topic, [step.field]);
  const groups = (topic.groups ?? []).map(({ id }) => id);
  return { slots, asked: step.field, groups, formVersion: topic.formVersion, trail: [step.field], misses: 0, told: [] };
}

/** Everything a topic can say around one of its questions, each option picked once. */
function saidAround(topic: Topic, step: Step): readonly Say[] {
  const open = openAt(topic, step);
  const again = { ...open, misses: 1 };
  const said = [
    heard({ act: 'explain' }),
    heard({ act: 'skip' }),
    heard({ act: 'back' }),
    heard({ act: 'cancel', text: 'stop' }),
    heard({ act: 'restart' }),
    heard({ text: '???' }),
    press(`do:change:${step.field}`),
  ];
  const picked = optionsOf(step, facts).map(({ code }) => press(`${step.field}=${code}`));
  const answers = step.answer.kind === 'receipt' ? [] : [saying({ [step.field]: valueFor(step) })];
  return [
    ...askAgain(topic, open, facts),
    ...[...said, ...picked, ...answers].flatMap((message) => advance(topic, open, message, facts).say),
    ...advance(topic, again, heard({ text: '???' }), facts).say,
  ];
}

describe('no word of English is hard-coded', () => {
  it.each(TOPICS.map((topic) => [topic.id, topic] as const))('in %s', (_id, topic) => {
    const slots = allAnswered(topic);
    const pages = topic.steps.flatMap((step) => optionsOf(step, facts).map(({ code }) => code));
    const says = [
      ...(topic.opening?.(facts) ?? []),
      ...topic.steps.filter(({ field }) => field !== topic.check).flatMap((step) => saidAround(topic, step)),
      ...pages.flatMap((page) => topic.page?.(page, slots, facts) ?? []),
    ];
    expect(says.length).toBeGreaterThan(3);
    expect([...new Set(unmarked(says))]).toEqual([]);
  });
});
