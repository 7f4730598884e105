import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard } from '../support/test-bot.ts';

describe('a few words inside a guide', () => {
  const opened = storeForTests();

  const lastOf = (...lines: readonly string[]) => lastHeard(createTestBot(opened.store), lines);
  const RAPED = 'i was raped last week by a mate';
  const CARRIES = 'my neighbours lad 13 has a new phone and goes out with older lads in cars';
  const TAKEN_OVER = 'some lads have took over my uncles flat and sell drugs from it';

  it.each([
    ['says that they are not hurt', RAPED, 'no im not hurt'],
    ['says that he is dead', 'when i was a child my uncle abused me im 61 now', 'no hes dead'],
  ])('S2: is no wish to die where somebody %s', async (_what, ...lines) => {
    const { keys } = await lastOf(...lines);
    expect(keys.join()).not.toContain('self-harm');
  });

  it('S2: is met by the card where the no goes on to a wish to die', async () => {
    const { keys } = await lastOf(RAPED, 'no i want to die');
    expect(keys.join()).toContain('danger:cards.self-harm');
  });

  it.each([
    ['an aunt', [CARRIES, 'i think they make him carry drugs', 'im his aunt'], 'adult-safeguarding'],
    ['a club', ['we are a youth club and want money for lights', 'a youth club'], 'report-asb'],
    ['who is meant', [TAKEN_OVER, 'my uncle'], 'danger:'],
  ])('stays in the guide where it only says who it is: %s', async (_who, lines, other) => {
    const { keys } = await lastOf(...lines);
    expect(keys.join()).not.toContain(other);
  });

  it('knows whose home was taken over from the first message', async () => {
    const { keys } = await lastOf(TAKEN_OVER);
    expect(keys.at(-1)).toBe('county-lines:gang-danger.ask');
  });

  it('S2: hears that somebody is safe with whoever writes', async () => {
    const { keys } = await lastOf('my daughters boyfriend hits her', 'she is here with me safe');
    expect(keys.join()).not.toContain('remark.unsafe');
  });

  it('S2: hears that those who hurt somebody are out', async () => {
    const { keys } = await lastOf('my mother in law keeps my passport and i do all the cleaning', 'no they are out');
    expect(keys).not.toContain('domestic-abuse:remark.unsafe');
  });

  it('S2: is no wish to die where an "ok" follows the card for somebody who is ill', async () => {
    const { keys } = await lastOf('my friend was spiked at a club', 'shes in bed now wont wake up properly', 'ok');
    expect(keys.join()).not.toContain('self-harm');
  });

  it('S2: hears that whoever hurts them is there', async () => {
    const { keys } = await lastOf('my wife hits me', 'she is here with me');
    expect(keys).toContain('domestic-abuse:remark.unsafe');
  });

  it('asks for no reference where a woman is to take the report', async () => {
    const { keys } = await lastOf('people shout at me because i wear hijab', 'today', 'can a woman take the report');
    expect(keys.join()).not.toContain('case-status');
  });

  it('is not asked whom it is about who saw a man expose himself', async () => {
    const { keys } = await lastOf('a man exposed himself to me in maurice lea park');
    expect(keys).toContain('sexual-violence:pages.talk.text');
  });

  it('begins no guide about gangs where a man with a knife is outside', async () => {
    const { keys } = await lastOf("he's got a knife and he's outside");
    expect(keys).toEqual(['danger:cards.danger-now.self']);
  });
});

describe('whoever minds nothing when asked what would make a call easier', () => {
  const opened = storeForTests();

  const TO_THE_NEEDS = ['me', 'he hits me every weekend', 'phone', '07700900123', 'mornings', 'none'];

  it.each(['doesnt matter', 'it doesnt matter'])('goes on with the call: %s', async (words) => {
    const lines = ['i want a call back about my husband hitting me', ...TO_THE_NEEDS, words];
    const { keys } = await lastHeard(createTestBot(opened.store), lines);
    expect(keys).toEqual(['referral:check.ask']);
  });
});
