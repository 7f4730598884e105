import * as fc from 'fast-check';

import { pairedWords } from '../../../../bot/understand/text/paired-words.ts';
import { toldContact } from '../../../../bot/understand/contact/safe-contact.ts';
import { asksToBeRung } from '../../../../bot/understand/contact/safe-contact.ts';
import { hear, stepNamed, valuesOf } from '../scene.ts';

const PHONE = { 'contact-phone': '+447700900123' };
const told = (text: string, asked: string): unknown => valuesOf(hear(text, { asked }));

describe('a safe contact told in one message', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    [
      'text me on 07700 900123 after 6, never call, my husband sees the phone',
      { 'contact-how': ['text'], ...PHONE, 'contact-times': 'after 6', 'contact-careful': ['others-see'] },
    ],
    [
      'call me weekdays after 5, never at weekends',
      { 'contact-how': ['phone'], 'contact-times': 'weekdays after 5, never at weekends' },
    ],
    [
      'text me before 3, my husband is home after that, he checks my phone',
      {
        'contact-how': ['text'],
        'contact-times': 'before 3, my husband is home after that',
        'contact-careful': ['others-see'],
      },
    ],
    [
      'ring 07700 900123 between 9 and 3, you can leave a message, and hide your number',
      {
        'contact-how': ['phone'],
        ...PHONE,
        'contact-times': 'between 9 and 3',
        'contact-careful': ['message-ok', 'hide-number'],
      },
    ],
    [
      'email sam@example.org, code word is bluebell, ask for Jo, need an Urdu interpreter and a woman',
      {
        'contact-how': ['email'],
        'contact-email': 'sam@example.org',
        'contact-careful': ['code-word', 'chosen-name'],
        'contact-code-word': 'bluebell',
        'contact-name': 'Jo',
        'contact-needs': ['interpreter', 'woman-worker'],
        'contact-language': 'Urdu',
      },
    ],
    ['yes, sam@example.org', { 'contact-how': ['email'], 'contact-email': 'sam@example.org' }],
    ['yes 07700 900123', PHONE],
  ])('"%s" fills all that it tells', (text, values) => {
    expect(told(text, 'contact')).toEqual({ contact: 'contact', ...values });
  });

  it('is taken at the beginning of a report when it is asked for in so many words, and only then', () => {
    const asks = valuesOf(hear('kids on quad bikes again. text me on 07700 900123, never call'));
    expect(asks).toMatchObject({ contact: 'contact', 'contact-how': ['text'], ...PHONE });
    for (const account of [
      'he keeps texting me on 07700 900123 and rings me at night',
      'they said text me on 07700 900123 or else',
      'a van with 07700 900123 on it dumps rubbish',
    ]) {
      expect(Object.keys(valuesOf(hear(account))).filter((field) => field.startsWith('contact'))).toEqual([]);
    }
  });
});

describe('S9: what a resident says no to', () => {
  it.each<readonly [string, readonly string[] | undefined]>([
    ['dont call me text me after 6', ['text']],
    ["don't ring or call me just text", ['text']],
    ['text only, my husband sees my phone', ['text']],
    ['text me, never call', ['text']],
    ['text me but calls are not safe', ['text']],
    ['all but the phone', ['text', 'email']],
    ['phone or text', ['phone', 'text']],
    ['a phone call but never after 6pm', ['phone']],
    ['dont call', undefined],
    ['never ring', undefined],
    ['he answers the phone', undefined],
  ])('is no way to contact them: "%s"', (text, ways) => {
    expect(valuesOf(hear(text, { asked: 'contact-how' }))['contact-how']).toEqual(ways);
  });

  it.each([
    'my husband shouts and calls me stupid',
    'my ex is ringing me constantly',
    'they call me a liar',
    'he rings me at work',
  ])('nor is what somebody else does a wish: "%s"', (text) => {
    expect(asksToBeRung(text)).toBe(false);
    expect(told(text, 'contact')).not.toHaveProperty('contact');
  });

  it.each([
    'my ex texts me all the time',
    'i tried calling',
    "I've had emails from him",
    'its about text messages he sends',
    'why would you contact me',
    'he said you can call me',
    'my husband shouts and calls me stupid',
  ])('nor is what is told leave to contact anybody: "%s"', (text) => {
    const values = valuesOf(hear(text, { asked: 'contact' }));
    expect([values['contact'], values['contact-how']]).toEqual([undefined, undefined]);
  });

  it.each([
    'yes you can call me',
    'he is at work now so ring me',
    'please email',
    'you may text me but never ring',
    'I would prefer a phone call',
  ])('leave it is all the same: "%s"', (text) => {
    expect(valuesOf(hear(text, { asked: 'contact' }))['contact']).toBe('contact');
  });

  it.each(['call me a bit later please', 'would you mind calling me'])('a wish it is all the same: "%s"', (text) => {
    expect(asksToBeRung(text)).toBe(true);
  });

  it.each<readonly [string, readonly string[] | undefined]>([
    ['dont leave a message', []],
    ['do not leave voicemails', []],
    ['no messages please', []],
    ['leave a message only when he is at work', []],
    ['my husband reads my texts so never leave a message', ['others-see']],
    ['no one else sees my phone', []],
    ['you can leave a message', ['message-ok']],
    ['use a code word', ['code-word']],
    ['ask for me by a different name', ['chosen-name']],
    ['ask for Sam', ['chosen-name']],
  ])('gives no leave for messages: "%s"', (text, care) => {
    expect(valuesOf(hear(text, { asked: 'contact-careful' }))['contact-careful']).toEqual(care);
  });

  it.each(['do not contact me', 'no thanks, anonymous please', "don't contact me on 07700 900123"])(
    '"%s" tells of no contact',
    (text) => {
      expect(told(text, 'contact')).toEqual({ contact: 'anonymous' });
    },
  );
});

describe('a code word and a name', () => {
  it.each([
    ['the code word is sunflower', 'contact-code-word', 'sunflower'],
    ['sunflower', 'contact-code-word', 'sunflower'],
    ['say bluebell first', 'contact-code-word', 'bluebell'],
    ['ask for Sam', 'contact-name', 'Sam'],
    ['my name is Sam Green', 'contact-name', 'Sam Green'],
    ['my name is Sam you can ring me', 'contact-name', 'Sam'],
    ['Sam', 'contact-name', 'Sam'],
  ])('"%s" is read for what it names', (text, asked, value) => {
    expect(valuesOf(hear(text, { asked }))[asked]).toBe(value);
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['sunflower, Sam', { 'contact-code-word': 'sunflower', 'contact-name': 'Sam' }],
    ['sunflower and Sam', { 'contact-code-word': 'sunflower', 'contact-name': 'Sam' }],
    ['ask for Sam, sunflower', { 'contact-code-word': 'sunflower', 'contact-name': 'Sam' }],
    ['ask for Sam', { 'contact-name': 'Sam' }],
    ['code word sunflower, ask for Sam', { 'contact-code-word': 'sunflower', 'contact-name': 'Sam' }],
    ['yellow sunflower', { 'contact-code-word': 'yellow sunflower' }],
  ])('"%s" answers the question that asks for both', (text, expected) => {
    const { values } = toldContact(text);
    const both = {
      ...values,
      ...pairedWords(text, [stepNamed('contact-code-word'), stepNamed('contact-name')], values),
    };
    const { 'contact-careful': _careful, ...words } = both;
    expect(Object.fromEntries(Object.entries(words).map(([field, { value }]) => [field, value]))).toEqual(expected);
  });
});

it('reads any text at all without failing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(toldContact(text).refused).toBeInstanceOf(Set);
    }),
  );
  const many = 'call text never after 6 or me '.repeat(2000);
  const began = performance.now();
  toldContact(many);
  expect(performance.now() - began).toBeLessThan(2000);
});
