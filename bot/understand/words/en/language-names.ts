import type { WrittenLanguage } from '../../../language/languages.ts';
import { phraseList } from '../phrase-list.ts';

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

/** What the wish to go on in a language says beside its name: "can we do this in Polish". */
export const WISHES_LANGUAGE: ReadonlySet<string> = new Set(
  phraseList(
    'do; talk; speak; write; chat; have; carry; continue; go; switch; change; use; rather; prefer; reply; answer; type',
  ),
);

/** What else may stand in such a wish, and tells nothing. */
export const BESIDE_LANGUAGE_WISH: ReadonlySet<string> = new Set(
  phraseList(`
    a; all; and; bad; be; better; but; can; cant; could; doing; done; dont; english; good; hello; hi; i; id; in; instead; into; is; isnt; it; just; language; like; me; might; mine; much; my; no; not; of; on; only; or;
    please; pls; poor; possible; should; so; sorry; speaking; talking; that; the; then; this; to; translate; version; very; want; we; well; with; would; writing; you; your; ur; u
  `),
);
