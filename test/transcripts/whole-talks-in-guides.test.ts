import { storeForTests } from '../support/store.ts';
import { createTestBot, lastSaid } from '../support/test-bot.ts';

const ROOF = 'my mum is 84 and a man came about the roof and now she owes him 3 grand';
const POLICE = 'i am 82 and a gentleman telephoned from the police, he wants me to take money from the bank';
const BIN = 'my bin wasnt emptied again';
const EVICTED = 'im being evicted on friday and i have nowhere to go';
const GANG = 'im 16 and i owe some people money for weed and they want me to drop stuff off';
const PICTURE = 'im 15 and i sent a pic to a girl on snap and now shes saying pay 200 or she sends it to everyone';
const PAPERS = 'my boss he not pay me and he take my passport';
const HIT = ['my husband hits me', 'he is out'];
const PARTY = 'i was at a party and a lad did things to me when i was asleep';
const LOW = 'i feel like theres no point anymore';
const STOLEN = 'my quad got nicked from the barn last night';
const SON = [
  'my lad is 14 and hes got a new phone and trainers and keeps going missing to derby',
  'i found loads of cash',
];

describe('a whole talk in a guide', () => {
  const opened = storeForTests();
  const lastOf = (lines: readonly string[]): Promise<readonly string[]> => lastSaid(createTestBot(opened.store), lines);

  it.each([
    ['of a roofer at the door', ROOF, 'fraud-advice:opening'],
    ['of a son who takes heroin', 'my brother is on heroin and hes stolen off our mum', 'drugs-alcohol:opening'],
    [
      'of a pub that serves a child',
      'a pub on our street serves my 15 yr old',
      'licensed-premises:pages.under-age.text',
    ],
    ['of a caller from the police', POLICE, 'fraud-advice:pages.courier.text'],
    [
      'of whoever shakes and has stopped drinking',
      'i drink a litre of vodka a day and i stopped yesterday and im shaking and seeing things',
      'drugs-alcohol:pages.stopping.text',
    ],
    ['of a fake note', 'lad came to my shop with a fake 20 and got aggressive when i said no', 'fraud-advice:opening'],
    [
      'of a gran who is afraid of burglars',
      'my gran lives alone and shes scared at night since next door got burgled',
      'safer-homes:opening',
    ],
    ['of money for a club', 'were a small youth club and need money for football kit', 'community-grants:opening'],
  ])('begins with what it is about: %s', async (_what, first, key) => {
    expect(await lastOf([first])).toContain(key);
  });

  it.each([
    ['whose caller was given tea', 'a man came about the roof and my mum gave him a cup of tea'],
    ['of lads who want money', 'lads came over my fence and kicked the patio chairs and want money off my son'],
    ['of a neighbour who is no relative', 'my neighbour is on drugs and he stole my bike'],
    ['of a theft at a community day', 'we had a community day and someone stole the money'],
  ])('does not begin so: %s', async (_what, first) => {
    const keys = await lastOf([first]);
    for (const key of ['fraud-advice:opening', 'drugs-alcohol:opening', 'community-grants:opening'])
      expect(keys).not.toContain(key);
  });

  it.each([
    ['of a refuge', [...HIT, 'where can i go', 'is that open now'], 'domestic-abuse:pages.housing.text'],
    ['of a centre', [PARTY, 'where is the clinic', 'what time does it open'], 'sexual-violence:pages.centre.text'],
    [
      'of the bank',
      ['i put my card in a fake parcel text', 'hsbc', 'should i ring the bank', 'whats their number'],
      'fraud-advice:pages.bank-now.text',
    ],
    ['while a question is open', [...SON, 'are they open on sundays'], 'county-lines:pages.child.text'],
    ['of another service', [BIN, 'its the brown one', 'whats the number'], 'answers:wrong-door.bins'],
    ['of another service, when', [BIN, 'is that open now'], 'answers:wrong-door.bins'],
    [
      'of the service that was named last',
      [EVICTED, 'section 21', 'who do i ring'],
      'answers:wrong-door.private-landlord',
    ],
    ['of nobody', ['is that open now'], 'answers:person-hours-unknown'],
  ])('says how those who were shown are reached: %s', async (_what, lines, key) => {
    expect(await lastOf(lines)).toContain(key);
  });

  it.each([
    ['tonight, in despair', [LOW, 'is there someone i can ring tonight'], 'self-harm:pages.me.text'],
    ['after a scam', ['i paid a scammer 500', 'no', 'who can i talk to'], 'fraud-advice:pages.support.text'],
    ['after a theft', [STOLEN, 'is there someone i can talk to about it'], 'burglary-theft:pages.support.text'],
    ['of a picture', [PICTURE, 'who can i talk to'], 'cyber:pages.pictures.text'],
    ['who is used by a gang', [GANG, 'who can i talk to'], 'county-lines:pages.me.text'],
  ])('S12: tells who listens: %s', async (_who, lines, key) => {
    expect(await lastOf(lines)).toContain(key);
  });

  it.each([
    ['whether to pay a gang', [...SON, 'should i pay them'], 'county-lines:pages.debt.text'],
    ['whether a child is arrested', [...SON, 'will he get arrested'], 'county-lines:pages.after.text'],
    ['whether to pay for a picture', [PICTURE, 'no i havent paid', 'should i pay'], 'cyber:pages.pictures.text'],
    ['what if it is sent', [PICTURE, 'what if she sends it anyway'], 'cyber:pages.pictures.text'],
    ['where to go', [...HIT, 'where can i go'], 'domestic-abuse:pages.housing.text'],
    ['whether to leave', [...HIT, 'do i have to leave'], 'domestic-abuse:pages.housing.text'],
    ['what if he comes back', ['my ex follows me everywhere', 'what if he comes back'], 'stalking:pages.report.text'],
    ['whether tests are too late', [PARTY, 'is it too late for tests'], 'sexual-violence:pages.centre.text'],
    ['how to get an account back', ['someone hacked my facebook', 'how do i get it back'], 'cyber:pages.account.text'],
    ['for Trading Standards', [ROOF, 'whats trading standards number'], 'fraud-advice:pages.doorstep.text'],
    [
      'what to say to a father',
      ['dad is 81 and had a call saying hes won a prize and has to pay tax first', 'what do i say to him'],
      'fraud-advice:pages.relative.text',
    ],
    [
      'whether she is taken away',
      ['the girl next door is filthy and always crying', 'will they take her away'],
      'child-safeguarding:pages.after.text',
    ],
    [
      'whether a review is for them',
      ['ive reported my neighbour to the council 6 times and nothing happens', 'do i qualify'],
      'asb-case-review:pages.what.text',
    ],
    ['where to go, in the words of who learns English', [PAPERS, 'where i go'], 'modern-slavery:pages.me.text'],
    [
      'how to begin a review',
      ['i reported my neighbour 5 times and the council closed it', 'i want it looked at again', 'how do i do it'],
      'asb-case-review:pages.ask.text',
    ],
    ['what if they say no to a gang', [GANG, 'what if i say no'], 'county-lines:pages.me.text'],
    ['for more, while a question is open', [...SON, 'no', 'what else'], 'county-lines:pages.child.text'],
    ['for more', [...HIT, 'ok thanks what else'], 'domestic-abuse:pages.call-back.text'],
  ])('answers by the page that knows: who asks %s', async (_what, lines, key) => {
    expect(await lastOf(lines)).toContain(key);
  });

  it.each([
    ['hitting back', [...HIT, 'should i hit back']],
    ['going back for things', [...HIT, 'should i go back for my stuff']],
  ])('goes back to no question where somebody speaks of %s', async (_what, lines) => {
    expect(await lastOf(lines)).not.toContain('questions:gone-back');
  });

  it('goes back to the question before where that is asked for', async () => {
    expect(await lastOf([...HIT, 'go back'])).toContain('questions:gone-back');
  });

  it.each([
    ['who listens', ['who can i talk to'], 'domestic-abuse:pages.own.text'],
    ['whether they are arrested', ['shes gone to her mums', 'will i get arrested'], 'domestic-abuse:pages.own.text'],
    ['how to stop', ['how do i stop'], 'domestic-abuse:pages.own.text'],
  ])(
    'S4: stays with whoever hurt somebody, whose one page was told at once: who asks %s',
    async (_what, lines, key) => {
      const keys = await lastOf(['i hit my girlfriend last night and i feel awful', ...lines]);
      expect(keys).toContain(key);
      expect(keys).not.toContain('drugs-alcohol:opening');
    },
  );

  it('does not end where a child refuses what a gang wants', async () => {
    expect((await lastOf([GANG, 'i dont want to do it'])).at(-1)).toBe('county-lines:gang-danger.ask');
  });

  it('begins no guide for children where it is not said whom she grabs', async () => {
    const lines = ['im a carer at a home and a colleague is rough with residents', 'she grabs them'];
    expect(await lastOf(lines)).not.toContain('child-safeguarding:opening');
  });

  it('does not end where somebody would rather not tell on a friend', async () => {
    const lines = ['my mate has bought loads of stuff online and says people deserve it', 'i dont want to grass'];
    expect(await lastOf(lines)).not.toContain('questions:stopped');
  });

  it('thanks for what is told after a no', async () => {
    const lines = ['someone kicked my back door in and took the telly last night', 'no theyve gone'];
    expect(await lastOf(lines)).toEqual(['guide:more.noted', 'guide:more.ask']);
  });

  it('ends where a child wants it to', async () => {
    expect(await lastOf([GANG, 'stop'])).toEqual(['questions:stopped']);
  });

  it('S2: keeps the guide where what was stolen has a tracker, and helps whoever found one on their car', async () => {
    const barn = 'somebody has had my quad bike out the barn overnight';
    expect(await lastOf([barn, 'yes its got a tracker'])).toEqual([
      'guide:more.noted',
      'burglary-theft:theft-when.ask',
    ]);
    expect(await lastOf([STOLEN, 'i found a tracker on my car'])).toContain('danger:cards.stalking.self');
  });

  it('S2: asks nobody whose despair it is who told of a brother', async () => {
    const lines = ['my brother drinks every day', 'no', 'he said he wants to die'];
    expect(await lastOf(lines)).toEqual(
      expect.arrayContaining(['danger:cards.self-harm.other', 'self-harm:pages.other.text']),
    );
  });

  it('takes "no, I will not" for nobody else', async () => {
    expect(await lastOf([LOW, 'no im not going to do anything'])).not.toContain('self-harm:pages.other.text');
    expect(await lastOf([LOW, 'no im worried about my friend'])).toContain('self-harm:pages.other.text');
  });

  it('begins no guide to abuse where somebody tells with whom they lose their home', async () => {
    expect(await lastOf([EVICTED, 'me and 2 kids'])).toEqual(['questions:told']);
    expect(await lastOf(['2 kids with a knife'])).toContain('danger:cards.danger-now.self');
  });

  it('begins no guide to scams where a sum alone is told', async () => {
    const club = 'were a small youth club and need money for football kit';
    expect(await lastOf([club, 'about 300 pounds'])).toEqual(['guide:more.noted', 'guide:more.ask']);
    expect(await lastOf([STOLEN, 'i sent them 300 pounds'])).toContain('fraud-advice:pages.bank-now.text');
  });
});
