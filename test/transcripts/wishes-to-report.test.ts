import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

describe('the wish to report, and who it is about', () => {
  const opened = storeForTests();

  const told = async (...lines: readonly string[]) => {
    const talk = await startTalk(createTestBot(opened.store));
    let last = await talk.say(lines[0] ?? '');
    for (const line of lines.slice(1)) last = await talk.say(line);
    return last;
  };

  it.each([
    [['i want to report it'], 'report-asb:opening'],
    [['kids leave scooters all over the pavement in Hatton', 'no', 'i want to report it'], 'report-asb:'],
    [['nasty notes through my door saying go home to your own country', 'yes', 'i want to report it'], 'report-asb:'],
  ])('never ends the chat: %j', async (lines, key) => {
    const { outcome, keys } = await told(...lines);
    expect(outcome).not.toBe('cancelled');
    expect(keys.some((each) => each.startsWith(key))).toBe(true);
  });

  it('is no leave to be contacted', async () => {
    const { keys } = await told('loud music in Hatton', 'no', 'last night', 'yes i want to report it');
    expect(keys.at(-1)).toBe('questions:contact.wanted.ask');
  });

  it('begins with what was told beside the question of a guide', async () => {
    const { keys } = await told('i am worried about an old man who is not eating', 'he plays music all night', 'no');
    expect(keys).not.toContain('report-asb:what.ask');
  });

  it('asks once more about danger where a yes tells of last night', async () => {
    const { keys } = await told('he plays music all night', 'yes it was last night from 11 till 3');
    expect(keys.at(-1)).toBe('report-asb:danger.ask');
    expect(keys).not.toContain('report-asb:danger.now');
  });

  it('does not take a kind that is denied for the kind', async () => {
    const { keys } = await told(
      'something keeps going on at 12 Church Street, Hatton',
      'no',
      'no he doesn’t threaten me',
    );
    expect(keys.at(-1)).toMatch(/^report-asb:kind/);
  });

  it('offers a report where somebody asks for help with a neighbour, and does not decide for them', async () => {
    const { outcome, codes } = await told('i need help with my neighbour');
    expect(outcome).not.toBe('danger-shown');
    expect(codes).toContain('do:begin:report-asb');
  });

  it('does not take a neighbour who shouts for a partner', async () => {
    const { keys } = await told('the neighbour’s dog barks and he shouts at my mum when she goes in the garden');
    expect(keys).toContain('report-asb:danger.ask');
    expect(keys.some((key) => key.startsWith('domestic-abuse:'))).toBe(false);
  });
});
