import type { Say } from '../../locales/say.ts';
import type { Phrased } from '../../locales/phrased.ts';
import { addPseudoLanguage, mark, PSEUDO } from '../support/pseudo-language.ts';

// everything is imported once that language is there, so that it is in every list of languages
addPseudoLanguage(import.meta.url);
const { unmarkedIn } = await import('../support/unmarked-words.ts');
const { shippedContent } = await import('../../content/shipped.ts');
const { phrase, RECEIPT_MARKER } = await import('../../bot/phrase.ts');
const { gatherFacts } = await import('../../bot/gather-facts.ts');
const { messageItem } = await import('../../web/pages/message.ts');
const { textOf } = await import('../../web/pages/html.ts');
const { TOPICS } = await import('../../dialogs/index.ts');
const { everyReply } = await import('../dialogs/every-reply.ts');

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
  '7K3M-X9P-4',
  RECEIPT_MARKER,
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

describe('no word of English is hard-coded', () => {
  it.each(TOPICS.map((topic) => [topic.id, topic] as const))('in %s', (_id, topic) => {
    const says = everyReply(topic, facts);
    expect(says.length).toBeGreaterThan(3);
    expect([...new Set(unmarked(says))]).toEqual([]);
  });
});
