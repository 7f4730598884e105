import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard } from '../support/test-bot.ts';

describe('whoever is not sure what to ask for', () => {
  const opened = storeForTests();

  const lastOf = (lines: readonly string[]) => lastHeard(createTestBot(opened.store), lines);
  const GANG = [
    'my son of 14 comes home with new trainers and cash and an older lad waits in a car',
    'no hes at home now',
  ];
  const MISSING = 'county-lines:gang-missing.ask';

  it.each([
    ['who to tell, while a guide asks', [...GANG, 'who do i tell'], ['county-lines:pages.child.text', MISSING]],
    ['for the signs', [...GANG, 'what are the signs'], ['county-lines:pages.signs.text', MISSING]],
    [
      'what to do about slavery, told and not asked',
      ['i think my neighbour is being kept as a slave', 'what are the signs'],
      ['modern-slavery:pages.signs.text', 'modern-slavery:slavery-danger.ask'],
    ],
  ])('is told %s', async (_promise, lines, expected) => {
    expect((await lastOf(lines)).keys).toEqual(expected);
  });

  it('is offered the pages of the guide where nothing answers the question', async () => {
    const { keys, codes } = await lastOf(['been scammed', 'what should she do if they come']);
    expect(keys).toEqual(['answers:unclear', 'fraud-advice:fraud-gone.ask']);
    expect(codes).toContain('fraud-gone=money');
    expect(codes.filter((code) => code.startsWith('fraud-advice.more='))).not.toEqual([]);
  });

  it('goes on with the likeliest of what was offered by telling more of it', async () => {
    const { keys } = await lastOf(['the same lads again', 'they never stop']);
    expect(keys).toEqual(['asb-case-review:opening', 'asb-case-review:pages.what.text', 'guide:more.ask']);
  });

  it('reports what is hardly ours by telling where it happens', async () => {
    const { keys, rows } = await lastOf([
      'my neighbour has a trampoline and the kids scream all day every day',
      '14 willow close swadlincote',
    ]);
    expect(keys).toContain('report-asb:opening');
    expect(rows).toContain('Where: 14 willow close swadlincote');
  });

  it.each([
    [
      'a guide that ended',
      ['i was raped last night', 'no', 'do i have to go to the police'],
      ['sexual-violence:pages.police.text', 'guide:more.ask'],
    ],
    [
      'a guide that ended, beside thanks',
      ['i think my neighbour is being kept as a slave', 'no', 'no', 'no thanks', 'thanks', 'who do i tell'],
      ['modern-slavery:pages.tell.text', 'guide:more.ask'],
    ],
    [
      'a guide, for more of whom it is about',
      ['my carer takes my money', 'no', 'she comes every day'],
      ['guide:more.noted', 'guide:more.ask'],
    ],
    [
      'a guide, for a place',
      ['someone has broken in my shed and took my bike last night', 'burton road newhall'],
      ['guide:more.noted', 'guide:more.ask'],
    ],
    [
      'what a child is told',
      ['my dad hits my mum and me when he is drunk im 13', 'no', 'what will happen if i tell'],
      ['child-safeguarding:pages.my-help.text', 'guide:more.ask'],
    ],
  ])('stays in %s', async (_promise, lines, expected) => {
    expect((await lastOf(lines)).keys).toEqual(expected);
  });

  it.each([
    ['my daughter is 15 and talking to some man online who wants to meet her', 'danger:cards.child-at-risk.other'],
    ['i think my neighbour is being kept as a slave', 'danger:cards.modern-slavery.other'],
  ])('is not taken for whom they worry about: "%s"', async (said, card) => {
    const { keys } = await lastOf([said]);
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([card]);
  });

  it.each([
    ['the bulls head', ['fights every friday outside the pub', 'the bulls head'], 'report-asb:danger.ask'],
    [
      'an age',
      ['im a teacher at a school and a pupil told me his uncle hits him', 'he is 9'],
      'child-safeguarding:child-danger.ask',
    ],
  ])('tells of no danger by %s', async (_what, lines, asked) => {
    const { keys } = await lastOf(lines);
    expect(keys.at(-1)).toBe(asked);
    expect(keys.join(' ')).not.toMatch(/danger:cards|pages\.now/u);
  });

  it('is told only how to get off the phone while a scammer is on it', async () => {
    const { keys } = await lastOf([
      'a man rang saying he was from microsoft and i let him on my computer',
      'yes he is still on it',
    ]);
    expect(keys).toEqual(['fraud-advice:pages.hang-up.text', 'guide:more.ask']);
  });

  it.each([
    [
      'who sees to it',
      ['my landlord is threatening to kick me out tomorrow', 'where do we go'],
      'answers:wrong-door.housing',
    ],
    ['where it began', ['your questions are stupid', 'can i start again'], 'answers:small-talk.greeting'],
    [
      'a guide for children',
      ['hi i need to tell someone about my mums boyfriend he is creepy and touches me'],
      'child-safeguarding:opening',
    ],
  ])('is led to %s', async (_where, lines, expected) => {
    expect((await lastOf(lines)).keys).toContain(expected);
  });

  it('S2: is told to call 999 where whoever tried the door is still outside', async () => {
    const { keys } = await lastOf(['a bloke in a mask just tried my door handle', 'yes', 'he is still outside']);
    expect(keys).toContain('burglary-theft:pages.now.text');
    expect(keys.filter((key) => key.startsWith('stalking:'))).toEqual([]);
  });

  it('leaves a guide that ended for another need, and for a report', async () => {
    const ended = ['i think my neighbour is being kept as a slave', 'no', 'no', 'no thanks'];
    expect((await lastOf([...ended, 'loud music from next door every night'])).keys).toContain('report-asb:opening');
  });

  it('S12: shows a child who asks for a person who talks with children', async () => {
    const { keys } = await lastOf(['my dad hits my mum and me when he is drunk im 13', 'no', 'can i talk to someone']);
    expect(keys).toContain('child-safeguarding:pages.my-help.text');
  });

  it('stays anonymous by not wanting to be contacted, whatever is asked', async () => {
    const { rows } = await lastOf([
      'kids smashed my greenhouse on moira road woodville yesterday',
      'no dont contact me',
    ]);
    expect(rows).toContain('Contact: No, I want to stay anonymous');
  });

  it('reports nothing that is not ours by naming a town', async () => {
    const { keys } = await lastOf(['my boiler is broken and the landlord wont fix it', 'swadlincote']);
    expect(keys).toEqual(['questions:told']);
  });
});
