import { isNeed, routeOf } from '../../../dialogs/needs.ts';
import { asks } from '../acts/questions.ts';
import { remembering } from '../text/remember.ts';
import type { Cosines } from './card-meanings.ts';
import { NO_CARD } from './every-asking.ts';
import { rankCards, type CardWeights, type Needs, type RankedCard, type Signs } from './find-cards.ts';
import weights from './guide-weights.json' with { type: 'json' };
import type { SearchAskings } from './index-askings.ts';

/** Ranks what may answer what is said in an open guide, by its text in English and the guide, the likeliest first: its pages as `guide/page`, and cards by their id. */
export type FindInGuide = (text: string, guide: string) => readonly RankedCard[];

/** What finds by words and by meaning among all cards and the pages of all guides. */
export interface GuideSearch {
  readonly search: SearchAskings;
  readonly cards: Cosines;
  readonly pages: Cosines;
  readonly told: Cosines;
  readonly needOf: Needs['of'];
}

/** What the signs of pages and cards are worth in an open guide. Fitted by test/eval/fit-in-guides.ts. */
export const GUIDE_WEIGHTS: Pick<CardWeights, 'both' | 'sure' | 'likely' | 'outright'> = weights;

/** Finds by those signs. */
export function findInGuideBy(parts: GuideSearch, fitted = GUIDE_WEIGHTS): FindInGuide {
  return remembering((text: string, guide: string) => rankCards(signsInGuide(text, guide, parts), fitted.both, fitted));
}

const NEAREST = 6; // by meaning, beside those that the words find

/**
 * The signs that a page of the guide, or a card, answers what is said in it: how its words fit, how near its meaning is to
 * what is asked for it and to what it tells, how far ahead of the others it is, and what it is about. What nothing here
 * answers is looked for too, as among cards.
 */
export function signsInGuide(text: string, guide: string, parts: GuideSearch): readonly Signs[] {
  const isAsked = asks(text, false, undefined);
  const mayBe = (id: string): boolean => !id.includes('/') || id.startsWith(`${guide}/`);
  const matches = parts.search(text, mayBe);
  const byId = new Map(matches.map((match) => [match.card, match]));
  const strange = matches[0]?.strange ?? 1;
  const near = nearIn(text, mayBe, parts);
  const found = [...near.values()].sort((one, other) => other.nearest - one.nearest).slice(0, NEAREST);
  const ids = new Set([...byId.keys(), ...found.map(({ id }) => id)]);
  const all = [...ids].map((id) => ({ ...(byId.get(id) ?? NO_MATCH), ...(near.get(id) ?? NOT_NEAR), id }));
  return all.flatMap((one): readonly Signs[] => {
    const { id } = one;
    if (id.startsWith(NO_CARD)) return [];
    const others = all.filter((other) => other !== one);
    const ahead = LED_BY.map((sign) => one[sign] - Math.max(0, ...others.map((other) => other[sign])));
    const about = [isPage(id), isAbout(id, guide, parts), isAsked].map(Number);
    return [{ card: id, signs: [1, ...LED_BY.map((sign) => one[sign]), ...ahead, strange, ...about] }];
  });
}
const LED_BY = ['fit', 'pairs', 'closest', 'nearest', 'three', 'told'] as const;
const NO_MATCH = { fit: 0, pairs: 0, closest: 0 };
const NOT_NEAR = { nearest: 0, three: 0, told: 0 };

/** How near the meaning of a text is to one that may answer it, as cosines. */
interface Near {
  readonly id: string;
  readonly nearest: number; // way of asking
  readonly three: number; // the mean of the three nearest
  readonly told: number; // sentence that it tells
}

const isPage = (id: string): boolean => id.includes('/');

/** True of a card about the need that the guide meets. */
function isAbout(card: string, guide: string, { needOf }: GuideSearch): boolean {
  const need = isPage(card) ? undefined : needOf(card);
  if (need === undefined || !isNeed(need)) return false;
  const route = routeOf(need);
  return route.kind === 'topic' && route.topic === guide;
}

/** How near the meaning is of all that may answer here. */
function nearIn(
  text: string,
  mayBe: (id: string) => boolean,
  { cards, pages, told }: GuideSearch,
): ReadonlyMap<string, Near> {
  const asked = [...(cards(text) ?? []), ...(pages(text) ?? [])].filter(([id]) => mayBe(id));
  const sentences = told(text);
  return new Map(
    asked.map(([id, cosines]) => {
      const [nearest = 0, second = nearest, third = second] = cosines.toSorted((one, other) => other - one);
      const three = (nearest + second + third) / 3;
      return [id, { id, nearest, three, told: Math.max(0, ...(sentences?.get(id) ?? [])) }];
    }),
  );
}
