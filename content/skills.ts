import type { Places } from './places.ts';

/** What somebody can do beside a language or a ward they know. Each has its words under `desk:skills`. */
const ABILITIES = ['woman', 'man', 'domestic-abuse', 'fraud'] as const;

/** Skills by what they are about, as codes. */
export interface SkillGroups {
  readonly abilities: readonly string[];
  readonly languages: readonly string[];
  readonly areas: readonly string[];
  readonly others: readonly string[]; // that somebody has and the list does not know
}

/**
 * The skills there are to choose from: abilities, a language for each tag, a ward for each of the district, and what somebody
 * has already beside these, so that saving takes nothing away unseen.
 */
export function skillGroups(tags: readonly string[], { wards }: Places, has: readonly string[]): SkillGroups {
  const abilities: readonly string[] = ABILITIES;
  const tongues = tags.map(baseOf).filter((tag) => tag !== 'en'); // everybody here writes English
  const languages = [...new Set([...tongues.map((tag) => `language:${tag}`), ...has.filter(isLanguage)])];
  const areas = wards.map(({ code }) => `area:${code}`);
  const known = new Set([...abilities, ...languages, ...areas]);
  return { abilities, languages, areas, others: has.filter((code) => !known.has(code)) };
}

const isLanguage = (code: string): boolean => code.startsWith('language:');

const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;
