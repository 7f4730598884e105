import type { DangerKind } from '../../content/danger-cards.ts';
import { HARMLESS } from './harmless.ts';
import { ASKING, LONG_AGO, PAST, SUPPOSED } from './markers.ts';
import { NETS, type Net } from './nets.ts';
import { RULES } from './rules.ts';
import type { RuleGroup } from './rule.ts';

/** What a pattern is for: a rule, or something that excuses or lowers what the rules find. */
export type Purpose =
  | { readonly kind: 'rule'; readonly rule: RuleGroup }
  | { readonly kind: 'harmless'; readonly only?: DangerKind; readonly heard?: true }
  | { readonly kind: 'net'; readonly net: Net; readonly part: number }
  | { readonly kind: 'past' | 'supposed' | 'asking' | 'long-ago' };
interface Entry {
  readonly phrase: string;
  readonly purpose: Purpose;
}

/** Every pattern as it is written, by its number. */
export const ENTRIES: readonly Entry[] = [
  ...RULES.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, purpose: { kind: 'rule' as const, rule } }))),
  ...HARMLESS.flatMap(({ only, heard, phrases }) =>
    phrases.map((phrase) => ({
      phrase,
      purpose: { kind: 'harmless' as const, ...(only ? { only } : {}), ...(heard ? { heard } : {}) },
    })),
  ),
  ...NETS.flatMap((net) =>
    net.all.map((words, part) => ({ phrase: `(${words.join('|')})`, purpose: { kind: 'net' as const, net, part } })),
  ),
  ...PAST.map((phrase) => ({ phrase, purpose: { kind: 'past' as const } })),
  ...LONG_AGO.map((phrase) => ({ phrase, purpose: { kind: 'long-ago' as const } })),
  ...SUPPOSED.map((phrase) => ({ phrase, purpose: { kind: 'supposed' as const } })),
  ...ASKING.map((phrase) => ({ phrase, purpose: { kind: 'asking' as const } })),
];
