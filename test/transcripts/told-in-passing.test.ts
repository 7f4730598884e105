import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard } from '../support/test-bot.ts';

describe('what is told in passing', () => {
  const opened = storeForTests();

  const lastOf = (lines: readonly string[]) => lastHeard(createTestBot(opened.store), lines);
  const DEALING = 'drug dealing in the alley behind our house all hours';

  it('is no yes to danger from whoever fears to be found out', async () => {
    const { keys } = await lastOf([DEALING, 'im scared theyd find out']);
    expect(keys).toEqual(['questions:added', 'report-asb:danger.ask']);
  });

  it('is heard where a guide asks something else', async () => {
    const { keys } = await lastOf(['i keep getting called names by a group of lads because im gay', 'swadlincote']);
    expect(keys).toEqual(['guide:more.noted', 'hate-crime:hate-when.ask']);
  });

  it('opens the guide again that a no ended', async () => {
    const { keys } = await lastOf(['someone has been following me home from work', 'no', 'a man i used to work with']);
    expect(keys).toEqual(['guide:more.noted', 'guide:more.ask']);
  });

  it('brings whoever names a format straight to the request for it', async () => {
    const { keys, codes } = await lastOf(['i need this in large print']);
    expect(keys).toContain('accessible-format:pages.ask.text');
    expect(codes).toContain('do:begin:format-request');
  });

  it('is a time, and no cry for help', async () => {
    const { keys } = await lastOf(['lads steal from my shop every week', 'they come in about 4pm']);
    expect(keys.join()).not.toContain('emergency');
  });

  it.each([
    ['somebody who broke in and is gone', 'someones broken into my shed and took my bikes', 'danger:over.self'],
    ['somebody who is lost', 'my dad has dementia and he walked out two hours ago i cant find him', 'danger:cards.danger-now.other'],
    ['a child whom somebody took', 'they broke in and took my baby', 'danger:cards.danger-now.other'],
    ['a friend who is to marry', 'my friend is in danger from her family they want her to marry someone in pakistan', 'danger:cards.forced-marriage.other'],
  ])('is heard as it is meant of %s', async (_of, text, card) => {
    expect((await lastOf([text])).keys[0]).toBe(card);
  }); // prettier-ignore

  it('is no danger from whoever is confused about a parcel', async () => {
    expect((await lastOf(['im confused my parcel is missing'])).keys.join()).not.toContain('danger:');
  });

  it('is no stalking where an office writes, and an attack where somebody cannot sleep since', async () => {
    const letters = await lastOf(['my mum died and the council keep sending letters to her']);
    expect(letters.keys.join()).not.toContain('danger:');
    expect((await lastOf(['cant sleep since i was mugged'])).keys[0]).toBe('danger:over.self');
  });

  it('leads whoever was burgled to what helps after it, and asks nobody to leave', async () => {
    const { keys } = await lastOf(['someones broken into my shed and took my bikes']);
    expect(keys).toContain('burglary-theft:pages.report.text');
    const stays = await lastOf(['my partner shouts at me a lot is that abuse', 'i dont want to leave him']);
    expect(stays.keys).toContain('domestic-abuse:pages.talk.text');
  });

  it('names who it is by what they were: a friend is no partner', async () => {
    const { keys } = await lastOf([
      'someone keeps ordering taxis and pizzas to my house as a joke',
      'i know who it is its my ex best mate',
    ]);
    expect(keys).not.toContain('stalking:pages.after.text');
  });

  it('is no answer about danger from whoever takes note of what was said', async () => {
    const asked = ['kid kicking football against my wall for hours', 'what can you do about it'];
    expect((await lastOf([...asked, 'ok'])).keys.at(-1)).toMatch(/^report-asb:danger/);
  });

  it('is what there is to show, and no wish for another guide', async () => {
    const { keys } = await lastOf(['someone stole my parcel off the doorstep', 'i have ring doorbell footage']);
    expect(keys).toEqual(['guide:more.noted', 'burglary-theft:theft-what.ask']);
  });

  it('is a question who may know, and takes no danger back', async () => {
    const { keys } = await lastOf([DEALING, 'will they know it was my mum']);
    expect(keys).toEqual(['knowledge:will-they-know.answer', 'report-asb:danger.ask']);
  });

  it('is no cry for help where it does not happen now', async () => {
    const { keys } = await lastOf(['lads smash the bus shelter in hatton most nights', 'its not happening now']);
    expect(keys).toEqual(['questions:contact.wanted.ask']);
  });

  it('is where somebody lives, and no need of theirs', async () => {
    const lines = ['i am writing for my sister. her husband locks her in the house', 'she lives in woodville'];
    expect((await lastOf(lines)).keys).toEqual(['questions:told', 'domestic-abuse:da-safe.ask']);
    expect((await lastOf(['cars doing 50 past the school every day', 'main street etwall'])).keys).toEqual([
      'guide:more.noted',
      'guide:more.ask',
    ]);
  });

  it('is more of whom a card was about, and begins its guide', async () => {
    const lines = ['how can i tell if my son is in a gang', 'hes 15'];
    expect((await lastOf(lines)).keys).toEqual(['county-lines:opening', 'county-lines:gang-who.ask']);
    const { keys } = await lastOf([...lines, 'he gets angry when i ask']);
    expect(keys).toContain('danger:ask.domestic-abuse'); // of a son, and asked about
    expect((await lastOf([...lines, 'he hits me'])).keys).toContain('danger:cards.domestic-abuse.self');
  });

  it.each([
    ['im scared to go out since i was mugged', 'burglary-theft:opening'],
    ['a man at the door says he is from the water board', 'fraud-advice:pages.at-door.text'],
    ['im being blackmailed', 'cyber:pages.pictures.text'],
    ['my street is a cut through and cars are doing 50', 'road-safety:pages.speeding.text'],
  ])('begins the guide that helps: %s', async (line, key) => {
    expect((await lastOf([line])).keys).toContain(key);
  });

  it('is no for what is asked, and takes back nothing that was told', async () => {
    const lines = ['my nan has had £4000 taken', 'she told me someone rang', 'no'];
    expect((await lastOf(lines)).keys).toContain('fraud-advice:pages.report.text');
    const { keys } = await lastOf([...lines, 'she told the bank this morning and they said they will look into it']);
    expect(keys).toContain('fraud-advice:pages.bank-done.text');
  });

  it('is what there is none of, or whose a home is, and no need', async () => {
    const { keys } = await lastOf(['my ex wont stop texting me', 'no kids']);
    expect(keys).toEqual(['guide:more.noted', 'guide:more.ask']);
    expect((await lastOf([DEALING, 'the council owns them i think'])).keys).toEqual([
      'questions:added',
      'report-asb:danger.ask',
    ]);
  });

  it('is somebody who has gone after a burglary', async () => {
    const lines = ['someone tried to force my back door last night', 'no theyve gone'];
    expect((await lastOf(lines)).keys).toEqual(['answers:small-talk.safe', 'guide:more.ask']);
    const told = await lastOf([...lines, 'yes rang 101', 'they gave me a crime number']);
    expect(told.keys).toEqual(['guide:reported', 'guide:more.ask']);
  });

  it('is more abuse where abuse is told of, and nobody else exploited', async () => {
    const { keys } = await lastOf(['my partner is threatening to take the kids to romania', 'he has their passports']);
    expect(keys).toEqual(['domestic-abuse:pages.papers.text', 'domestic-abuse:da-safe.ask']);
  });

  it.each([
    ['my 13 year old daughter hasnt come home from school', 'child-safeguarding:pages.missing.text'],
    ['i want to stop a report i made', 'case-status:reference.ask'],
    ['7K3M-X9P-4', 'case-status:reference.ask'],
  ])('begins what it is about: %s', async (line, key) => {
    expect((await lastOf([line])).keys).toContain(key);
  });

  it.each([
    ['lad at school keeps pushing my son and took his dinner money', 'hes 9', 'child-safeguarding:opening'],
    ['one of my neighbours told me her son takes all her money', 'shes 81', 'adult-safeguarding:adult-danger.ask'],
  ])('is how old somebody is, whom of two guides is for: %s', async (first, age, key) => {
    expect((await lastOf([first, age])).keys).toContain(key);
  });

  it('is a question whom to talk to, which is answered', async () => {
    const { keys } = await lastOf(['my carer shouts at me and leaves me in bed all day', 'who can i talk to']);
    expect(keys).toEqual(['adult-safeguarding:pages.me.text', 'adult-safeguarding:adult-danger.ask']);
  });

  it('is a number in a scam, and no wish to be called', async () => {
    const { keys } = await lastOf([
      'got an email from paypal saying i bought bitcoin for 499',
      'theres a number to ring',
    ]);
    expect(keys).toContain('fraud-advice:fraud-gone.ask');
    expect(keys).not.toContain('answers:person-hours-unknown');
  });

  it('S1: is a knife, whatever no stands before it', async () => {
    const lines = [DEALING, 'no but he has a knife'];
    expect((await lastOf(lines)).keys).toEqual(['danger:cards.danger-now.self']);
    expect((await lastOf([...lines, 'hatton'])).keys).toContain('report-asb:danger.ask');
  });
});
