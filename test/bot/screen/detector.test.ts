import { listenForDanger } from '../../../bot/screen/detector.ts';
import { readWords } from '../../../bot/screen/read-words.ts';
import { detect } from '../../../bot/understand/classifier/detect.ts';
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
