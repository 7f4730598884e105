import { asWritten } from '../../../bot/understand/as-written.ts';
import { readable } from '../../../bot/understand/text/plain-signs.ts';
import type { Step } from '../../../dialogs/step.ts';

const STEPS = [
  { field: 'what', answer: { kind: 'words' } },
  { field: 'where', answer: { kind: 'place' } },
  { field: 'contact-phone', answer: { kind: 'phone' } },
] as unknown as readonly Step[];

describe('what a resident said is the record, in their own signs', () => {
  it.each([
    'ہر رات ۱۱ بجے شور ہوتا ہے',
    'كل ليلة الساعة ١١',
    '我住在DE11 8AA附近，每天晚上10点',
    'ＡＢＣ on the wall',
    'every night at 11',
  ])('as their account: %s', (text) => {
    const read = readable(text);
    const { what } = asWritten({ what: { value: read, words: read } }, { read, text }, STEPS);
    expect(what).toEqual({ value: text, words: text });
  });

  it('also a part of it, and the words of a place; a number stays as it is read', () => {
    const text = '在DE11 8AA附近, ۰۷۷۰۰ ۹۰۰۱۲۳';
    const read = readable(text);
    const values = {
      where: { value: { words: '在 DE11 8AA 附近', postcode: 'DE11 8AA' }, words: '在 DE11 8AA 附近' },
      'contact-phone': { value: '+447700900123', words: '07700 900123' },
    };
    expect(asWritten(values, { read, text }, STEPS)).toEqual({
      where: { value: { words: '在DE11 8AA附近', postcode: 'DE11 8AA' }, words: '在DE11 8AA附近' },
      'contact-phone': { value: '+447700900123', words: '۰۷۷۰۰ ۹۰۰۱۲۳' },
    });
  });
});
