import { isElsewhere, languagesIn, type KnownTongue } from '../../../../bot/understand/gloss/languages-in.ts';

const isOf =
  (words: string) =>
  (word: string): boolean =>
    words.split(' ').includes(word);
const english = isOf('men bar fi english the street my near is loud every');
const arabic: KnownTongue = {
  knows: isOf('sakran'),
  glosses: isOf('men fi bar jarna byesrokh share3na bel leil'),
};
const polish: KnownTongue = { knows: isOf('sąsiad'), glosses: isOf('bar leil') };
const others = [polish, arabic];

test('takes Arabic in Latin letters for Arabic although English holds half of its words as well', () => {
  const languages = languagesIn('men fi bar the jarna byesrokh bel', english, others);
  expect(languages).toMatchObject({ which: 1, strange: 3 / 7 });
  expect(isElsewhere(languages)).toBe(true);
});

test('leaves an English message alone in which a language knows but some of the strange words', () => {
  expect(languagesIn('the street near my bar is loud jarna bel xyzzy', english, others).which).toBeUndefined();
});

test('leaves a long English message alone in which there are a few words of another language', () => {
  const text = `${'the street near my bar is loud '.repeat(3)} jarna byesrokh bel`;
  expect(languagesIn(text, english, others).which).toBeUndefined();
});

test('asks for no more where most of a message is strange to English', () => {
  expect(languagesIn('jarna byesrokh xyzzy', english, others)).toMatchObject({ which: 1, strange: 2 / 3 });
});
