import { findLinks } from '../../../../bot/understand/scam/find-links.ts';
import { judgeLink } from '../../../../bot/understand/scam/judge-link.ts';

const reasonsOf = (text: string): readonly string[] => {
  const [link] = findLinks(text);
  return (link && judgeLink(link)?.seen.reasons) ?? ['no link'];
};

describe('the address of a link', () => {
  it.each([
    ['https://www.royalmail.com/track', []],
    ['https://hmrc.gov.uk/x', []],
    ['www.southderbyshire.gov.uk', []],
    ['https://royal-mail.com/x', ['link-brand-inside']],
    ['https://hmrc.gov.uk.refund-form.example/claim', ['link-brand-inside', 'link-bait-words']],
    ['paypaI-limits.example/x', ['no link']],
    ['https://paypaI-limits.com', ['link-lookalike']],
    ['https://rnicrosoft.com', ['link-lookalike']],
    ['https://outlok.com', ['link-lookalike']],
    ['https://аmazon.com/cancel', ['link-mixed-letters', 'link-lookalike']],
    ['https://xn--mazon-3ve.com/', ['link-mixed-letters', 'link-lookalike']],
    ['http://198.51.100.7/login', ['link-number-address']],
    ['http://3232235777/', ['link-number-address']],
    ['https://amazon.co.uk@shoes.example/ap', ['link-hides-address', 'link-unknown']],
    ['bit.ly/abc', ['link-shortened']],
    ['https://natwest.pages.dev', ['link-brand-inside', 'link-free-hosting']],
    ['hxxps://parcel[.]click', ['link-odd-ending', 'link-bait-words']],
    ['https://pineapple-shop.co.uk', ['link-unknown']],
    ['https://purchase-tiles.co.uk', ['link-unknown']],
    ['javascript:alert(1)', ['link-runs-code']],
    ['service@natwest-desk.com', ['link-brand-inside']],
    ['me@gmail.com', []],
  ])('%j shows %j', (text, reasons) => {
    expect(reasonsOf(text.replace('[.]', '.'))).toEqual(reasons);
  });

  it.each(['See you tomorrow.Please ring', 'e.g. a pint', '5.30pm', 'it.is', 'a...b', 'No. 5', 'me@home'])(
    'is not seen in %j',
    (text) => {
      expect(findLinks(text)).toEqual([]);
    },
  );

  it('is found where it stands, without the signs of the sentence around it', () => {
    const text = 'Pay (https://a.example/b), or write to x@b.com!';
    expect(findLinks(text).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['https://a.example/b', 'page'],
      ['x@b.com', 'mail'],
    ]);
  });
});
