import { shippedContent } from '../../../content/shipped.ts';
import { makeStylesheet } from '../../../web/pages/stylesheet.ts';

const { brand } = shippedContent().partnership;

describe('the style sheet', () => {
  it('takes the colours of the partnership, in light and in dark', () => {
    const other = { light: { ...brand.light, accent: '#123456' }, dark: { ...brand.dark, accent: '#abcdef' } };
    const { css } = makeStylesheet('chat', other);
    expect(css).toContain(':root{--accent:#123456;');
    expect(css).toContain('@media (prefers-color-scheme:dark){:root{--accent:#abcdef;');
  });

  it('has another name when anything in it is different, and only then', () => {
    const other = { ...brand, light: { ...brand.light, accent: '#123456' } };
    const names = [makeStylesheet('chat', brand), makeStylesheet('chat', brand), makeStylesheet('chat', other)].map(
      ({ name }) => name,
    );
    expect(names[0]).toMatch(/^chat-[0-9a-f]{10}\.css$/);
    expect([names[0] === names[1], names[0] === names[2]]).toEqual([true, false]);
  });

  it('asks no other file, and nobody else, for anything', () => {
    expect(makeStylesheet('chat', brand).css).not.toMatch(/@import|@font-face|url\(|https?:/);
  });

  it('knows no left and no right, so that it serves both directions of writing', () => {
    expect(makeStylesheet('chat', brand).css).not.toMatch(
      /(?:margin|padding|border|inset)-(?:left|right)|[;{](?:left|right):|text-align:(?:left|right)/,
    );
  });
});
