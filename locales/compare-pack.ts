import { english } from './en/index.ts';
import { isLeftInEnglish } from './left-in-english.ts';
import { leavesOf, stemOf } from './leaves.ts';
import { readPack, type Language } from './packs.ts';
import { FOR_STAFF } from './translation-sheet.ts';
import { aboutPlace } from './notes-for.ts';
import { isSafetyText } from './safety-text.ts';

/** What is wrong with one string of a pack. `key` is `namespace:path.to.leaf`, a plural form with its ending. */
export interface Fault {
  readonly kind: 'missing' | 'unknown' | 'placeholder' | 'digits' | 'english' | 'direction' | 'broken' | 'long';
  readonly key: string;
  readonly isSafety: boolean;
}

const LONGEST_BUTTON = 48; // characters of any language that fit two lines of a button on a screen of 320 px

/**
 * Holds a pack against the English one: every string is there in all plural forms of its language, with the same
 * placeholders and digits, in its own language, without marks of direction but the isolates, in whole letters, and short on buttons.
 */
export function comparePack(
  language: Language,
  pack: Readonly<Record<string, object>> = readPack(language),
): readonly Fault[] {
  const source = stringsOf(english);
  const wanted = new Map([...source].flatMap(([key, text]) => formsOf(key, text, source, language)));
  const written = stringsOf(pack);
  const fault = (kind: Fault['kind'], key: string): Fault => ({ kind, key, isSafety: isSafetyText(key) });
  return [
    ...[...written.keys()].filter((key) => !wanted.has(key)).map((key) => fault('unknown', key)),
    ...[...wanted].flatMap(([key, text]) => {
      const own = written.get(key);
      if (own === undefined) return [fault('missing', key)];
      return faultsOf(own, text, key, language).map((kind) => fault(kind, key));
    }),
  ];
}

function stringsOf(pack: Readonly<Record<string, object>>): ReadonlyMap<string, string> {
  const translated = Object.entries(pack).filter(([namespace]) => !FOR_STAFF.includes(namespace));
  return new Map(
    translated.flatMap(([namespace, node]) =>
      leavesOf(node).map(([path, text]) => [`${namespace}:${path}`, text] as const),
    ),
  );
}

/** A plural of English is asked for in every form that the language has. */
function formsOf(
  key: string,
  text: string,
  source: ReadonlyMap<string, string>,
  language: Language,
): readonly (readonly [string, string])[] {
  const stem = stemOf(key);
  const other = stem === key ? undefined : source.get(`${stem}_other`);
  if (other === undefined) return [[key, text]];
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return forms.map((form) => [`${stem}_${form}`, other] as const);
}

function faultsOf(own: string, text: string, key: string, language: Language): readonly Fault['kind'][] {
  const saidInWords = /_(?:zero|one|two)$/.test(key) ? 'count' : ''; // "one", "two" may stand for the number
  return [
    ...(placeholdersOf(own, saidInWords) === placeholdersOf(text, saidInWords) ? [] : ['placeholder' as const]),
    ...(digitsOf(own) === digitsOf(text) ? [] : ['digits' as const]),
    ...(isLeftInEnglish(own, text, language) ? ['english' as const] : []),
    ...(/[\u200E\u200F\u202A-\u202E]/u.test(own) ? ['direction' as const] : []),
    ...(BROKEN.test(own) ? ['broken' as const] : []),
    ...(isButton(key) && own.length > Math.max(LONGEST_BUTTON, text.length * 2) ? ['long' as const] : []),
  ];
}

/** What is left of letters in a file that was saved or read in another encoding than UTF-8. */
const BROKEN =
  /\uFFFD|\?{3}|[\u00C3\u00C4\u00C5\u00D8\u00D9\u00E0][\u0080-\u00BF\u2018-\u2026\u201A\u0192\u02C6\u20AC]/u;

function placeholdersOf(text: string, without: string): string {
  return [...text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)]
    .flatMap(([, name]) => (name === without ? [] : [name]))
    .toSorted()
    .join(' ');
}

/** Western digits, apart from placeholders and from how their groups are set apart. */
function digitsOf(text: string): string {
  const bare = text.replace(/\{\{[^}]*\}\}/g, '');
  return [...bare.matchAll(/\d(?:[ ,.\u00A0\u202F]?\d)*/g)]
    .map(([digits]) => digits.replace(/\D/g, ''))
    .toSorted()
    .join(' ');
}

function isButton(key: string): boolean {
  return aboutPlace(key).some((note) => /^(?:Button|Answer to)/.test(note));
}
