import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

describe('first words about things that residents come with', () => {
  const opened = storeForTests();
  const last = (lines: readonly string[]) => lastSaid(createTestBot(opened.store), lines);

  it.each([
    ['the brook keeps rising towards our back doors', 'answers:wrong-door.flooding'],
    ['where can I get sandbags', 'answers:wrong-door.flooding'],
    ['weve had no electric since teatime', 'answers:wrong-door.other'],
    ['the cab driver was rude and overcharged me', 'answers:wrong-door.licensing'],
    ['how do I get on the council house waiting list', 'answers:wrong-door.housing'],
    ['our whole lane is under water', 'answers:wrong-door.flooding'],
    ['the tap water is coming out brown', 'answers:wrong-door.other'],
    ['a badger lying dead by the verge', 'answers:wrong-door.dead-animal'],
    ['theres a collie wandering past the school', 'answers:wrong-door.stray-dog'],
    ['someone got into my netflix account', 'cyber:pages.account.text'],
    ['foi', 'answers:wrong-door.other'],
    ['the council and the police just pass me from pillar to post', 'asb-case-review:pages.what.text'],
    ['blokes march out with trolleys of beer from my shop', 'burglary-theft:opening'],
    ['since the break in I am frightened to sleep here', 'burglary-theft:pages.report.text'],
    ['someone tarmacked our drive for cash and it is cracking', 'fraud-advice:opening'],
    ['can you find my report by my postcode', 'knowledge:lost-receipt.answer'],
    ['dsar request please', 'knowledge:data-rights.answer'],
    ['could I get in trouble for reporting', 'knowledge:in-good-faith.answer'],
    ['will my landlord be told', 'knowledge:shared-with.answer'],
    ['after its sent what happens', 'knowledge:what-next.answer'],
    ['can my neighbour report it for me', 'knowledge:for-someone-else.answer'],
    ['what is clairs law', 'knowledge:clares-law.answer'],
  ])('opens what helps: %s', async (said, key) => {
    expect(await last([said])).toContain(key);
  });

  it.each([
    ['they are chasing us for the rent'],
    ['they rang to say my computer had a virus and now they are inside it'],
    ['can I get help for coke without my boss knowing'],
  ])('S3: is no danger: %s', async (said) => {
    expect((await last([said])).filter((key) => key.startsWith('danger:'))).toEqual([]);
  });

  it.each([
    ['he is chasing me with a knife for the rent'],
    ['they are chasing us for the rent. he has kicked the door in'],
    ['they are chasing me down the road'],
    ['I am scared to sleep here, he will hurt me'],
    ['the computer is smashed and they are inside the house'],
  ])('S2: hides no danger that sounds like it: %s', async (said) => {
    expect((await last([said])).some((key) => key.startsWith('danger:'))).toBe(true);
  });

  it('still takes the name of a language for the wish for it, and letters beside one', async () => {
    expect(await last(['Polski'])).toContain('language:offer');
    expect(await last(['the asb leaflet in Romanian please'])).not.toContain('answers:not-understood.first');
  });

  it.each([['trident housing'], ['police and trident housing'], ['my landlord trident']])(
    'S9: lets the landlord know who is called by its name where it is asked who may know: %s',
    async (said) => {
      const lines = ['loud music every night at 12 Mill Lane Swadlincote', 'no', 'skip', said];
      expect(await last(lines)).toContain('report-asb:check.ask');
    },
  );
});
