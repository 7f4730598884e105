import { english } from '../../locales/en/index.ts';
import { leavesOf, stemOf } from '../../locales/leaves.ts';
import { readPack, type Language } from '../../locales/packs.ts';
import { isSafetyText } from '../../locales/safety-text.ts';
import { translationSheet } from '../../locales/translation-sheet.ts';

/** One sentence as a bureau reviews it. `key` is `namespace:path.to.leaf`, a plural form with its ending. */
export interface ReviewRow {
  readonly key: string;
  readonly english: string;
  readonly translation: string; // empty when there is none yet
  readonly notes: string; // where it stands, what its names and placeholders mean; safety text says so first
}

/** Every sentence of a language beside its English, with the notes, a plural in every form that the language has. */
export function reviewRows(language: Language): readonly ReviewRow[] {
  const written = new Map<string, string>(
    Object.entries(readPack(language)).flatMap(([namespace, node]) =>
      leavesOf(node).map(([path, text]) => [`${namespace}:${path}`, text] as const),
    ),
  );
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const rows = translationSheet().flatMap(({ key, english: text, notes }): readonly ReviewRow[] => {
    const keys = isPlural(key) ? forms.map((form) => `${stemOf(key)}_${form}`) : [key];
    const all = [...(isSafetyText(key) ? ['SAFETY TEXT.'] : []), ...notes].join(' ');
    return keys.map((own) => ({ key: own, english: text, translation: written.get(own) ?? '', notes: all }));
  });
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

function isPlural(key: string): boolean {
  const stem = stemOf(key);
  return stem !== key && PLURALS.has(stem);
}

const PLURALS: ReadonlySet<string> = new Set(
  Object.entries(english).flatMap(([namespace, pack]) =>
    leavesOf(pack).flatMap(([path]) => (path.endsWith('_other') ? [`${namespace}:${stemOf(path)}`] : [])),
  ),
);

/** The pack that translated rows make: namespaces with their sentences in the order of the rows; empty ones are left out. */
export function packOfRows(rows: readonly Pick<ReviewRow, 'key' | 'translation'>[]): Readonly<Record<string, object>> {
  const pack: Record<string, Record<string, unknown>> = {};
  for (const { key, translation } of rows) {
    if (translation.trim() === '') continue;
    const [namespace = '', path = ''] = key.split(':');
    const steps = path.split('.');
    let node = (pack[namespace] ??= {});
    for (const step of steps.slice(0, -1)) node = (node[step] ??= {}) as Record<string, unknown>;
    node[steps.at(-1) ?? ''] = translation;
  }
  return pack;
}
