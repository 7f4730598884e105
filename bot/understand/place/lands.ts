const CODES = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCodePoint(65 + Math.floor(at / 26), 65 + (at % 26)),
);
const NAMES = new Set(
  (['region', 'language'] as const).flatMap((type) => {
    const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
    return CODES.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
  }),
);

/** Tells whether a name is that of a country or a language, as the platform's own list of them has it: "Spain", "Polish". */
export function isLandOrLanguage(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
