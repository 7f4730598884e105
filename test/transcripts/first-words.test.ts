import { createTestBot, startTalk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

/* What residents come with in few words, and what is said to it first. */

const opened = storeForTests();

const first = async (said: string): Promise<string> =>
  (await (await startTalk(createTestBot(opened.store))).say(said)).keys.join(' ');

it.each([
  ['where is my report', 'case-status:opening'],
  ['wheres my report', 'case-status:opening'],
  ['where do i report', 'report-asb:opening'],
  ['i cant cope with the noise anymore', 'report-asb:opening'],
  ['i cant stand the barking', 'report-asb:opening'],
  ['theres a suspicious man', 'burglary-theft:opening'],
  ['suspicious car outside my house', 'burglary-theft:opening'],
  ['i saw someone breaking into a car', 'burglary-theft:opening'],
  ['suspicious package at the bus station', 'terrorism:opening'],
  ['my account is empty', 'fraud-advice:pages.bank-now.text'],
  ['my daughter texted me from a new number', 'fraud-advice:opening'],
  ['i had a call from my bank and i moved my savings to a new account', 'fraud-advice:pages.bank-now.text'],
  ['he parks outside and when i complain he swears at me', 'report-asb:opening'],
  ['she wont listen she keeps sending him money', 'fraud-advice:opening'],
  ['someone pretending to be police called', 'fraud-advice:opening'],
  ['our supplier changed bank account', 'fraud-advice:opening'],
  ['my daughter is being bullied', 'child-safeguarding:opening'],
  ['my daughter is pregnant and 13', 'child-safeguarding:opening'],
  ['i sent pictures to someone', 'cyber:opening'],
  ['a man visits my neighbour and takes her money', 'adult-safeguarding:opening'],
  ['havent seen my neighbour for days', 'adult-safeguarding:opening'],
  ['man looking in cars', 'burglary-theft:opening'],
  ['someone hit my car and drove off', 'road-safety:opening'],
  ['underage in the club', 'licensed-premises:opening'],
  ['the pub is open at 3am', 'licensed-premises:opening'],
  ['we want a defibrillator', 'community-grants:opening'],
  ['funding for youth club', 'community-grants:opening'],
  ['i cant feed my kids', 'answers:wrong-door.benefits'],
  ['im sleeping in my car', 'answers:wrong-door.homelessness'],
  ['landlord changed the locks', 'answers:wrong-door.private-landlord'],
  ['someone sprayed my garage', 'report-asb:opening'],
  ['my neighbour is horrible', 'report-asb:opening'],
  ['im reporting for my mum', 'report-asb:opening'],
  ['im a carer and lads keep kicking the window of the lady i look after', 'report-asb:opening'],
  ['lads are banging on my clients window', 'report-asb:opening'],
  ['kids throwing stones at the lady i care for', 'report-asb:opening'],
  ['my client is hit by her carer', 'adult-safeguarding:opening'],
  ['im a carer and my son keeps kicking me', 'adult-safeguarding:opening'],
  ['i was doing a report and it cut off', 'knowledge:stop-and-return.answer'],
  ['half way through my report', 'knowledge:stop-and-return.answer'],
  ['someone cut my brakes', 'report-asb:opening'],
  ['they cut the phone off', 'burglary-theft:opening'],
  ['hate my neighbours', 'report-asb:opening'],
  ['bag left in town', 'terrorism:opening'],
])('%s begins %s', async (said, opening) => {
  expect(await first(said)).toContain(opening);
});

it.each([
  ['my neighbour burns plastic', 'Smoke or smells'],
  ['music thumping through the wall', 'Noise'],
  ['upstairs stomping all night', 'Noise'],
  ['my tyres were slashed', 'Damage or vandalism'],
  ['someone sprayed my garage', 'Graffiti'],
  ['cats pooing in my garden', 'Problems with animals'],
])('the kind of it is known: %s', async (said, kind) => {
  const { rows } = await (await startTalk(createTestBot(opened.store))).say(said);
  expect(rows.join()).toContain(kind);
});

it.each([
  'i cant cope with the noise anymore',
  'theres a suspicious man',
  'my husband is ill',
  'my husband rang the police',
  'my mother in law lives with us',
  'all of them would be good',
])('shows no card: %s', async (said) => {
  expect(await first(said)).not.toContain('danger:');
});

it.each([
  ['i cant cope with the noise anymore i want to die', 'danger:cards.self-harm'],
  ['my husband says im useless', 'danger:ask.domestic-abuse'],
  ['my husband is mean to me', 'danger:ask.domestic-abuse'],
  ['someone is breaking into my house', 'danger:cards.danger-now'],
  ['i need help now', 'danger:cards.danger-now'],
])('S2: a danger in them is met: %s', async (said, card) => {
  expect(await first(said)).toContain(card);
});

it.each(['i need help with money', 'i need help moving', 'i need advice', 'i need help with my son'])(
  'is no cry for help: %s',
  async (said) => {
    expect(await first(said)).not.toContain('emergency');
  },
);

describe('a fear as the first words', () => {
  it.each(['im scared', "i'm frightened", 'i dont feel safe', 'im terrified'])(
    'S2: is asked about as a danger, and is no despair: %s',
    async (said) => {
      expect(await first(said)).toBe('danger:ask.danger-now');
    },
  );
});
