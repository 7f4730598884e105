import fc from 'fast-check';

import { checkText } from '../../../../bot/understand/scam/check-text.ts';
import { GROUPS } from '../../../../bot/understand/scam/book.ts';
import { WEIGHTS } from '../../../../bot/understand/scam/weights.ts';
import { SCAM_KINDS, SCAM_SIGNS, type ScamKind, type ScamSign } from '../../../../content/scams.ts';

const codesOf = (text: string): readonly ScamSign[] => checkText(text).signs.map(({ code }) => code);

describe('checking a pasted text', () => {
  it('says what it saw, with the part that shows it, and where the link really leads', () => {
    expect(
      checkText('Royal Mail: a small shipping fee of £1.99 is due, pay now at https://royalmail.redeliver-uk.top/pay'),
    ).toEqual({
      suspicious: true,
      kind: 'delivery',
      signs: [
        { code: 'link-brand-inside', words: 'royalmail . redeliver-uk . top' },
        { code: 'link-odd-ending', words: 'royalmail . redeliver-uk . top' },
        { code: 'link-not-theirs', words: 'royalmail . redeliver-uk . top' },
        { code: 'link-bait-words', words: 'royalmail . redeliver-uk . top' },
        { code: 'small-fee', words: 'shipping fee' },
        { code: 'hurry', words: 'pay now' },
        { code: 'follow-link', words: 'at https royalmail . redeliver-uk . top/pay' },
      ],
      links: [
        {
          host: 'royalmail.redeliver-uk.top',
          registrable: 'redeliver-uk.top',
          reasons: ['link-brand-inside', 'link-odd-ending', 'link-bait-words'],
        },
      ],
    });
  });

  it.each<readonly [string, ScamKind]>([
    ['This is the fraud team. Your money is at risk, move it to the safe account we opened for you.', 'bank'],
    ['A courier will come to collect your bank card this afternoon', 'courier'],
    ['He told me to install anydesk so that he could mend my laptop', 'remote-access'],
    ['Mum, my phone broke, this is my new number, text me here', 'family'],
    ['HMRC: you are due a tax refund of £210, claim at hmrc.refund-desk.info', 'government'],
    ['There is a warrant for your arrest, pay the fine today', 'arrest'],
    ['Your account has been suspended, verify your details at https://login-desk.click', 'account'],
    ['Earn £200 a day from home, no experience needed, message our manager on WhatsApp', 'job'],
    ['My trading coach promises guaranteed returns of 9% a week with no risk if I deposit today', 'investment'],
    ['I recorded you with your webcam, pay in bitcoin or everyone sees the video', 'sextortion'],
    ['We can recover the crypto that you lost, for a small upfront fee', 'recovery'],
    ['Please note that our bank details have changed, use the new account for this invoice', 'invoice'],
  ])('knows the kind of %j', (text, kind) => {
    expect(checkText(text)).toMatchObject({ suspicious: true, kind });
  });

  it.each([
    'Your code is 448 190. Never share this code with anyone, not even us.',
    'We will never ask you to move money to a safe account.',
    'Did you spend £64 at a shop in Burton? Reply Y or N. If it was not you, call the number on the back of your card.',
    'Dad can you lend me a tenner till Friday, I am at home later',
    'Dear parents, dinner money accounts must not fall below zero. Please top up at www.parentpay.com by Friday.',
    'Your library books are due back on Monday: 3 items. Renew in the app, or ring us.',
    'Your bin day changes to Saturday. See www.southderbyshire.gov.uk',
    'Your appointment with the nurse is on Monday at 9:10. Text CANCEL to cancel.',
    '',
    '🙂',
  ])('leaves %j alone', (text) => {
    expect(checkText(text).suspicious).toBe(false);
  });

  it.each<readonly [string, ScamSign]>([
    ['The man in overalls had me run the bath tap and shout when the colour changes', 'cold-call'],
    ['She asked if I live alone, and he would not leave', 'cold-call'],
    ['They found damp behind the wardrobe and it is £3,000 for the treatment', 'cold-call'],
    ['I was told to stay on the line and not to hang up', 'secrecy'],
    ['If the bank asks, he wants me to say it is for a new roof', 'secrecy'],
    ['They sent you a code for the baby contest, vote and read me the code', 'asks-code'],
    ['He wants a photo of my passport, both sides', 'asks-details'],
    ['The name will come up different, just carry on', 'new-bank-details'],
    ['Somebody says he is in my computer', 'remote-access'],
    ['You put in £100, get £800 back and invite two more friends', 'sure-profit'],
    ['The kitten is free, you only pay the courier and the crate', 'unseen-goods'],
  ])('names the trick in %j', (text, sign) => {
    expect(codesOf(text)).toContain(sign);
  });

  it.each([
    'The plumber wants paying by Friday, he left his card and a written quote',
    'My sister asked me to run her to the bank, she has no car this week',
    'We never send a code by post. Please do not tell anyone your code.',
    'He is in my computer class at the library on Mondays',
    'The free bus pass came, nothing to pay',
  ])('sees no strong sign in %j', (text) => {
    expect(codesOf(text).filter((code) => WEIGHTS[code] >= 3)).toEqual([]);
  });

  it('says so where only the wording is like that of scams', () => {
    const told =
      'a man on facebook who I have never met says he is stuck and his card does not work, he asks me to send more';
    expect(checkText(told)).toEqual({ suspicious: true, signs: [{ code: 'worded-alike' }], links: [] });
  });

  it.each(['romance scams', 'courier fraud', 'the bank'])('a name says nothing by its wording: %s', (name) => {
    expect(checkText(name)).toEqual({ suspicious: false, signs: [], links: [] });
  });

  it('is not talked out of a strong sign by calm words and other addresses that are well known', () => {
    const calm =
      'Your library books are due back on Monday. See www.bbc.co.uk or your parcel at rnicrosoft.com. The tea rota is on the board, thanks to all who helped on Saturday.';
    const { suspicious, signs } = checkText(calm);
    expect([suspicious, signs[0]?.code]).toEqual([true, 'link-lookalike']);
  });

  it('never repeats a number or a code of the text, nor an address that could be followed', () => {
    const { signs } = checkText(
      'Call our fraud team now on 07700 900123 and read out the code 448190 we sent, or go to https://natwest.help-desk.example/x',
    );
    const said = signs.map(({ words = '' }) => words).join(' | ');
    expect(said).not.toMatch(/\d{3}/u);
    expect(said).not.toMatch(/\w\.\w|:\/\//u);
    expect(signs.length).toBeGreaterThan(2);
  });

  it('sees characters that were hidden in a word, and reads the word without them', () => {
    expect(codesOf('Verify your acc\u200bount at once')).toEqual(expect.arrayContaining(['hidden-characters', 'asks-details'])); // prettier-ignore
    expect(codesOf('open \u202egro.elpmaxe')).toContain('hidden-characters');
  });

  it('reads a pasted page by its links, and sees that one shows another address than it leads to', () => {
    const reading = checkText('<p>Please <a href="https://sign-in.example/a?b=1&amp;c=2">www.barclays.co.uk</a></p>');
    expect(reading.signs.map(({ code }) => code)).toContain('link-hides-address');
    expect(reading.links.map(({ host }) => host)).toEqual(['www.barclays.co.uk', 'sign-in.example']);
    expect(codesOf('<a href="javascript:alert(1)">your bank</a>')).toContain('link-runs-code');
  });
});

describe('whatever is pasted', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('https://', 'javascript:', '<a href="', '">', '\u202e', '\u200d', 'xn--', '.', '@', '[.]', 'pay now', '£', '0'), // prettier-ignore
  );

  it('is answered with known codes, in one line without links, the same each time', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          const reading = checkText(text);
          expect(checkText(text)).toEqual(reading);
          expect(reading.signs.every(({ code }) => SCAM_SIGNS.includes(code))).toBe(true);
          for (const { words = '' } of reading.signs) {
            expect(words.length).toBeLessThan(250);
            expect(words).not.toMatch(/\n|:\/\/|@/u);
          }
          expect(reading.links.length).toBeLessThanOrEqual(40);
        },
      ),
    );
  });

  beforeAll(() => {
    checkText('once, so that the model is there');
  });

  it.each([
    ['full stops', '.'],
    ['one word', 'a'],
    ['hidden characters', '\u200b'],
    ['reversed text', '\u202e'],
    ['links', 'https://pay.example/ '],
    ['user names', 'https://a@'],
    ['labels', 'a.'],
    ['half a tag', '<a href='],
    ['tags', '<a href="x">'],
    ['xn--', 'https://xn--a'],
    ['brackets', '[.'],
    ['digits', '07700 '],
    ['pressure', 'urgent pay now gift cards '],
    ['what reassures', 'never share this code '],
    ['marks', 'a\u0301\u0301\u0301'],
  ])('comes to an end in 100 kB of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = process.cpuUsage();
    checkText(text);
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000); // a fifth of a second where nothing goes wrong
  });
});

describe('the patterns of scams', () => {
  it('are data: known signs and kinds, each group with an id of its own', () => {
    const ids = GROUPS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(GROUPS.flatMap(({ kind }) => kind ?? []).filter((kind) => !SCAM_KINDS.includes(kind))).toEqual([]);
    expect(Object.keys(WEIGHTS).sort()).toEqual([...SCAM_SIGNS].sort());
  });
});
