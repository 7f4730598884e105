import * as fc from 'fast-check';

import { isWithoutWords, normalise, tidy } from '../../../../bot/understand/text/normalise.ts';
import { isOneSlipApart, makeSpelling } from '../../../../bot/understand/text/spelling.ts';

const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));

describe('the words that are kept', () => {
  it.each([
    ['  They shout.  ', 'They shout.'],
    ['one\r\ntwo', 'one\ntwo'],
    ['one\n\n\n\ntwo', 'one\n\ntwo'],
    ['no\u0000ise\u0007', 'noise'],
    ['no\u200bi\u00adse', 'noise'],
    ['safe\u202Eevil', 'safeevil'],
    ['a\ud800b', 'a\ufffdb'],
    [`a${'\u0301'.repeat(50)}b`, `a${'\u0301'.repeat(3)}b`],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
    ['Hałas w nocy, zażółć', 'Hałas w nocy, zażółć'],
    ['<b>noise</b>', '<b>noise</b>'],
    ['', ''],
  ])('of %j are %j', (text, kept) => {
    expect(tidy(text)).toBe(kept);
  });

  it('stay the same when they are tidied again', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });

  it('are as many as the resident wrote, however long the message', () => {
    expect(tidy('word '.repeat(20_000)).split(' ')).toHaveLength(20_000);
  });
});

describe('the form that words are compared in', () => {
  it.each([
    ['HELLO,  World!', 'hello world'],
    ["they won't STOP", 'they wont stop'],
    ['they won’t stop', 'they wont stop'],
    ['Café', 'cafe'],
    ['stoppppp', 'stop'],
    ['ｆｕｌｌ', 'full'],
    ['𝐧𝐨𝐢𝐬𝐞', 'noise'],
    ['Z\u0351\u0352a\u0353l\u0354g\u0355o', 'zalgo'],
    ['co-op', 'co op'],
    ['🙂', ''],
    ['1112', '1112'],
  ])('of "%s" is "%s"', (text, form) => {
    expect(normalise(text)).toBe(form);
  });

  it('holds letters, digits and single spaces only', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(normalise(text)).toMatch(/^(?:\S+(?: \S+)*)?$/u);
      }),
    );
  });
});

describe('a message of signs alone', () => {
  it.each(['🙂', '😡😡😡', '...', '?!', '👍🏽', '1️⃣', '❤️'])('"%s" is one', (text) => {
    expect(isWithoutWords(text)).toBe(true);
  });
  it.each(['', ' ', 'a', '🙂 hi', '4', 'ж', '噪音'])('"%s" is none', (text) => {
    expect(isWithoutWords(text)).toBe(false);
  });
});

describe('a slip of spelling', () => {
  it.each([
    ['swadlincoat', 'swadlincote', false],
    ['melborne', 'melbourne', true],
    ['firewokrs', 'fireworks', true],
    ['graffitti', 'graffiti', true],
    ['graffiti', 'graffiti', true],
    ['noise', 'noises', true],
    ['parking', 'barking', true],
    ['hilton', 'linton', false],
  ])('%s and %s are one apart: %s', (left, right, apart) => {
    expect([isOneSlipApart(left, right), isOneSlipApart(right, left)]).toEqual([apart, apart]);
  });

  it('is mended only towards a known word of six letters or more that begins alike', () => {
    const spelling = makeSpelling(['barking', 'melbourne', 'noise']);
    expect(['melborne', 'parking', 'nois', 'unheard'].map(spelling.correct)).toEqual([
      'melbourne',
      'parking',
      'nois',
      'unheard',
    ]);
  });

  it('never changes a word that is known', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
        const spelling = makeSpelling(words);
        expect(words.map(spelling.correct)).toEqual(words);
      }),
    );
  });
});
