/** Languages that a message can be told to be in, as BCP 47 tags: those that residents here write, and their neighbours that are easily taken for them. */
export const WRITTEN_LANGUAGES = [
  'en',
  'pl',
  'ro',
  'pa',
  'pa-Latn', // Panjabi in Latin letters
  'ur',
  'ur-Latn', // Roman Urdu
  'lt',
  'uk',
  'uk-Latn',
  'ar',
  'ar-Latn', // Arabizi: in Latin letters and figures
  'zh',
  'zh-Latn', // pinyin
  'bg',
  'lv',
  'sk',
  'pt',
  'hi',
  'tr',
  'fa',
  'ku', // Kurmanji, in Latin letters
  'ckb', // Sorani, in Arabic letters
  'so',
  'ps',
  'hu',
  'ru',
  'ru-Latn',
  'es',
  'fr',
  'de',
  'it',
  'vi',
  'id',
  'nl',
  'da',
  'no',
  'sv',
  'fi',
  'et',
  'hr',
  'sl',
  'sq',
  'tl',
  'ti', // Tigrinya
] as const;
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

/**
 * The language of a message. `unsure` whenever too little was written, or two languages are too close to call; then
 * `perhaps` are those of ours whose letters these are. `strange`: neither English nor one of ours, and which it is nobody can say.
 */
export type Written =
  | { readonly kind: 'sure'; readonly language: WrittenLanguage }
  | { readonly kind: 'unsure'; readonly perhaps?: readonly WrittenLanguage[] }
  | { readonly kind: 'strange' };
export const UNSURE: Written = { kind: 'unsure' };
export const STRANGE: Written = { kind: 'strange' };
