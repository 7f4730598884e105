import { readSafety } from '../../../../bot/understand/acts/safety.ts';

const read = (text: string) => readSafety(text, { safetyAsked: 'safe' });

describe('the answer to whether they are safe', () => {
  it.each(['yes', 'yes im safe', 'Yeah, we are safe at the moment, thanks', 'ok', "I'm fine", 'he has gone now'])(
    'takes it as safe: %s',
    (text) => {
      expect(read(text)).toEqual({ isSafe: true, rest: '' });
    },
  );

  it.each(['no', 'No, not safe', 'help me', 'im not', 'no he is outside'])('takes it as not safe: %s', (text) => {
    expect(read(text)).toEqual({ isSafe: false, rest: '' });
  });

  it('hands on what is told after it', () => {
    expect(read('yes im safe, he lives next door at number 14')).toEqual({
      isSafe: true,
      rest: 'he lives next door at number 14',
    });
  });

  it.each(['yes he is outside', 'not sure', 'he lives next door', ''])(
    'takes nothing of what answers nothing: %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it.each([
    ['no', true],
    ['yes', false],
    ['nobody', true],
    ['help', false],
  ])('turns round where it was asked whether anybody is hurt: %s', (text, isSafe) => {
    expect(readSafety(text, { safetyAsked: 'harm' })).toEqual({ isSafe, rest: '' });
  });

  it('reads nothing where nothing was asked', () => {
    expect(readSafety('yes', {})).toBeUndefined();
  });
});
