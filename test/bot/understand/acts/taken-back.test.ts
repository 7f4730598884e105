import { takesBack, tellsUnsafe } from '../../../../bot/understand/acts/taken-back.ts';

describe('words that take a danger back', () => {
  it.each([
    ['false alarm', true],
    ['it was only my son', true],
    ['sorry, I was being silly', true],
    ['turns out he had a toy gun', true],
    ['he said it was a joke', false],
    ['she says he was only joking', false],
    ['i made it up but he hurt me', false],
    ['he has a knife', false],
    [
      'it was a long story about how I told them that it was all a mistake and nobody ever listened to me at all',
      false,
    ],
  ])('%s: %s', (text, expected) => {
    expect(takesBack(text)).toBe(expected);
  });
});

describe('words that say that somebody is not safe', () => {
  it.each([
    ['unsafe', true],
    ["it's not very safe here", true],
    ["I don't feel safe", true],
    ['not ok', true],
    ['someone is hurt', true],
    ['no, I am scared', true],
    ['no one is hurt', false],
    ['no one is in danger', false],
    ['not hurt', false],
    ['we are all fine', false],
    ['no, safe', false],
  ])('%s: %s', (text, expected) => {
    expect(tellsUnsafe(text)).toBe(expected);
  });
});
