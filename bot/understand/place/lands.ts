import { normalise } from '../text/normalise.ts';

const CODES = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCodePoint(65 + Math.floor(at / 26), 65 + (at % 26)),
);
const NAMES = new Set((['region', 'language'] as const).flatMap((type) => namesOf('en', type, CODES)));
const HERE: ReadonlySet<string> = new Set(['GB', 'UK']);
const ELSEWHERE = CODES.filter((code) => !HERE.has(code));

/** Tells whether a name is that of a country or a language, as the platform's own list of them has it: "Spain", "Polish". */
export function isLandOrLanguage(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}

/** Tells whether a name is that of another country, in English or in the language of this tag: "Spain", "Polska". */
export function isLand(name: string, language: string): boolean {
  const folded = normalise(name);
  return ['en', language].some((each) => landsIn(each).has(folded));
}

const lands = new Map<string, ReadonlySet<string>>(); // by language

function landsIn(language: string): ReadonlySet<string> {
  const known = lands.get(language) ?? new Set(namesOf(language, 'region', ELSEWHERE).map(normalise));
  lands.set(language, known);
  return known;
}

function namesOf(language: string, type: 'region' | 'language', codes: readonly string[]): readonly string[] {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
  return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}
