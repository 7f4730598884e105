import { hear } from '../scene.ts';

describe('a first message that looks for help', () => {
  it.each<readonly [string, readonly string[]]>([
    ['find a helpline near me', []],
    ['who can help me', []],
    ['where can I get help', []],
    ['what services are there near Swadlincote', []],
    ['I need a helpline for gay men', ['find-who=man', 'find-who=lgbt']],
    ['is there a support group for bereaved parents', ['find-who=parent']],
  ])('begins the search, with what it tells: %s', (text, told) => {
    expect(hear(text).choices).toEqual(['do:begin:find-support', ...told]);
  });

  it.each([
    ['find domestic abuse support', 'domestic-abuse'],
    ['who can help with my neighbours loud music every night', 'noise-environment'],
    ['is there a helpline for people who were scammed out of their savings', 'fraud-advice'],
  ])('is met by the guide for what it names: %s', (text, need) => {
    const heard = hear(text);
    expect(heard.choices).toEqual([]);
    expect(heard.needs).toContain(need);
  });

  it.each([
    'will the helpline tell the police',
    'the lady at the helpline was kind',
    'help',
    'I need to talk to a person',
  ])('is nothing that only sounds like it: %s', (text) => {
    expect(hear(text).choices).toEqual([]);
  });

  it.each(['I want someone to call me back about domestic abuse', 'can somebody ring me about being stalked'])(
    'begins the protected call back: %s',
    (text) => {
      expect(hear(text).choices).toEqual(['do:begin:call-back']);
    },
  );

  it.each([
    'can someone call me back about my bin',
    'do not call me about the abuse',
    'he calls me about the abuse I had',
  ])('begins no call back: %s', (text) => {
    expect(hear(text).choices).toEqual([]);
  });

  it('is no answer to an open question', () => {
    expect(hear('who can help me', { asked: 'what' }).choices).toEqual([]);
  });
});
