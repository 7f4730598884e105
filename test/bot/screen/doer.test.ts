import { doerIn } from '../../../bot/screen/doer.ts';
import { readWords } from '../../../bot/screen/read-words.ts';

describe('who may have done the harm that words tell of', () => {
  it.each([
    ['my neighbour punched me', 'stranger'],
    ['the man next door hit me', 'stranger'],
    ['three lads hit my dad', 'stranger'],
    ['a driver got out and hit me', 'stranger'],
    ['my girlfriend was hit by some lads', 'close'], // her, too, may be the one who does it
    ['i got mugged', 'stranger'],
    ['he hit me', 'unnamed'],
    ['he is a driver and he hits me', 'unnamed'],
    ['i am a woman and he hits me', 'unnamed'],
    ['he hits me in front of the kids', 'unnamed'],
    ['my husband hits me', 'close'],
    ['the man i live with hits me', 'close'],
    ['my neighbours can hear when he hits me', 'close'],
    ['lads came round and my brother hit me', 'close'],
  ])('%s: %s', (text, doer) => {
    expect(doerIn(readWords(text))).toBe(doer);
  });
});
