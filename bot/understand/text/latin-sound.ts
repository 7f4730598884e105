const LATIN = /^[a-z]+$/;
// Ways in which one sound is written, on phones and by the rules of passports (`iya`, `ia`, `ja`), and what stands for it.
const ALIKE: readonly (readonly [written: RegExp, sound: string])[] = [
  [/shch|sch/g, 'sc'],
  [/zh/g, 'z'],
  [/[kg]h|g/g, 'h'],
  [/ts|ch|c/g, 'c'],
  [/sh/g, 's'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i{2,}/g, 'i'],
];
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'h',
    д: 'd',
    е: 'e',
    є: 'ie',
    ё: 'io',
    ж: 'z',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'i',
  },
  ...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c' },
  ...{ ч: 'c', ш: 's', щ: 'sc', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/** How a folded word in Latin letters sounds to whoever types a language of Cyrillic letters in them; undefined where it is in others. */
export function latinSound(word: string): string | undefined {
  return LATIN.test(word) ? ALIKE.reduce((all, [written, sound]) => all.replace(written, sound), word) : undefined;
}

/** The same of a folded word in Cyrillic letters, so that both are told to be one; undefined where a letter is another. */
export function cyrillicSound(word: string): string | undefined {
  const sounds = Array.from(word, (letter) => CYRILLIC[letter]);
  return sounds.includes(undefined) ? undefined : sounds.join('').replace(/i{2,}/g, 'i');
}
