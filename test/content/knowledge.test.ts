import { readdirSync } from 'node:fs';
import path from 'node:path';

import { NO_CARD } from '../../bot/understand/knowledge/every-asking.ts';
import { readAskings } from '../../bot/understand/knowledge/read-askings.ts';
import { serviceById, servicesToShow } from '../../content/directory.ts';
import { knowledgeSchema, LOCAL_SERVICES, shippedKnowledge, sourceName } from '../../content/knowledge.ts';
import { shippedContent } from '../../content/shipped.ts';
import { isNeed } from '../../dialogs/needs.ts';
import { knowledge as words } from '../../locales/en/knowledge.ts';
import { LANGUAGES, words as wordsIn, type CopyKey } from '../../locales/index.ts';

const { knowledge, directory, partnership } = shippedContent();
const YES_OR_NO =
  /^(?:yes|no|tak|nie|da|nu|taip|ne|так|ні|نعم|لا|ہاں|نہیں|ਹਾਂ|ਨਹੀਂ|是的?|不|可以|能|会|不会|不必|不能|没有|有)[.,:;!،۔。，।؛]/iu;
const FEWEST_WAYS = 6; // of asking, beside the question of the card itself
const local: readonly string[] = LOCAL_SERVICES;
const numbered = (text: string): boolean => /\d/.test(text.replaceAll(/\{\{\w+\}\}/g, ''));

describe('every answer that a resident can be given', () => {
  it('has its words, and no words are without a card', () => {
    expect(Object.keys(words).toSorted()).toEqual(knowledge.cards.map(({ id }) => id).toSorted());
  });

  it('S13: names services that are in the register, and shows at least one of those it names', () => {
    const all = knowledge.cards.map(({ id, services }) => ({
      id,
      services: services.map((one) => (local.includes(one) ? partnership.council.service : one)),
    }));
    const unknown = all.flatMap(({ id, services }) =>
      services.filter((one) => serviceById(directory, one) === undefined).map((one) => `${id}: ${one}`),
    );
    expect(unknown).toEqual([]);
    const shows = (ids: readonly string[]): boolean => servicesToShow(directory, ids, directory.compiledOn).length > 0;
    expect(all.filter(({ services }) => services.length > 0 && !shows(services)).map(({ id }) => id)).toEqual([]);
  });

  it('belongs to a need that somebody can come with', () => {
    expect(knowledge.cards.filter(({ need }) => !isNeed(need)).map(({ id }) => id)).toEqual([]);
  });

  it.each(LANGUAGES)(
    'opens with no yes or no, since "can I" and "do I have to" lead to the same answer: %s',
    (language) => {
      const answers = knowledge.cards.map(({ id }) => wordsIn(language, `knowledge:${id}.answer` as CopyKey));
      expect(answers).toHaveLength(knowledge.cards.length);
      expect(answers.filter((answer) => YES_OR_NO.test(answer))).toEqual([]);
    },
  );

  it('S13: types no number: each comes from the register or from figures with a source', () => {
    expect(Object.entries(words).filter(([, { answer }]) => numbered(answer))).toEqual([]);
  });

  it('says "usually" where it rests on general knowledge', () => {
    const bold = knowledge.cards.filter(({ id, source }) => {
      const answer = Object.entries(words).find(([name]) => name === id)?.[1].answer ?? '';
      return source === 'general' && !/\busual|\boften\b|\bsometimes\b|\bmost\b/i.test(answer);
    });
    expect(bold.map(({ id }) => id)).toEqual([]);
  });

  it('is two to five short sentences, or very nearly', () => {
    const count = (text: string): number => text.split(/(?<=[.?])\s/u).length;
    const odd = Object.entries(words).filter(([, { answer }]) => count(answer) < 2 || count(answer) > 5);
    expect(odd.map(([id]) => id)).toEqual([]);
  });

  it('can be asked for in several ways', () => {
    const askings = readAskings(path.join(import.meta.dirname, '../../locales/en/knowledge'));
    const few = knowledge.cards.filter(({ id }) => askings.filter(({ card }) => card === id).length < FEWEST_WAYS);
    expect(few.map(({ id }) => id)).toEqual([]);
    const ids = new Set(knowledge.cards.map(({ id }) => id));
    expect(askings.filter(({ card }) => !ids.has(card) && !card.startsWith(NO_CARD))).toEqual([]);
  });

  it('is asked for in no two ways that are the same', () => {
    const askings = readAskings(path.join(import.meta.dirname, '../../locales/en/knowledge')).map(({ text }) => text);
    expect(askings.filter((text, at) => askings.indexOf(text) !== at)).toEqual([]);
  });

  it('stands in files that are all read', () => {
    const files = readdirSync(path.join(import.meta.dirname, '../../content/knowledge'));
    const pages = files.filter((file) => file !== 'sources.json').map((file) => file.replace('.json', '.ts'));
    const packs = readdirSync(path.join(import.meta.dirname, '../../locales/en/knowledge'));
    expect(packs.filter((file) => file.endsWith('.ts')).toSorted()).toEqual(pages.toSorted());
  });

  it('comes from a source that is named, and no source is listed without a card', () => {
    const used = new Set(knowledge.cards.map(({ source }) => source));
    expect(knowledge.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
    expect(knowledge.cards.flatMap((card) => sourceName(knowledge, card) ?? []).length).toBeGreaterThan(10);
  });
});

describe('a list of cards is refused', () => {
  const [card] = shippedKnowledge.cards.filter(({ id }) => id === 'person');
  const refusal = (cards: readonly unknown[]): string | undefined =>
    knowledgeSchema.safeParse({ sources: [], cards }).error?.issues[0]?.message;

  it.each([
    ['with two of one id', [card, card], 'two cards have one id'],
    ['with a source that is not listed', [{ ...card, source: 'hearsay' }], 'a card names a source that is not listed'],
    ['without the way to a person', [], 'the way to a person is missing'],
    ['with a card that has no words', [{ ...card, id: 'no-such-card' }], 'a card without words'],
    [
      'with a review before its making',
      [{ ...card, reviewBy: '2020-01-01' }],
      'review must come after it was compiled',
    ],
  ])('%s', (_what, cards, message) => {
    expect(refusal(cards)).toBe(message);
  });

  it('but not as it is shipped', () => {
    expect(refusal([card])).toBeUndefined();
  });
});
