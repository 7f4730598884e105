import path from 'node:path';

import { loadNearCards } from '../../../../bot/understand/knowledge/card-meanings.ts';
import { rankCards, withMeaning } from '../../../../bot/understand/knowledge/find-cards.ts';
import { CARD_WEIGHTS, readSignsOf } from '../../../../bot/understand/knowledge/find-cards-by.ts';
import { everyAsking } from '../../../../bot/understand/knowledge/every-asking.ts';
import { shippedContent } from '../../../../content/shipped.ts';
import { isCopyKey, words } from '../../../../locales/index.ts';
import { TEST_MODELS } from '../../../support/models.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const { findCards, rankByWords } = TEST_MODELS.en;
const { byWords } = readSignsOf(everyAsking(root, 'en'), loadNearCards(root));
const answered = (text: string): string | undefined => findCards(text).find(({ isSure }) => isSure)?.card;

describe('a resident who asks', () => {
  it('gets the card whose own question it is, whichever that is', () => {
    const asked = shippedContent().knowledge.cards.flatMap(({ id }) => {
      const key = `knowledge:${id}.question`;
      return isCopyKey(key) ? [{ id, found: answered(words('en', key)) }] : [];
    });
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ id, found }) => found !== id)).toEqual([]);
  });

  it.each([
    ['will my identity be hidden', 'anonymous'],
    ["who do I contact when the neighbours' music is blaring", 'noise-who'],
  ])('in words that leave a doubt is understood by what they mean: %s', (text, card) => {
    const found = byWords({ text, rank: () => rankByWords(text) });
    expect(rankCards(found, CARD_WEIGHTS.en.words, CARD_WEIGHTS.en)[0]?.isSure).toBe(false);
    expect(answered(text)).toBe(card);
  });

  it.each([
    'how do I get a mortgage on a flat',
    'what is the speed on a country lane',
    'can I get a refund for my train ticket',
    'how do I report my broken kettle to the shop',
    'how do I insure a motorbike',
    'can I have a barbecue on the beach',
  ])('about what no card answers gets none that only shares its words: %s', (text) => {
    expect(answered(text)).toBeUndefined();
  });

  it('never gets one of the questions that stand for no card', () => {
    const ids = new Set(shippedContent().knowledge.cards.map(({ id }) => id));
    const found = ['who won the football', 'which bin goes out this week'].flatMap(findCards);
    expect(found.filter(({ card }) => !ids.has(card))).toEqual([]);
  });
});

test('of two cards that fit as well by words, the nearer in meaning comes first', () => {
  const found = [{ card: 'refuge', signs: [1, 0.5] }, { card: 'homeless', signs: [1, 0.5] }]; // prettier-ignore
  const near = new Map([['refuge', 0.6], ['homeless', 0.8], ['elsewhere-homes', 0.7]]); // prettier-ignore
  const [refuge, homeless] = withMeaning(found, near).map(({ signs }) => signs.map((sign) => Number(sign.toFixed(2))));
  expect(refuge).toEqual([1, 0.5, 0.6, -0.2, 0]);
  expect(homeless).toEqual([1, 0.5, 0.8, 0.1, 1]);
});

test('a text is nearest to what is asked for in its very words, and one without words to nothing', () => {
  const nearCards = loadNearCards(root);
  const near = nearCards(words('en', 'knowledge:refuge.question'));
  expect(near?.get('refuge')).toBeCloseTo(1, 1);
  expect([...(near ?? [])].filter(([, cosine]) => cosine >= (near?.get('refuge') ?? 0))).toHaveLength(1);
  expect(nearCards(' ')).toBeUndefined();
});
