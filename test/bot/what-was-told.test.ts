import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

describe('what a resident has told', () => {
  const opened = storeForTests();
  const talk = (): Promise<Talk> => startTalk(createTestBot(opened.store));
  const keysAfter = async (...said: readonly string[]): Promise<readonly string[]> => {
    const resident = await talk();
    let keys: readonly string[] = [];
    for (const words of said) keys = (await resident.say(words)).keys;
    return keys;
  };

  it.each([
    ['my friend gets shouted at every day for being gay', 'hate-crime:hate-who.ask'],
    ['they called me a paki and spat at me last week', 'hate-crime:hate-who.ask'],
    ['my boss has my passport and i cant leave', 'modern-slavery:slavery-who.ask'],
    ['the lads at the car wash are never paid and live in a container', 'modern-slavery:slavery-who.ask'],
    ['i think dealers have taken over my disabled neighbours flat', 'county-lines:gang-who.ask'],
    ['my nans carer is taking her money', 'adult-safeguarding:adult-who.ask'],
    ['dad died by suicide in march and i cant get on with anything', 'self-harm:low-who.ask'],
    ['my husband left me and i want to die', 'self-harm:low-who.ask'],
    ['my mate says he wants to kill himself', 'self-harm:low-who.ask'],
    ['my bike was nicked from work on tuesday', 'burglary-theft:theft-when.ask'],
  ])('is not asked again who it is about, or when it was: %s', async (text, question) => {
    expect(await keysAfter(text)).not.toContain(question);
  });

  it('tells nobody who wishes to be dead how to mourn', async () => {
    expect(await keysAfter('I wish i was dead')).toContain('self-harm:pages.me.text');
  });

  it('S12: shows a child who says how old they are who talks with children, whatever they came with', async () => {
    expect(await keysAfter('i want to stop drinking', 'im 16')).toEqual([
      'self-harm:pages.young.text',
      'drugs-alcohol:drugs-ill.ask',
    ]);
    expect(await keysAfter('people at the bus stop keep shouting at me', 'im 15')).toContain(
      'self-harm:pages.young.text',
    );
    expect(await keysAfter('im being bullied at school')).toContain('child-safeguarding:opening');
  });

  it('S12: tells a child of a danger in the words for one, once they have said how old they are', async () => {
    expect(await keysAfter('i want to stop drinking', 'im 16', 'my boyfriend hits me')).toContain(
      'danger:cards.domestic-abuse.child',
    );
  });

  it('alarms nobody who says how old somebody is, when it was, or that it may be sent', async () => {
    const cry = 'answers:small-talk.emergency';
    expect(await keysAfter('my mate says he wants to kill himself', "he's 17")).not.toContain(cry);
    const report = ['lads riding quads on the towpath in willington', 'no'];
    expect(await keysAfter(...report, 'now')).toEqual(['questions:contact.wanted.ask']);
    expect(await keysAfter(...report, 'now', 'no', 'send')).toEqual(['questions:skipped', 'report-asb:check.ask']);
  });

  it('hears where it is, and no danger, in an answer that only begins like a yes', async () => {
    const begun = 'kids throwing stones at buses';
    expect(await keysAfter(begun, 'it is on Church Lane')).toEqual(['questions:understood', 'report-asb:danger.ask']);
    expect(await keysAfter(begun, 'it is')).toContain('report-asb:danger.now');
    expect(await keysAfter(begun, 'they are smashing windows')).toContain('report-asb:danger.now');
  });

  it('shows whoever will report nothing what there is help with', async () => {
    const wish = 'i dont want to report it just want to know what to do';
    expect(await keysAfter(`no ${wish}`)).toEqual(['guide:menu.first']);
    expect(await keysAfter('loud music next door every night', wish)).toEqual([
      'questions:stopped',
      'guide:menu.first',
    ]);
  });

  it('says no goodbye to whoever speaks of ending it, and asks about nothing else than whether they are safe', async () => {
    expect(await keysAfter('i cant stop thinking about ending it')).toEqual([
      'danger:ask.self-harm',
      'self-harm:opening',
      'self-harm:pages.me.text',
      'guide:more.ask',
    ]);
    expect(await keysAfter('a man in a van asked my daughter her name')).not.toContain(
      'child-safeguarding:child-who.ask',
    );
  });

  it('tells whoever is told of hate against a friend what is for them', async () => {
    expect(await keysAfter('my friend gets shouted at every day for being gay')).toContain(
      'danger:cards.hate-crime.other',
    );
  });

  it('offers what is about another danger than the open guide, and does not say it', async () => {
    const keys = await keysAfter("i think my son's being radicalised online", 'will he be charged');
    expect(keys.map((key) => key.replace(/:.*/u, ''))).toEqual(['terrorism', 'terrorism']);
  });

  it.each([
    ['hate crime', 'no', 'hate-crime:hate-who.ask'],
    ['hate crime', 'nie', 'hate-crime:hate-who.ask'],
    ['i think someone is being made to work for nothing', 'nope', 'modern-slavery:slavery-danger.ask'],
  ])('takes a yes or a no for the choice that it is: %s, %s', async (first, answer, next) => {
    expect(await keysAfter(first, answer)).toEqual([next]);
  });

  it('offers no call back to whoever is called again and again', async () => {
    expect(await keysAfter('my ex keeps calling me at work')).not.toContain('call-back:opening');
  });

  it('takes "no" for no need where nothing was asked', async () => {
    expect(await keysAfter('the weather is grim', 'no')).toEqual(['answers:not-understood.again']);
  });

  it('leaves a question out that was not answered three times', async () => {
    const begun = ['something happened on Main Street in Hatton, i want to report it', 'no'];
    expect(await keysAfter(...begun, 'purple', 'purple', 'purple')).toEqual([
      'questions:skipped',
      expect.stringMatching(/ask$/),
    ]);
  });

  it('tells nobody to tell the police who has told them', async () => {
    const keys = await keysAfter("my shed was broken into last night and i've already told the police");
    expect(keys).toEqual(['burglary-theft:opening', 'guide:reported', 'guide:more.ask']);
    expect(await keysAfter('we had a break in last night', 'ive rung the police already')).toEqual([
      'guide:reported',
      'guide:more.ask',
    ]);
    expect(await keysAfter('we had a break in last night')).not.toContain('guide:reported');
  });

  it('thanks for what is told where a guide asks what else would help, and says of a question that it is not known', async () => {
    const begun = ['we had a break in last night', 'they took my laptop and some jewellery'];
    expect(await keysAfter(...begun)).toEqual(['guide:more.noted', 'guide:more.ask']);
    expect(await keysAfter(...begun, 'is my tv licence going to need something')).toEqual([
      'answers:not-known-now',
      'guide:more.ask',
    ]);
    expect(await keysAfter('we had a break in last night', 'sideways')).toEqual(['guide:more.retry']);
  });

  it('does not tell a page again that has just been told, where more is told of the same', async () => {
    const keys = await keysAfter('we want a grant for our youth club', 'we are a small charity for young people');
    expect(keys).toEqual(['guide:more.noted', 'guide:more.ask']);
  });

  it('thanks in return, and asks again', async () => {
    const keys = await keysAfter('we had a break in last night', 'thanks for that');
    expect(keys).toEqual(['answers:small-talk.thanks', 'guide:more.ask']);
  });

  it('does not stop, nor go back, for words of an account that only sound like it', async () => {
    const keys = await keysAfter(
      'i think my flatmate has joined an extremist group',
      'no',
      'i dont want to get him in trouble',
    );
    expect(keys).toEqual(['answers:in-guide.done', 'terrorism:terror-young.ask']);
    const begun = [
      'loud music from next door every night in Hatton, i want to report it',
      'no one rang me back last time',
    ];
    expect(await keysAfter(...begun)).not.toContain('questions:first-question');
  });

  it('takes "he is ok now" for the answer where it asks whether anybody is in danger', async () => {
    const begun = ['somebody is racing a motorbike round the park in Hatton', 'hes ok now'];
    expect(await keysAfter(...begun)).not.toContain('report-asb:danger.ask');
    expect(await keysAfter(begun[0] ?? '', 'were all safe')).not.toContain('report-asb:danger.ask');
  });

  it.each([
    ['I want to report fly-tipping at Sandy Lane in Hatton yesterday, anonymously', 'no'],
    ['someone dumped a fridge on Sandy Lane in Hatton yesterday', 'no i dont want to leave my name'],
  ])('asks nobody for contact who has said that they stay anonymous: %s', async (...said) => {
    expect(await keysAfter(...said)).toEqual(expect.arrayContaining(['questions:consent.ask']));
  });

  it('helps who is harmed first, and keeps what else was named', async () => {
    const resident = await talk();
    const { keys } = await resident.say(
      'my neighbour plays loud music, my boyfriend hits me, and someone stole my bike',
    );
    expect(keys.slice(0, 2)).toEqual(['danger:cards.domestic-abuse.self', 'domestic-abuse:opening']);
    expect((await resident.say('stop')).codes).toEqual(expect.arrayContaining(['do:need:burglary-theft']));
  });
});
