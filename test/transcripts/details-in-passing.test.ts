import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard } from '../support/test-bot.ts';

describe('a detail that is told in passing', () => {
  const opened = storeForTests();

  const lastOf = (lines: readonly string[]) => lastHeard(createTestBot(opened.store), lines);
  const STONES = ['kids throwing stones at buses near the school', 'no nobody hurt', 'this afternoon about 4'];
  const DEALING = 'drug dealing in the alley behind our house all hours';

  it('is no leave to write to somebody who has not got an address, and no wish for help with a computer', async () => {
    const { keys, rows } = await lastOf([...STONES, 'i havent got a computer or email']);
    expect(keys).toEqual(['questions:added', 'questions:contact.wanted.ask']);
    expect(rows).toEqual([]);
  });

  it('is the wish to stay unnamed, whatever is asked', async () => {
    const { rows } = await lastOf([DEALING, 'i dont want my name used']);
    expect(rows).toContain('Contact: No, I want to stay anonymous');
  });

  it('is a street, in any letters, and no matter of the road', async () => {
    const { rows } = await lastOf(['loud music from next door every night', 'thorntree lane']);
    expect(rows).toContain('Where: thorntree lane');
    expect((await lastOf([DEALING, 'thorntree lane'])).keys).toEqual(['questions:changed', 'report-asb:danger.ask']);
  });

  it('is an address with its number, and the pub by its name', async () => {
    const { rows } = await lastOf(['noise from next door every night', 'number 32 elmsleigh drive midway']);
    expect(rows).toContain('Where: 32 elmsleigh drive midway');
    expect((await lastOf(['lads shouting and swearing every night', 'the royal oak'])).rows).toContain(
      'Where: royal oak',
    );
  });

  it('is a street whole, also in letters that no English name is written in', async () => {
    const { rows } = await lastOf(['loud music from next door', 'شارع ويست ستريت سوادلينكوت']);
    expect(rows).toContain('Where: شارع ويست ستريت سوادلينكوت, Swadlincote');
  });

  it('is the number that another agency gave, with whom it was told to, and no day of what happened', async () => {
    const { rows } = await lastOf([
      'loud music from next door',
      'i rang 101 they gave me a ref number 456 of 3rd march',
    ]);
    expect(rows).toEqual(['Reported before to: The police', 'Earlier reports: 456 of 3rd march']);
  });

  it('is a number to be rung on, and no place', async () => {
    const { rows } = await lastOf([
      'loud music from next door',
      'no one is in danger',
      'my names janet you can ring me 07700 900456 mornings only',
    ]);
    expect(rows).toEqual(expect.arrayContaining(['Phone number: +447700900456', 'Safe times: mornings']));
    expect(rows.join()).not.toContain('Where');
  });

  it('is how to be reached, in whatever form it is said', async () => {
    const { rows } = await lastOf([...STONES, 'I can be phoned on 07700 900321']);
    expect(rows).toContain('Safe ways to contact you: A phone call');
  });

  it('is the days on which it happens, and no date', async () => {
    const { rows } = await lastOf([DEALING, 'no', 'hatton', 'mostly fri and sat between 8 and 11']);
    expect(rows).toContain('How often: Several times a week (mostly fri and sat between 8 and 11)');
  });

  it('is a street in small letters beside a landmark', async () => {
    const { rows } = await lastOf(['lads near the school on willow drive keep chucking stones at cars']);
    expect(rows).toContain('Where: near the school on willow drive');
  });

  it('is somebody who may have done it: what helps is offered, and it stays in the report', async () => {
    const lines = ['someone smashed my window last night', 'it might be my ex boyfriend'];
    const { codes } = await lastOf(lines);
    expect(codes).toContain('do:need:stalking');
    const { rows } = await lastOf([...lines, 'im safe', 'no', 'hatton', 'anonymous', 'none']);
    expect(rows).toContain('What is happening: someone smashed my window last night\nit might be my ex boyfriend');
  });

  it('is a place and a day in one answer, each kept with its own question', async () => {
    const { rows } = await lastOf(['loud music next door', 'no', 'hatton, last tuesday']);
    expect(rows).toEqual(['Where: hatton', 'When: Tuesday, 2 March 2027']);
  });

  it('is the street of an address, and no drinking in one', async () => {
    const { keys } = await lastOf([DEALING, 'no', 'church street gresley sunday night']);
    expect(keys).not.toContain('report-asb:kind.ask');
    expect(
      (await lastOf(['I want to report anti-social behaviour', 'no', 'things happen here', 'burton road'])).keys,
    ).toEqual(['questions:understood', 'report-asb:kind.ask']);
  });

  it('is no yes to danger, but what there is to show', async () => {
    const { keys, rows } = await lastOf(['kids threw stones at the bus yesterday', 'yes we have cctv']);
    expect(rows).toEqual(['Evidence: CCTV or a doorbell camera']);
    expect(keys).toEqual(['questions:understood', 'report-asb:danger.ask']);
  });

  it('is leave to tell the police, and no cry for them', async () => {
    const { keys, rows } = await lastOf([DEALING, 'no', 'hatton', 'it still goes on', 'anonymous', 'police is fine']);
    expect(keys).toEqual(['report-asb:check.ask']);
    expect(rows).toContain('May share with: The police');
  });
});
