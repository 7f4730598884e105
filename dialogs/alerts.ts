import { currentAlerts } from '../content/alerts.ts';
import { checkedTexts } from '../content/own-translations.ts';
import type { Say } from '../locales/say.ts';
import { londonDate } from '../content/london-clock.ts';
import type { Facts } from './facts.ts';

const MOST = 3;

/** What staff warn of today, the newest first: their own words, or a checked translation of them, with who says so and since when. Nothing when there is nothing. */
export function alertSays({ alerts, now }: Pick<Facts, 'alerts' | 'now'>): readonly Say[] {
  const current = currentAlerts(alerts, londonDate(now)).slice(0, MOST);
  if (current.length === 0) return [];
  return [
    { key: 'alerts:intro' },
    ...current.map(({ copy, translations, source, starts }): Say => {
      const own = { kind: 'own-words', en: copy.en, texts: checkedTexts(translations) } as const;
      const params = { words: own, source, day: { kind: 'date', date: starts } } as const;
      return { key: 'alerts:one', params };
    }),
  ];
}
