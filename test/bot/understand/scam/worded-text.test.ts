import { wordedText } from '../../../../bot/understand/scam/worded-text.ts';

describe('a text as its wording is judged', () => {
  it('tells of an address what it shows of itself, and keeps the words around it', () => {
    const told = (address: string): string => wordedText(`Pay at ${address} today`);
    const [known, doubtful, strange] = ['www.southderbyshire.gov.uk', 'https://evri-pay.top/x', 'gaskell-roofing.co.uk'].map(told); // prettier-ignore
    expect(new Set([known, doubtful, strange]).size).toBe(3);
    for (const text of [known, doubtful, strange]) {
      expect(text).toMatch(/^Pay at +\w+ +today$/u);
      expect(text).not.toMatch(/derbyshire|evri|gaskell/u);
    }
    expect(told('m.barclays.co.uk')).toBe(known);
    expect(told('royalmail-fee.info')).toBe(doubtful);
  });

  it('tells a mailbox from a page', () => {
    expect(wordedText('Write to desk@southderbyshire.gov.uk')).not.toBe(wordedText('Write to southderbyshire.gov.uk'));
  });

  it('leaves a text without an address as it is', () => {
    expect(wordedText('Mum its me. Call at 5.Please')).toBe('Mum its me. Call at 5.Please');
  });
});
