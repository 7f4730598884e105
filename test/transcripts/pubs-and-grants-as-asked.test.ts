import { createTestBot } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';
import { guideAt } from '../support/talks-begun.ts';

/* What residents ask back of the guides about pubs and about grants is met by the page that says it, and what tells of a danger there is still heard. */

const opened = storeForTests();

const keysAt = async (where: string, said: string): Promise<readonly string[]> => {
  const [topic = '', ...pressed] = where.split(' ');
  const talk = await guideAt(createTestBot(opened.store), topic, ...pressed);
  return (await talk.say(said)).keys;
};

const AT_THE_QUESTION = 'licensed-premises';
const OF_CHILDREN = 'licensed-premises licensed-what=under-age';
const HOW_IT_IS_RUN = 'licensed-premises licensed-what=run';
const SPIKED = 'licensed-premises licensed-what=spiked';
const NOISE = 'licensed-premises licensed-what=noise';
const GRANTS = 'community-grants';

type Asked = readonly [where: string, said: string, page: string];

describe('in the guide about pubs, the page that says it answers', () => {
  it.each<Asked>([
    [OF_CHILDREN, 'what happens to the shop', 'run'],
    [OF_CHILDREN, 'can you send someone undercover', 'run'],
    [OF_CHILDREN, 'who are trading standards', 'under-age'],
    [HOW_IT_IS_RUN, 'is it against the law', 'run'],
    [HOW_IT_IS_RUN, 'what are the rules', 'run'],
    [HOW_IT_IS_RUN, 'will he lose his licence', 'run'],
    [HOW_IT_IS_RUN, 'how many days have i got to object', 'run'],
    [HOW_IT_IS_RUN, 'what reasons count', 'run'],
    [HOW_IT_IS_RUN, 'what should i write down', 'run'],
    [HOW_IT_IS_RUN, 'can i object', 'run'],
    [HOW_IT_IS_RUN, 'can i appeal', 'watch'],
    [HOW_IT_IS_RUN, 'how do i ban him', 'watch'],
    [SPIKED, 'should i keep the glass', 'spiked'],
    [SPIKED, 'how long does it stay in you', 'spiked'],
    [SPIKED, 'do i tell the bar', 'spiked'],
    [NOISE, 'who measures it', 'noise'],
    [AT_THE_QUESTION, 'they let anyone in, 15 year olds and all', 'under-age'],
    [AT_THE_QUESTION, 'landlord serves people who cant stand up', 'run'],
    [AT_THE_QUESTION, 'cheap fags from under the counter', 'run'],
    [AT_THE_QUESTION, 'they never close', 'run'],
  ])('%s: "%s"', async (where, said, page) => {
    const keys = await keysAt(where, said);
    expect(keys).toContain(`licensed-premises:pages.${page}.text`);
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });

  it.each<Asked>([
    [OF_CHILDREN, 'do they have to wear ID', 'run'],
    [SPIKED, 'do they have to wear ID', 'spiked'],
    [NOISE, 'do they have to wear ID', 'noise'],
    [OF_CHILDREN, 'who do i ring', 'under-age'],
  ])('%s: "%s" has no answer of its own, and those are named who may know', async (where, said, page) => {
    expect((await keysAt(where, said))[0]).toBe(`licensed-premises:pages.${page}.text`);
  });

  it('does not take a father who drinks for a child', async () => {
    const keys = await keysAt(AT_THE_QUESTION, 'they wont stop serving my dad');
    expect(keys).toContain('licensed-premises:pages.run.text');
    expect(keys).not.toContain('licensed-premises:pages.under-age.text');
    expect(await keysAt(AT_THE_QUESTION, 'they keep serving my son')).toContain(
      'licensed-premises:pages.under-age.text',
    );
  });
});

describe('in the guide about grants, the page that says it answers', () => {
  it.each<Asked>([
    [GRANTS, 'can we apply as a village hall', 'grants'],
    [GRANTS, 'is there a deadline', 'grants'],
    [GRANTS, 'can we buy football kit', 'grants'],
    [GRANTS, 'does it cost anything', 'grants'],
    [GRANTS, 'can residents pay', 'grants'],
    [GRANTS, 'do you need receipts', 'grants'],
    [GRANTS, 'when do you meet', 'contact'],
    [GRANTS, 'can i come', 'contact'],
    [GRANTS, 'who decides', 'contact'],
    [GRANTS, 'where are the minutes', 'contact'],
    [GRANTS, 'have they got an email', 'contact'],
    [GRANTS, 'can i read the plan', 'contact'],
    [GRANTS, 'can someone come and talk to us', 'contact'],
    [GRANTS, 'who takes donations', 'contact'],
    [GRANTS, 'how many houses do you need', 'watch'],
    [GRANTS, 'do you have signs', 'watch'],
    [GRANTS, 'is there one in hilton already', 'watch'],
    [GRANTS, 'do they come round', 'watch'],
  ])('%s: "%s"', async (where, said, page) => {
    expect((await keysAt(where, said))[0]).toBe(`community-grants:pages.${page}.text`);
  });

  it('does not end where something is planned for another time', async () => {
    expect(await keysAt(GRANTS, 'next month')).not.toContain('guide:end');
    expect(await keysAt(GRANTS, "when's your next get together")).not.toContain('guide:end');
    expect(await keysAt(GRANTS, 'no thanks')).toContain('guide:end');
  });

  it('names the team where it has no answer', async () => {
    expect((await keysAt(GRANTS, 'do you supply it or do we'))[0]).toBe('community-grants:pages.contact.text');
  });
});

describe('S3: a few words that tell of a danger in these guides are not taken for a question about a pub or a grant', () => {
  it.each([
    [HOW_IT_IS_RUN, 'boss took my id', 'danger:cards.modern-slavery.self'],
    [HOW_IT_IS_RUN, 'boss took my id', 'modern-slavery:opening'],
    [HOW_IT_IS_RUN, 'the landlord raped me', 'sexual-violence:opening'],
    [HOW_IT_IS_RUN, 'i cant sleep anymore', 'danger:ask.self-harm'],
    [HOW_IT_IS_RUN, 'shut down and crying', 'danger:ask.self-harm'],
    [HOW_IT_IS_RUN, 'he bans me', 'danger:ask.domestic-abuse'],
    [HOW_IT_IS_RUN, 'smoke inside', 'danger:ask.medical-fire'],
    [HOW_IT_IS_RUN, 'bad conditions no pay', 'danger:ask.modern-slavery'],
    [HOW_IT_IS_RUN, 'crowds with knives', 'danger:ask.danger-now'],
    [HOW_IT_IS_RUN, 'all pubs, he stalks me', 'stalking:opening'],
    [AT_THE_QUESTION, 'bad conditions no pay', 'danger:ask.modern-slavery'],
    [GRANTS, 'the coach touches me', 'danger:cards.sexual-violence.self'],
    [GRANTS, 'all my wages taken', 'danger:cards.modern-slavery.self'],
    [GRANTS, 'i try again tonight', 'danger:ask.self-harm'],
    [GRANTS, 'send someone', 'danger:ask.danger-now'],
    [GRANTS, 'last year i was raped', 'sexual-violence:opening'],
    [GRANTS, 'he texts me constantly', 'stalking:opening'],
    [GRANTS, 'training to fight abroad', 'terrorism:opening'],
    [GRANTS, 'lottery scam', 'fraud-advice:opening'],
  ])('%s: "%s"', async (where, said, key) => {
    expect(await keysAt(where, said)).toContain(key);
  });
});
