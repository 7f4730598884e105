import { answeredAnswer, toldAnswer } from '../../../../bot/understand/telling/told-answers.ts';

const told = (text: string): readonly (string | undefined)[] =>
  ['fraud-gone', 'fraud-now', 'fraud-paid', 'fraud-who'].map((field) => toldAnswer(text, field));

describe('what a resident tells of a scam', () => {
  it.each([
    ['got a text off evri asking for £1.45 and i put my card in', 'details', undefined, 'card', 'me'],
    [
      'a man came and took 600 quid for my mums roof, says hes coming back at 4',
      'money',
      'coming',
      undefined,
      'relative',
    ],
    ['my mum is 84 and she gave him £600 in cash', 'money', undefined, 'cash', 'relative'],
    ['i let him on my laptop and he is still on the phone', 'control', 'talking', undefined, 'me'],
    ['he told me to buy vouchers and i sent the codes off the back', 'money', undefined, 'gift-card', 'me'],
    ['my dad keeps sending money to a lady he never met', 'money', undefined, undefined, 'relative'],
    ['£8000 gone', 'money', undefined, undefined, undefined],
    ['i send it', 'money', undefined, undefined, 'me'],
    ['we are a small charity and we paid an invoice by bank transfer', 'money', undefined, 'transfer', 'business'],
    ['gave my sort code to a scammer', 'details', undefined, undefined, undefined],
    ['the seller never sent it, 150 quid by bank transfer', 'money', undefined, 'transfer', undefined],
    ['he knows where i live', undefined, 'threat', undefined, undefined],
    ['i hung up on him', 'no', 'no', undefined, undefined],
    ['its for my grandad', undefined, undefined, undefined, 'relative'],
  ])('hears all of it: %s', (text, ...answers) => {
    expect(told(text)).toEqual(answers);
  });

  it.each([
    'he says i must pay 900 pounds or the police will come',
    'they want me to send them a code',
    'should i pay the £1.45',
    'i nearly paid him 300',
    'a man says he can get back the money i lost to bitcoin for a fee',
    'the buyer wants to send a courier',
    'a text says pay £1.45 for my parcel',
    'Dear customer we have transferred £500 to your account by mistake, send it back',
    'your account has been emptied, call us now',
    'Hi mum i lost my phone, i put this number in, can you send £600',
  ])('takes what is wanted, asked or claimed for nothing that has gone: %s', (text) => {
    expect(toldAnswer(text, 'fraud-gone')).toBeUndefined();
  });

  it.each(['I have not given him any money', "i didn't give my pin", 'no money gone', 'i no pay', 'im not paying'])(
    'takes a loss that is denied for none: %s',
    (text) => {
      expect(toldAnswer(text, 'fraud-gone')).toBe('no');
    },
  );

  it.each(['about 900', '£200', 'yes', 'by card'])('hears money in an answer to that question alone: %s', (text) => {
    expect(toldAnswer(text, 'fraud-gone')).toBeUndefined();
    expect(answeredAnswer(text, 'fraud-gone')).toBe('money');
  });
});
