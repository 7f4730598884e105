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

const FIRST_ORDER = Array.from({ length: 46 }, (_, at) => String.fromCodePoint(0x12_00 + 8 * at)).join(''); // "sä", the first form of each letter

type ByLetters = Readonly<Partial<Record<Script, readonly (readonly [WrittenLanguage | 'none', RegExp])[]>>>;

/** Letters and endings that one language of a script has and its neighbours lack: a single one tells it. The first language with one of them is meant. */
const OWN_LETTERS: ByLetters = {
  gurmukhi: [['pa', /./u]],
  devanagari: [['hi', /./u]],
  han: [['zh', /./u]],
  ethiopic: [['ti', new RegExp(`[ኣሓቐ-ቝኹኽዅ]|(?:[${FIRST_ORDER}]ይ|ኡ|(?<!\\p{L})ዶ)(?!\\p{L})`, 'u')]], // Amharic has none of these letters and ends its words otherwise
  cyrillic: [
    ['none', /ў|ђ|ј|љ|њ|ћ|џ|ѓ|ќ|ѕ/u], // Belarusian, Serbian, Macedonian: none of ours
    ['uk', /[іїєґ]/u],
    ['ru', /[ыэё]|(?:[аеуюя]ет|[ауя]ют|тся)(?!\p{L})/u], // Ukrainian verbs end in -ть
    ['bg', /ъ(?![еюя])|ията(?!\p{L})/u], // Russian has it before these alone
  ],
  arabic: [
    ['ps', /[ښځڅټډړڼېۍګږ]/u],
    ['ckb', /[ۆێڕڵە]|(?:^|\s)ئ/u],
    ['ur', /[ٹڈڑںےھہۓ]/u],
  ],
};

/** The same in Latin letters, where names have them as well, and endings that no other language here has: see `languageOfAccents`. */
const OWN_ACCENTS: readonly (readonly [WrittenLanguage, RegExp])[] = [
  ['zh-Latn', /[ǎǐǒǔǖǘǚǜ]/u], // tones
  ['vi', /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
  ['hu', /[őű]/u],
  ['pt', /(?:ão|ões|ães)(?!\p{L})/u],
  ['pl', /[łśźńż]/u],
  ['lt', /[ėųį]/u],
  ['ro', /[țţș]/u],
  ['so', /\p{L}(?:aydii|aygii|[kg][ae]yg[au]|[td][ae]yd[au]|nahay|ayaan)(?!\p{L})/u],
  ['ku', /\p{L}{2}(?:ê|ên) min(?!\p{L})|(?<!\p{L})d[ia][a-z]*[êî]/u],
];

/** Letters that make one language of a script likelier, once there are words enough. */
const LIKELY_LETTERS: Readonly<Partial<Record<Script, readonly (readonly [WrittenLanguage, RegExp])[]>>> = {
  arabic: [
    ['fa', /[پچژگ]/u],
    ['ar', /[ةىأإؤ]|(?:^|\s)ال/u],
    ['fa', /[کی]/u],
  ],
};

/** Letters that a language of ours is not written with. */
const FOREIGN_LETTERS: Readonly<Partial<Record<WrittenLanguage, RegExp>>> = {
  ar: /[پچژگکی]/u,
  ur: /[ةأإيك]/u,
};

/** The language that a text's own letters give away, however short it is; `none` when they rule out all of ours, undefined when they say nothing. */
export function languageOfLetters(script: Script, text: string): WrittenLanguage | 'none' | undefined {
  return OWN_LETTERS[script]?.find(([, letters]) => letters.test(text))?.[0];
}

/** Whether a text has letters that a language is not written with. */
export function isRuledOut(language: WrittenLanguage, text: string): boolean {
  return FOREIGN_LETTERS[language]?.test(text) === true;
}

/** The language that the letters of a text of several words make likely. */
export function likelyByLetters(script: Script, text: string): WrittenLanguage | undefined {
  return LIKELY_LETTERS[script]?.find(([, letters]) => letters.test(text))?.[0];
}

/** The language that words in Latin letters give away by an accent or an ending. A name may have one: words with a capital behind the first say nothing. */
export function languageOfAccents(words: readonly string[]): WrittenLanguage | undefined {
  const text = withoutCapitals(words).join(' ').toLowerCase();
  return OWN_ACCENTS.find(([, accents]) => accents.test(text))?.[0];
}

/** The words with an accent that neither English nor any language of ours in Latin letters is written with, in lower case. */
export function foreignWords(words: readonly string[]): readonly string[] {
  return withoutCapitals(words)
    .map((word) => word.toLowerCase())
    .filter((word) => FOREIGN_ACCENT.test(word));
}
const FOREIGN_ACCENT = /(?![\p{ASCII}ąćęłńóśźżăâîșțşţčėįšųūžéèàç])\p{Script=Latin}/u; // Polish, Romanian and Lithuanian have these, and French words beside Arabic ones

function withoutCapitals(words: readonly string[]): readonly string[] {
  const isName = words.every((word) => CAPITAL.test(word));
  return isName ? [] : words.filter((word, at) => at === 0 || !CAPITAL.test(word));
}
const CAPITAL = /^\p{Lu}/u;

/** The languages that are written in a script. */
export const NEIGHBOURS: Readonly<Partial<Record<Script, readonly WrittenLanguage[]>>> = {
  latin: 'en pl ro lt lv sk pt tr hu es fr de it nl id da no sv fi et hr sl sq tl'.split(' ') as WrittenLanguage[],
  cyrillic: ['uk', 'bg', 'ru'],
  arabic: ['ar', 'fa', 'ur'],
};
