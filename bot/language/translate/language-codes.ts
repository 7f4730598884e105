/** What an engine calls our languages: one code for both ways, or one to read and one to write. */
export type LanguageCodes = Readonly<Record<string, string | { readonly read: string; readonly write: string }>>;

/** The tags under which the detector and the packs know the same language. */
const SAME: Readonly<Record<string, string>> = { zh: 'zh-Hans', pa: 'pa-Guru' };

/** One tag for each language, whichever name it came under. */
export function canonical(tag: string): string {
  if (tag === 'en-x-easy' || tag === 'en-GB') return 'en';
  return SAME[tag] ?? tag;
}

/** The code that an engine reads or writes a language under; `undefined` where it does not know the language. */
export function codeOf(codes: LanguageCodes, tag: string, way: 'read' | 'write'): string | undefined {
  const code = codes[canonical(tag)];
  return typeof code === 'object' ? code[way] : code;
}

/** Whether an engine knows both languages. */
export function speaksBoth(codes: LanguageCodes, from: string, to: string): boolean {
  return codeOf(codes, from, 'read') !== undefined && codeOf(codes, to, 'write') !== undefined;
}

/** `zh` is what every version knows: newer ones took on `zh-Hans` and keep the older name. Panjabi, Kurdish, Pashto and Somali have no model. */
export const LIBRE_TRANSLATE: LanguageCodes = {
  ...alike('en pl ro ur lt uk ar bg lv sk pt hi tr fa hu ru es fr de it vi id nl'),
  'zh-Hans': 'zh',
};

/** `pt` alone is Brazilian there. `ku` is Sorani there, which we call `ckb`; our `ku` is Kurmanji, `kmr` there. */
export const AZURE_TRANSLATOR: LanguageCodes = {
  ...alike('en pl ro ur lt uk ar zh-Hans bg lv sk hi tr fa so ps hu ru es fr de it vi ti id nl'),
  'pa-Guru': 'pa',
  pt: 'pt-pt',
  ckb: 'ku',
  ku: 'kmr',
};

/** Languages without a region are read under one code and written under another. Those in trial there are left out. */
export const DEEPL: LanguageCodes = {
  ...shouted('pl ro lt uk ar bg lv sk tr hu ru es fr de it id nl'),
  en: { read: 'EN', write: 'EN-GB' },
  pt: { read: 'PT', write: 'PT-PT' },
  'zh-Hans': { read: 'ZH', write: 'ZH-HANS' },
};

function alike(tags: string): LanguageCodes {
  return Object.fromEntries(tags.split(' ').map((tag) => [tag, tag]));
}

function shouted(tags: string): LanguageCodes {
  return Object.fromEntries(tags.split(' ').map((tag) => [tag, tag.toUpperCase()]));
}
