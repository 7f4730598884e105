import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid, startTalk } from '../support/test-bot.ts';

type Talk = readonly [what: string, lines: readonly string[], key: string];

describe('what is asked on in the guides about things', () => {
  const opened = storeForTests();
  const last = (lines: readonly string[]) => lastSaid(createTestBot(opened.store), lines);

  const VAN = 'some toerag got into my van overnight and cleared my tools out';
  const SHED = 'somebody nicked the strimmer out of our shed on Sunday';
  const INSTA = 'my insta got hacked';
  const LOCKED = 'every computer at our firm is encrypted';
  const REVIEW = 'how do I ask for a community trigger';
  const SPEEDING = 'cars speed past my gate all day';

  it.each<Talk>([
    ['of a van', [VAN, 'how do I stop it happening again'], 'burglary-theft:pages.vehicle.text'],
    ['of a shed', [SHED, 'any tips to stop them coming back'], 'burglary-theft:pages.shed.text'],
    ['of an account', [INSTA, 'how do I make sure it never happens again'], 'cyber:pages.passwords.text'],
    [
      'of a scam, of a firm',
      ['we run a cafe and somebody changed the bank details on a bill', 'how do we stop this next time'],
      'fraud-advice:pages.challenge.text',
    ],
    ['of what they name', [VAN, 'how do I stop my shed being broken into'], 'burglary-theft:pages.shed.text'],
  ])('tells how to prevent the next one by what was taken: %s', async (_of, lines, page) => {
    expect(await last(lines)).toContain(page);
  });

  it.each<Talk>([
    ['in a guide on thefts', [VAN, 'can he do that'], 'burglary-theft:pages.report.text'],
    ['in a guide on roads', [SPEEDING, 'are they allowed to do that'], 'road-safety:pages.speeding.text'],
    ['in a guide to a review', [REVIEW, 'is that even legal'], 'knowledge:what-is-asb.answer'],
    ['of a landlord', ['my landlord is throwing us out', 'can he do that'], 'knowledge:illegal-eviction.answer'],
    ['of abuse, as before', ['my husband hits me', 'can he do that'], 'domestic-abuse:pages.happening.text'],
  ])('says who knows whether somebody may do that, %s', async (_where, lines, key) => {
    const said = await last(lines);
    expect(said).toContain(key);
    expect(said).not.toContain('knowledge:about.answer');
  });

  it.each<Talk>([
    ['whether it is free', ['i think im addicted to coke', 'is it free'], 'drugs-alcohol:pages.me.text'],
    ['how long they wait', ['i think im addicted to coke', 'how long do I wait'], 'drugs-alcohol:pages.me.text'],
    ['whether somebody comes', ['i want a door chain fitted', 'can you come and look'], 'safer-homes:pages.what.text'],
    ['of another service', ['my brown bin was missed', 'how long does it take'], 'answers:wrong-door.bins'],
  ])('shows again who helps, who know it: %s', async (_what, lines, key) => {
    const said = await last(lines);
    expect(said).toContain(key);
    expect(said).not.toContain('knowledge:cost.answer');
    expect(said).not.toContain('knowledge:how-long.answer');
  });

  it('says as before what this service costs where nobody was named', async () => {
    expect(await last(['is it free'])).toContain('knowledge:cost.answer');
  });

  it.each<Talk>([
    ['who decides', [REVIEW, 'who decides'], 'knowledge:case-review-outcome.answer'],
    ['what counts', [REVIEW, 'what counts as three times'], 'asb-case-review:pages.what.text'],
    ['where a film goes', ['i have dashcam of a lorry', 'where do I send it'], 'knowledge:dashcam.answer'],
    ['for a camera', [SPEEDING, 'can you put a camera up'], 'road-safety:pages.speeding.text'],
    ['to measure', [SPEEDING, 'can we measure it ourselves'], 'knowledge:speed-watch.answer'],
    [
      'to be paid back',
      ['i paid a fake roofer by card', 'no', 'will they pay it back'],
      'fraud-advice:pages.refund-card.text',
    ],
    ['whether it is a crime', [INSTA, 'is it a crime'], 'cyber:pages.report.text'],
  ])('answers of the matter of the guide: %s', async (_what, lines, key) => {
    expect(await last(lines)).toContain(key);
  });

  it('does not take whoever is asked to pay for their files for one who is threatened with pictures', async () => {
    for (const asked of ['should we pay', 'no we havent paid', 'what if we dont pay'])
      expect(await last([LOCKED, asked])).toContain('cyber:pages.device.text');
    expect(await last([LOCKED, 'he also has nudes of me and wants money'])).toContain('cyber:pages.pictures.text');
  });

  it('says whom a theft is told where it is told beside a report, which calls no police', async () => {
    const said = await last(['lads keep shouting outside the Spar in Hatton', 'they also stole my bike']);
    expect(said).toEqual(
      expect.arrayContaining(['questions:added', 'burglary-theft:pages.report.text', 'guide:beside']),
    );
  });

  it('stays with the review where earlier reports are only named', async () => {
    const request = await startTalk(createTestBot(opened.store));
    await request.press('do:begin:case-review-request');
    expect((await request.say('earlier report')).keys).not.toContain('case-status:opening');
    expect(await last([REVIEW, 'my earlier reports'])).not.toContain('case-status:opening');
    expect(await last([REVIEW, 'where is my report'])).toContain('case-status:opening');
  });
});
