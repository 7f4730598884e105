import { phrase } from '../../bot/phrase.ts';
import { dangerSays } from '../../bot/danger/danger.ts';
import { gatherFacts } from '../../bot/gather-facts.ts';
import { DANGER_KINDS } from '../../content/danger-cards.ts';
import { shippedContent } from '../../content/shipped.ts';
import { WRONG_DOORS } from '../../content/wrong-doors.ts';
import { TOPICS } from '../../dialogs/index.ts';
import { answerSays, notKnownSays } from '../../dialogs/knowledge.ts';
import { wrongDoorSays } from '../../dialogs/wrong-doors.ts';
import { LANGUAGES } from '../../locales/index.ts';
import type { Phrased } from '../../locales/phrased.ts';
import type { Say } from '../../locales/say.ts';
import { everyReply } from '../dialogs/every-reply.ts';

const content = shippedContent();
const facts = gatherFacts(content, new Date('2027-03-09T15:00:00Z'));
const registered = new Set(
  content.directory.services.flatMap(({ phones, sms }) =>
    [...phones, ...(sms === null ? [] : [sms])].map(({ number }) => number),
  ),
);

const REPLIES: readonly (readonly [string, readonly Say[]])[] = [
  ...TOPICS.map((topic) => [topic.id, everyReply(topic, facts)] as const),
  [
    'the danger cards',
    DANGER_KINDS.flatMap((kind) =>
      (['certain', 'ask'] as const).flatMap((level) =>
        (['self', 'other'] as const).flatMap((about) =>
          [{ child: true } as const, {}].flatMap((reader) =>
            dangerSays([{ kind, level, about, reason: '', ...reader }], [], facts),
          ),
        ),
      ),
    ),
  ],
  ['the ways to other services', WRONG_DOORS.flatMap(({ id }) => wrongDoorSays(id, facts))],
  ['the answers to questions', content.knowledge.cards.flatMap(({ id }) => answerSays(id, facts))],
  ['what is not known', notKnownSays(facts)],
];

const BROUGHT = new Set(['07700900123', '447700900123']); // by the resident

/** Every word of a message: its text, its buttons and its cards. */
function wordsOf({ text, english, choices, card }: Phrased): readonly string[] {
  const services = card?.kind === 'services' ? card.services : [];
  const rows = card?.kind === 'summary' ? card.rows.flatMap(({ label, value }) => [label, value]) : [];
  return [
    ...[text, english ?? '', ...choices.map(({ label }) => label), ...rows],
    ...services.flatMap(({ name, about, why, contacts }) => [
      ...[name, about ?? '', why?.ask ?? '', why?.reasons ?? ''],
      ...contacts.flatMap((contact) => [contact.label, contact.text, contact.hours ?? '']),
    ]),
  ];
}

const compact = new Set([...registered].map((number) => number.replaceAll(' ', '')));
/** What somebody could ring: a number of the register however it is spaced, or digits as many as one has. */
function numbersIn(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.match(/\d(?:[ -]?\d){2,}/gu) ?? [])
    .filter((digits) => {
      const bare = digits.replaceAll(/[ -]/gu, '');
      return !BROUGHT.has(bare) && (compact.has(bare) || bare.length > 6);
    });
}

describe.each(LANGUAGES)('S15: whatever is said in %s', (language) => {
  it.each(REPLIES)(
    'by %s, every number is one of the register, byte for byte, and the same as in English',
    (_name, says) => {
      expect(says.length).toBeGreaterThan(0);
      for (const say of says) {
        const body = phrase(say, { language, facts });
        const texts = wordsOf(body);
        const numbers = numbersIn(texts);
        expect({ key: say.key, unknown: numbers.filter((number) => !registered.has(number)) }).toEqual({ key: say.key, unknown: [] }); // prettier-ignore
        expect({ key: say.key, digits: texts.filter((text) => /[^\P{Nd}0-9]/u.test(text)) }).toEqual({ key: say.key, digits: [] }); // prettier-ignore
        const inEnglish = numbersIn(wordsOf(phrase(say, { language: 'en', facts })));
        expect({ key: say.key, numbers: new Set(numbers) }).toEqual({ key: say.key, numbers: new Set(inEnglish) });
      }
    },
  );
});

test('the replies of all topics together show most of the register', () => {
  const shown = new Set(
    REPLIES.flatMap(([, says]) => says.flatMap((say) => numbersIn(wordsOf(phrase(say, { language: 'en', facts }))))),
  );
  expect(shown.size).toBeGreaterThan(40);
});
