import { tellsAge, tellsOnlyAge, tellsOwnChildhood, toldAges } from '../../../../bot/understand/values/ages.ts';

describe('how old somebody is', () => {
  it.each(["I'm 15", 'im only 12', 'i am fifteen', 'Im 9 and scared to go home', 'I am 16 years old', 'im 17 btw'])(
    'S12: hears a child who says so: %s',
    (text) => {
      expect(tellsOwnChildhood(text)).toBe(true);
    },
  );

  it.each([
    "I'm 79",
    "he's 17",
    'im 15 minutes away',
    'i am 2 doors down',
    'I am at number 14',
    'my son is 12',
    'I was 14 when it happened',
    'im in 3 rooms',
    '',
  ])('takes nobody else for a child who writes: %j', (text) => {
    expect(tellsOwnChildhood(text)).toBe(false);
  });

  it.each([
    ["he's only sixteen", 16],
    ['my 11 year old', 11],
    ['my son is 14', 14],
    ['she is 84 years old', 84],
  ])('hears how old somebody else is: %s', (text, years) => {
    expect(toldAges(text)).toEqual([{ years, isOwn: false }]);
  });

  it.each(['hes 16', "I'm 15", "she's 84"])('takes it for no request: %s', (text) => {
    expect(tellsAge(text)).toBe(true);
  });

  it.each(['im 15', 'I am only 15 years old', "he's 17"])('knows that it is all a message says: %s', (text) => {
    expect(tellsOnlyAge(text)).toBe(true);
  });

  it.each(['im 15 and they make me sell', 'I am 15 minutes away', '15'])('knows that it is not: %s', (text) => {
    expect(tellsOnlyAge(text)).toBe(false);
  });
});
