import fc from 'fast-check';

import { html, textOf, type Html } from '../../../web/pages/html.ts';

const plain = (text: string): string => text.toWellFormed().replaceAll(/[\0-\u{8}\v\f\u{E}-\u{1F}\u{7F}-\u{9F}]/gu, '');
const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&');
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '" onclick="alert(1)',
    "'><img src=x>",
    '&lt;b&gt;',
    '<!--',
    ']]>',
    '\u{D800}',
  ),
);

describe('html', () => {
  it('shows any text exactly as it was typed and never as markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = textOf(html`<p>${text}</p>`);
        const inside = out.slice(3, -4);
        expect(inside).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
        expect(unescape(inside)).toBe(plain(text));
      }),
    );
  });

  it('keeps any text inside the quotes of its attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = textOf(html`<input value="${text}" />`);
        expect(/^<input value="([^"<>]*)" \/>$/.exec(out)?.map(unescape)[1]).toBe(plain(text));
      }),
    );
  });

  it('lets only harmless addresses into links and forms', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('', 'javascript:', 'data:text/html,', ' javascript:', '//', '/\\', 'vbscript:'),
        (text, scheme) => {
          const out = textOf(html`<a href="${scheme + text}">x</a>`);
          expect(out).toMatch(/^<a href="(?:#|https?:\/\/|tel:|sms:|mailto:|\/(?![/\\]))[^"<>]*">x<\/a>$/);
        },
      ),
    );
  });

  it.each([
    ['tel:0808 2000 247', 'tel:0808 2000 247'],
    ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&amp;b=2'],
    ['/chat#latest', '/chat#latest'],
    ['mailto:a@b.uk', 'mailto:a@b.uk'],
    ['javascript:alert(1)', '#'],
    ['//elsewhere.example', '#'],
    ['JaVaScRiPt:alert(1)', '#'],
  ])('writes the address %s as %s', (address, written) => {
    expect(textOf(html`<a href="${address}">x</a>`)).toBe(`<a href="${written}">x</a>`);
  });

  it('puts markup in as it is, joins lists and leaves out what is not there', () => {
    const items = ['a', 'b<'].map((item) => html`<b>${item}</b>`);
    // prettier-ignore
    const out = html`<p>${items}${undefined}${false}${3}${['x', ['&']]}</p>`;
    expect(textOf(out)).toBe('<p><b>a</b><b>b&lt;</b>3x&amp;</p>');
  });

  it('does not take parsed JSON for markup', () => {
    const forged = JSON.parse('{"markup":"<b>","Symbol(markup)":"<b>"}') as Html;
    expect(() => textOf(html`<p>${forged}</p>`)).toThrow(TypeError);
  });

  it.each([
    ['an attribute without quotes', () => html`<p class=${'x'}></p>`],
    ['an event attribute', () => html`<p onclick="${'x'}"></p>`],
    ['a style attribute', () => html`<p style="color:${'x'}"></p>`],
    [
      'a script',
      () =>
        html`<script>
          ${'x'};
        </script>`,
    ],
    [
      'a style sheet',
      () =>
        html`<style>
          a{${'x'}}
        </style>`,
    ],
  ])('refuses a value inside %s', (_, make) => {
    expect(make).toThrow(/value/);
  });
});

test('words in another language are marked where they are read, stand alone inside a tag, and are never markup', () => {
  const foreign = { words: '<b>Skip</b>', lang: 'en', dir: 'ltr' } as const;
  expect(textOf(html`<p title="${foreign}">${foreign}</p>`)).toBe(
    '<p title="&lt;b&gt;Skip&lt;/b&gt;"><span lang="en" dir="ltr">&lt;b&gt;Skip&lt;/b&gt;</span></p>',
  );
});
