import type { WrittenLanguage } from '../../../language/languages.ts';

/** Languages as English names them, and who speaks them; one name may stand for two that are written in different letters. */
export const ENGLISH_NAMES: readonly (readonly [language: WrittenLanguage, names: readonly string[]])[] = [
  ['en', ['english']],
  ['pl', ['polish']],
  ['ro', ['romanian', 'rumanian', 'moldovan']],
  ['pa', ['punjabi', 'panjabi']],
  ['ur', ['urdu']],
  ['lt', ['lithuanian']],
  ['uk', ['ukrainian', 'ukranian', 'ukrainan']],
  ['ar', ['arabic']],
  ['zh', ['chinese', 'mandarin', 'cantonese']],
  ['bg', ['bulgarian']],
  ['lv', ['latvian']],
  ['sk', ['slovak', 'slovakian']],
  ['pt', ['portuguese', 'portugese', 'brazilian']],
  ['hi', ['hindi']],
  ['tr', ['turkish']],
  ['fa', ['farsi', 'persian', 'dari']],
  ['ckb', ['kurdish', 'sorani']],
  ['ku', ['kurdish', 'kurmanji']],
  ['so', ['somali']],
  ['ps', ['pashto', 'pashtu', 'pushto']],
  ['hu', ['hungarian']],
  ['ru', ['russian']],
  ['es', ['spanish']],
  ['fr', ['french']],
  ['de', ['german']],
  ['it', ['italian']],
  ['vi', ['vietnamese']],
  ['sq', ['albanian']],
  ['tl', ['tagalog', 'filipino']],
  ['ti', ['tigrinya', 'tigrigna']],
];

/** What asks for words that are easier to read. */
export const EASIER_WORDS =
  /\b(?:easy|easier|simple|simpler|plain) (?:read|reading|words?|english|language|sentences)\b|\beasyread\b/iu;
