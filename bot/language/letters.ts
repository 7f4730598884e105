import type { WrittenLanguage } from './languages.ts';

/** Scripts that we can say something about. */
const SCRIPTS = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  arabic: /\p{Script=Arabic}/gu,
  gurmukhi: /\p{Script=Gurmukhi}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  han: /\p{Script=Han}/gu,
  ethiopic: /\p{Script=Ethiopic}/gu,
  other:
    /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Gurmukhi}\p{Script=Devanagari}\p{Script=Han}\p{Script=Ethiopic}]/gu,
} as const;
export type Script = keyof typeof SCRIPTS;
const MOST = 0.7; // of all letters; less, and the message is in two languages at once

/** The script that most letters of a text are in, and how many they are; undefined when no script has most. */
export function scriptOf(text: string): { readonly script: Script; readonly letters: number } | undefined {
  const counts = (Object.keys(SCRIPTS) as Script[]).map((script) => ({
    script,
    letters: text.match(SCRIPTS[script])?.length ?? 0,
  }));
  const all = counts.reduce((sum, { letters }) => sum + letters, 0);
  return counts.find(({ letters }) => letters > 0 && letters >= all * MOST);
}

/** Letters that one language of a script has and its neighbours lack. The first language with one of them is meant. */
const OWN_LETTERS: Readonly<Partial<Record<Script, readonly (readonly [WrittenLanguage | undefined, RegExp])[]>>> = {
  gurmukhi: [['pa', /./u]],
  devanagari: [['hi', /./u]],
  han: [['zh', /./u]],
  latin: [
    [
      'vi',
      /(?:[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ][^ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]*){4}/u,
    ],
  ], // one or two may be the name of a dish
  ethiopic: [
    ['ti', /[ኣቐቕቖዅኽ]/u],
    [undefined, /./u], // Amharic: none of ours
  ],
  cyrillic: [
    [undefined, /ў|ђ|ј|љ|њ|ћ|џ|ѓ|ќ|ѕ/u], // Belarusian, Serbian, Macedonian: none of ours
    ['uk', /[іїєґ]/u],
    ['ru', /[ыэё]/u],
  ],
  arabic: [
    ['ps', /[ښځڅټډړڼېۍ]/u],
    ['ckb', /[ۆێڕڵە]/u],
    ['ur', /[ٹڈڑںےھہۓ]/u],
    ['fa', /[پچژگ]/u],
    ['ar', /[ةىأإؤ]|(?:^|\s)ال/u],
    ['fa', /[کی]/u],
  ],
};

/** The language that a text's own letters give away, `none` when they rule out all of ours, undefined when they say nothing. */
export function languageOfLetters(script: Script, text: string): WrittenLanguage | 'none' | undefined {
  const found = OWN_LETTERS[script]?.find(([, letters]) => letters.test(text));
  return found === undefined ? undefined : (found[0] ?? 'none');
}

/** The languages that are written in a script. */
export const NEIGHBOURS: Readonly<Partial<Record<Script, readonly WrittenLanguage[]>>> = {
  latin: 'en pl ro lt lv sk pt tr hu es fr de it nl id da no sv fi et hr sl sq tl'.split(' ') as WrittenLanguage[],
  cyrillic: ['uk', 'bg', 'ru'],
  arabic: ['ar', 'fa', 'ur'],
};
