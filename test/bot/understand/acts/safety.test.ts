import { readSafety } from '../../../../bot/understand/acts/safety.ts';

const read = (text: string) => readSafety(text, { safetyAsked: 'safe' });

describe('the answer to whether they are safe', () => {
  it.each(['yes', 'yes im safe', 'Yeah, we are safe at the moment, thanks', 'ok', "I'm fine", 'he has gone now'])(
    'takes it as safe: %s',
    (text) => {
      expect(read(text)).toEqual({ says: 'safe', rest: '' });
    },
  );

  it.each(['no', 'No, not safe', 'help me', 'im not', 'no he is outside'])('takes it as not safe: %s', (text) => {
    expect(read(text)).toEqual({ says: 'unsafe', rest: '' });
  });

  it('hands on what is told after it', () => {
    expect(read('yes im safe, he lives next door at number 14')).toEqual({
      says: 'safe',
      rest: 'he lives next door at number 14',
    });
  });

  it.each(['yes he is outside', 'he lives next door', ''])('takes nothing of what answers nothing: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each(['not sure', 'dont know', 'I don’t know', 'maybe'])('takes a doubt as one: %s', (text) => {
    expect(read(text)).toEqual({ says: 'unsure', rest: '' });
  });

  it.each(['its not me', 'not me', 'this is not about me'])('takes what is not about them as safe: %s', (text) => {
    expect(read(text)).toEqual({ says: 'safe', rest: '' });
  });

  it.each([
    ['harm', 'no', 'safe'],
    ['harm', 'yes', 'unsafe'],
    ['harm', 'nobody', 'safe'],
    ['harm', 'help', 'unsafe'],
    ['harm', 'they have gone', 'safe'],
    ['money', 'no', 'safe'],
    ['money', 'yes', 'unsafe'],
    ['money', 'its gone', 'unsafe'],
    ['money', 'gone now', 'unsafe'],
  ] as const)('reads it by what was asked (%s): %s', (safetyAsked, text, says) => {
    expect(readSafety(text, { safetyAsked })).toEqual({ says, rest: '' });
  });

  it('reads nothing where nothing was asked', () => {
    expect(readSafety('yes', {})).toBeUndefined();
  });
});
