import { hearInEnglish, together } from '../../../bot/screen/with-english.ts';

test('hears what a text says word for word in English, text-speak undone', () => {
  const heard = hearInEnglish(
    (text) => [{ kind: text, score: 1 }],
    (words) => words.map((word) => (word === 'maz' ? 'hubby' : word)),
  );
  expect(heard('maz here')).toEqual([{ kind: 'husband here', score: 1 }]);
});

test('lets two languages that hear the same be surer than one, and neither silence the other', () => {
  const [both] = together([{ kind: 'any', score: 0.8 }], [{ kind: 'any', score: 0.8 }], 1);
  expect(both?.score).toBeCloseTo(16 / 17);
  const [against] = together([{ kind: 'any', score: 1 }], [{ kind: 'any', score: 0 }], 1);
  expect(against?.score).toBeCloseTo(0.5);
});

test('leaves a language to itself where English has no share in it', () => {
  expect(together([{ kind: 'any', score: 0.25 }], [{ kind: 'any', score: 0.9 }], 0)[0]?.score).toBeCloseTo(0.25);
});
