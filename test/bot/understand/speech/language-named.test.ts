import { languageNamed } from '../../../../bot/understand/speech/language-named.ts';

describe('a language is asked for by its own name', () => {
  it.each([
    ['proszę po polsku', 'pl'],
    ['prosze po polsku', 'pl'],
    ['in romana va rog', 'ro'],
    ['prasau lietuviskai', 'lt'],
    ['українською будь ласка', 'uk'],
    ['ਪੰਜਾਬੀ ਵਿੱਚ', 'pa'],
    ['punjabi vich gal karo', 'pa'],
    ['urdu mein baat karein', 'ur'],
    ['اردو میں', 'ur'],
    ['bel 3arabi', 'ar'],
    ['بالعربية من فضلك', 'ar'],
    ['请说中文', 'zh'],
    ['zhongwen', 'zh'],
  ])('%s', (text, language) => {
    expect(languageNamed(text)).toEqual({ kind: 'sure', language });
  });

  it.each(['', 'yes please', 'hello', 'the polski sklep is loud', 'I speak Polish', 'sąsiad hałasuje po polsku'])(
    'and not by: %s',
    (text) => {
      expect(languageNamed(text)).toBeUndefined();
    },
  );
});
