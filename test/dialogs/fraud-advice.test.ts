import { SCAM_KINDS } from '../../content/scams.ts';
import { advance, begin } from '../../dialogs/advance.ts';
import { fraudAdvice } from '../../dialogs/fraud-advice/topic.ts';
import { checkText } from '../../bot/understand/scam/check-text.ts';
import { choicesOf, offeredPages, servicesOf, told } from './guides.ts';
import { FACTS, heard, keys, press, progressOf, say } from './support.ts';

const open = begin(fraudAdvice, heard(), FACTS);

describe('help with scams', () => {
  it.each(['money', 'details', 'control'])('puts the bank before every other question once %s went', (gone) => {
    const next = advance(fraudAdvice, progressOf(open), press(`fraud-gone=${gone}`), FACTS);
    expect(keys(next.say)[0]).toBe('fraud-advice:pages.bank-now.text');
    expect(servicesOf(next.say[0])).toEqual(['call-159', 'emergency-999']);
    expect(next.say[0]?.card).toMatchObject({ urgent: true });
    expect(keys(next.say).at(-1)).toBe('fraud-advice:fraud-now.ask');
  });

  it.each(['coming', 'threat'])('shows the emergency number at once where somebody is %s', (now) => {
    const { next } = told(fraudAdvice, 'fraud-gone=no', `fraud-now=${now}`);
    expect(keys(next.say)[0]).toBe('fraud-advice:pages.danger-now.text');
    expect(servicesOf(next.say[0])).toEqual(['emergency-999', 'silent-solution-55', 'emergency-sms']);
  });

  it.each([
    ['transfer', 'refund-transfer'],
    ['card', 'refund-card'],
    ['cash', 'refund-other'],
    ['gift-card', 'refund-other'],
    ['crypto', 'refund-other'],
    ['abroad', 'refund-other'],
  ])('tells what may come back after paying by %s', (paid, page) => {
    const { pages } = told(fraudAdvice, 'fraud-gone=money', 'fraud-now=no', `fraud-paid=${paid}`, 'fraud-who=me');
    expect(pages).toEqual(['report', page, 'support']);
  });

  it('speaks to whoever helps a relative, and to a business', () => {
    expect(told(fraudAdvice, 'fraud-gone=details', 'fraud-now=no', 'fraud-who=relative').pages[0]).toBe('relative');
    expect(told(fraudAdvice, 'fraud-gone=details', 'fraud-now=no', 'fraud-who=business').pages[0]).toBe('business');
  });

  it('holds the conversation of stop, challenge and protect where nothing has gone', () => {
    const { next, pages } = told(fraudAdvice, 'fraud-gone=no', 'fraud-now=no', 'fraud-who=me');
    expect(pages).toEqual(['stop']);
    expect(keys(next.say).at(-1)).toBe('fraud-advice:fraud-text.ask');
    const skipped = advance(fraudAdvice, progressOf(next), press('do:skip'), FACTS);
    expect(offeredPages(skipped).slice(0, 2)).toEqual(['challenge', 'protect']);
  });

  it('has a page for each kind of scam, under the way it comes', () => {
    const more = fraudAdvice.steps.at(-1);
    const codes = more?.answer.kind === 'choice' ? more.answer.options.map(({ code }) => code) : [];
    expect(SCAM_KINDS.filter((kind) => !codes.includes(kind))).toEqual([]);
    const { next } = told(fraudAdvice, 'fraud-gone=no', 'fraud-now=no', 'fraud-who=me', 'do:skip', 'fraud-advice.more=by-call'); // prettier-ignore
    expect(offeredPages(next).slice(0, 6)).toEqual([
      'bank',
      'courier',
      'remote-access',
      'arrest',
      'pension',
      'recovery',
    ]);
  });
});

describe('a text that is checked', () => {
  const check = (text: string) => {
    const asked = advance(fraudAdvice, progressOf(open), press('fraud-gone=check'), FACTS);
    return advance(fraudAdvice, progressOf(asked), say({ 'fraud-text': checkText(text) }, { text }), FACTS);
  };

  it('is answered with what was seen, what cannot be known, the page of its kind, how to ask and where to report it', () => {
    const next = check('Hi mum, my phone broke, this is my new number. Text me here');
    expect(keys(next.say)).toEqual([
      'scam:seen',
      'scam:unknown',
      'fraud-advice:pages.family.text',
      'scam:how-to-check',
      'scam:report',
      'fraud-advice:fraud-text.ask',
    ]);
    expect(servicesOf(next.say[3])).toEqual(['call-159']);
    expect(servicesOf(next.say[4])).toEqual(['sms-7726', 'phishing-email']);
    expect(choicesOf(next.say.at(-1))).toContain('do:skip');
  });

  it('is never called safe: without a sign it is told that this says nothing', () => {
    expect(keys(check('See you at six by the church').say).slice(0, 2)).toEqual(['scam:not-seen', 'scam:unknown']);
  });

  it('is not kept, and no address of it can be followed from what is shown', () => {
    const text = 'Royal Mail: unpaid shipping fee, pay at https://royalmail.fee-desk.top/x or call 07700 900123';
    const next = check(text);
    const shown = JSON.stringify(next.say);
    expect(shown).toContain('royalmail . fee-desk . top');
    expect(shown).not.toContain('royalmail.fee-desk.top/');
    expect(shown).not.toMatch(/https?:|07700/u);
    expect(JSON.stringify(progressOf(next))).not.toContain('fee-desk');
  });

  it('may be followed by another', () => {
    const once = check('See you at six by the church');
    const text = 'There is a warrant for your arrest, pay now by gift card';
    const twice = advance(fraudAdvice, progressOf(once), say({ 'fraud-text': checkText(text) }, { text }), FACTS);
    expect(keys(twice.say)[0]).toBe('scam:seen');
  });

  it('may be the first thing that somebody says', () => {
    const text = 'There is a warrant for your arrest, pay now by gift card';
    const next = begin(fraudAdvice, say({ 'fraud-text': checkText(text) }, { text }), FACTS);
    expect(keys(next.say)).toEqual([
      'fraud-advice:opening',
      'scam:seen',
      'scam:unknown',
      'fraud-advice:pages.arrest.text',
      'scam:how-to-check',
      'scam:report',
      'fraud-advice:fraud-gone.ask',
    ]);
  });
});
