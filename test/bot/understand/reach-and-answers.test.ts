import { BLOT } from '../../../bot/understand/text/mask.ts';
import { hear } from './scene.ts';

describe('S14: how somebody can be reached stands in the words of no other answer', () => {
  it.each([
    ['when', 'yesterday about 6pm, my mail is zoe@example.com', 'zoe'],
    ['where', 'outside the coop in newhall, my number is 07700 900123', '07700'],
    [undefined, 'loud music in church street newhall last night, text me on 07700 900123', '07700'],
  ])('asked for %s, of %j', (asked, text, reach) => {
    const { values } = hear(text, asked === undefined ? {} : { asked });
    const others = Object.entries(values).filter(([field]) => !/^contact|what/u.test(field));
    expect(others).not.toEqual([]);
    expect(JSON.stringify(others)).not.toContain(reach);
    expect(others.some(([, { words }]) => words.includes(BLOT) || words.length < text.length)).toBe(true);
  });

  it.each([
    ['when', 'ring me 07700 900123 after 6pm'],
    ['when', 'call me after 5 on 07700 900123'],
    ['where', 'my number is 07700 900123'],
    ['when', 'email me at zoe@example.com after 5'],
  ])('asked for %s, %j tells of contact alone', (asked, text) => {
    const { values } = hear(text, { asked });
    expect(Object.keys(values)).toContain('contact');
    expect(Object.keys(values).filter((field) => !field.startsWith('contact'))).toEqual([]);
  });
});
