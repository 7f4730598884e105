import { TOPICS } from '../../dialogs/index.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

const GUIDES = TOPICS.filter(({ kind, page }) => kind === 'guide' && page !== undefined).map(({ id }) => id);
const MOST = 20; // messages; no guide asks so many questions

describe.each(GUIDES)('a resident in the guide %s', (id) => {
  const opened = storeForTests();
  let resident: Talk;
  let begun: readonly string[];
  beforeEach(async () => {
    resident = await startTalk(createTestBot(opened.store));
    begun = (await resident.press(`do:begin:${id}`)).keys;
  });

  it('who answers none of the questions is told what helps all the same', async () => {
    const said = [...begun];
    for (let message = 0; message < MOST; message += 1) {
      const { keys } = await resident.press('do:skip');
      said.push(...keys);
      if (keys.some((key) => key.startsWith('guide:end'))) break;
    }
    expect(said.filter((key) => key.startsWith('guide:end'))).toHaveLength(1);
    expect(said.some((key) => key.startsWith(`${id}:pages.`))).toBe(true);
  });

  it('whose words are not understood is asked again in other words, and can go on by a button', async () => {
    const first = await resident.say('qwrt zxcv plmk');
    expect(first.outcome).toBe('repaired');
    expect(first.codes).toContain('do:skip');
    const again = await resident.say('the purple elephant');

    expect(again.codes).toContain('do:human');
    const skipped = await resident.press('do:skip');
    expect(['asked', 'signposted']).toContain(skipped.outcome);
  });

  it('who comes to something else has it met, and the way back', async () => {
    const asked = (await resident.say('what did you ask?')).keys.at(-1);
    const report = await resident.press('do:begin:report-asb');
    expect(report.keys).toContain('report-asb:opening');
    const back = await resident.say('stop');
    expect(back.keys.at(-1)).toBe(asked);
  });

  it('S1, S2, S8: who discloses abuse sees the card first, and the conversation is protected from then on', async () => {
    const { keys, protected: isProtected } = await resident.say('my husband hit me again last night');
    expect(keys[0]).toMatch(/^danger:(?:cards\.domestic-abuse\.self|reminder)$/);
    expect(isProtected).toBe(true);
    const { codes } = await resident.say('what did you ask?');
    expect(codes.length).toBeGreaterThan(0);
  });
});
