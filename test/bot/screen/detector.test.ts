import { listenForDanger } from '../../../bot/screen/detector.ts';
import { readWords } from '../../../bot/screen/read-words.ts';
import { detect, type Detected } from '../../../bot/understand/classifier/detect.ts';
import { smallDangerModel } from '../../support/small-models.ts';

const model = smallDangerModel();
const hear = (text: string) => listenForDanger({ detect: (one) => detect(model, one) }, readWords(text));
const loudest = (text: string): number => Math.max(hear(text).whole, hear(text).passage);
const chatter = 'the bin lorry missed our road. the music next door was loud. we had cake and watched a film. ';
const cry = 'i want to end it all and not be alive, i keep cutting myself';

test.each([0, 1, 5, 40, 200, 1000])('S3: hears the last sentence after %i stories about something else', (count) => {
  expect(loudest(chatter.repeat(count))).toBeLessThan(0);
  expect(loudest(`${chatter.repeat(count)}${cry}`)).toBeGreaterThanOrEqual(hear(cry).whole - 0.001);
});

test('S3: hears a danger in a long message without a full stop', () => {
  const unstopped = chatter.replaceAll('.', '').repeat(8);
  expect(loudest(`${unstopped} ${cry} ${unstopped}`)).toBeGreaterThan(loudest(unstopped) + 2);
});

test('names the likeliest kind first', () => {
  expect(hear('my boyfriend slapped me and takes my money').kinds[0]?.kind).toBe('domestic-abuse');
  expect(hear(cry).kinds[0]?.kind).toBe('self-harm');
});

test('hears nothing where nothing is said', () => {
  expect(hear('...')).toEqual({ whole: -Infinity, passage: -Infinity, kinds: [] });
});

test.each(['self-harm', 'danger-now'] as const)('S1: hears %s sooner than a danger that is as likely', (kind) => {
  const heardOf = (one: Detected['kind']): number =>
    listenForDanger({ detect: () => [{ kind: 'any', score: 0.3 }, { kind: one, score: 0.3 }] }, ['words']).whole; // prettier-ignore
  expect(heardOf(kind)).toBeGreaterThan(heardOf('hate-crime'));
});

describe('weighed again by its meaning', () => {
  const scored = (score: number): readonly Detected[] => [
    { kind: 'any', score },
    { kind: 'stalking', score },
  ];
  const byWords = (text: string): readonly Detected[] =>
    scored(text.includes('knife') ? 0.95 : text.includes('stranger') ? 0.4 : 0.01);
  const hearAgain = (text: string) => {
    const weighed: string[] = [];
    const weighAgain = (one: string): readonly Detected[] => {
      weighed.push(one);
      return scored(0.25);
    };
    return { ...listenForDanger({ detect: byWords, weighAgain }, readWords(text)), weighed };
  };

  test('is what the words leave in doubt: the whole, and of its passages the loudest', () => {
    const { whole, passage, weighed } = hearAgain('the first one tells of nothing here. this one tells of a stranger.');
    expect(weighed).toHaveLength(2);
    expect(weighed[0]).toContain('nothing');
    expect(weighed[1]).not.toContain('nothing');
    expect(whole).toBeCloseTo(2 * Math.log(1 / 3));
    expect(passage).toBeCloseTo(whole);
  });

  test('is nothing that its words tell for sure, one way or the other', () => {
    expect(hearAgain('the first one tells of nothing here. nor does this one at all.').weighed).toEqual([]);
    expect(hearAgain('the first one tells of a knife. and a knife is in this one as well.').weighed).toEqual([]);
  });
});
