import path from 'node:path';

import { makeGlossary } from '../../bot/understand/gloss/glossary.ts';
import { inEnglish } from '../../bot/understand/gloss/in-english.ts';
import { readGlossIn } from '../../bot/understand/gloss/load-gloss.ts';
import { TEST_SCREEN } from '../support/models.ts';

const root = path.resolve(import.meta.dirname, '../..');
const glossaries = new Map(
  ['ar', 'pa-Guru'].map((language) => [language, makeGlossary(readGlossIn(root, language)).words]),
);
const said = (language: string, text: string): string =>
  inEnglish(text, glossaries.get(language) ?? ((words) => words));

describe('An everyday word of Arabic and Panjabi is heard by what residents mean with it', () => {
  it.each([
    ['ar', 'صار خناق بالنادي الليلي', 'nightclub'],
    ['ar', 'نادي الشباب محتاج فلوس', 'youth club'],
    ['ar', 'pub jamb beitna', 'pub'],
    ['ar', 'لجنة التراخيص', 'licensing committee'],
    ['ar', 'حطوا شي بكاستي', 'put something in my drink'],
    ['ar', 'جهاز إنعاش للقاعة', 'defibrillator'],
    ['ar', 'حراسة الحي كيف تبدأ', 'neighbourhood watch'],
    ['ar', 'momno3 totla3', 'not allowed to leave the house'],
    ['ar', 'البن الأسود ما أخذوه', 'black bin'],
    ['ar', 'wa7ed wara el bab bel sayara', 'in the car'],
    ['pa-Guru', 'ਕਲੱਬ ਦਾ ਲਸੰਸ', 'pub licence'],
    ['pa-Guru', 'ਨਾਬਾਲਗਾਂ ਨੂੰ ਸ਼ਰਾਬ ਵੇਚਦਾ', 'alcohol to under 18s'],
    ['pa-Guru', 'ਪਾਰਟਨਰਸ਼ਿਪ ਦੀ ਮੀਟਿੰਗ', 'partnership meeting'],
    ['pa-Guru', 'ਯੂਥ ਕਲੱਬ ਲਈ ਫੰਡ', 'youth club for funding'],
    ['pa-Guru', 'ਗਲੀ ਦੀ ਬੱਤੀ ਬੁਝੀ', 'street light not working'],
    ['pa-Guru', 'garden ch band karke', 'locked in the garden'],
  ])('%s: "%s"', (language, text, english) => {
    expect(said(language, text)).toContain(english);
  });
});

describe('A word with two meanings keeps the graver one', () => {
  it.each([
    ['pa-Guru', 'oh mainu ghar ch lock in karda', 'after closing time'],
    ['pa-Guru', 'ਇੱਕ ਗਰੁੱਪ ਰੋਜ਼ ਤੰਗ ਕਰਦਾ', 'community group'],
    ['pa-Guru', 'ਬਾਰ ਵਾਲਾ ਬੂਹਾ ਭੰਨ ਦਿੱਤਾ', 'the bar'],
    ['ar', 'وأين أذهب', 'wine'],
  ])('%s: "%s" is no %s', (language, text, other) => {
    expect(said(language, text)).not.toContain(other);
  });
});

describe('A child who is hurt is heard in Arabic that is typed in Latin letters', () => {
  it.each(['bent f madrasti galet baba ykafkhha b silk', 'khayfe men baba byedrobni bel 7zam'])('S3: "%s"', (text) => {
    expect(TEST_SCREEN(text)).not.toEqual([]);
  });
});
