import type { Option, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Progress } from './progress.ts';

/** When a page is offered: it has not been told, its conditions hold, and it belongs to no other page or to one that was told. */
export interface Offer {
  readonly id: string;
  readonly onlyIf?: (slots: Slots, facts: Facts) => boolean; // whoever asks for it by its name is told it all the same
  readonly suits?: (slots: Slots, facts: Facts) => boolean; // to whom it may be told at all, however they ask
  readonly again?: true; // offered on until what it leads to is begun, but right after it was told
  readonly under?: string | readonly string[]; // offered once that page, or one of those, was told
}

const MOST_OFFERED = 6; // more buttons than that are not read

/** The buttons that show the next pages of a long menu: one for each further list of it. */
export const FURTHER: readonly Option[] = [2, 3, 4, 5, 6, 7].map((list) => ({
  code: `list-${String(list)}`,
  label: 'guide:menu.show-more',
}));

/**
 * The pages to offer, as codes: what belongs to the page told last first, then the rest in its order. A few at a time;
 * after those the button that shows the next few, and after the last the first again.
 */
export function offeredPages(pages: readonly Offer[], { slots, told }: Progress, facts: Facts): readonly string[] {
  const last = told.findLast((id) => pages.some((page) => page.id === id));
  const open = pages.filter(
    (page) => isOffered(page, told) && suits(page, slots, facts) && (page.onlyIf?.(slots, facts) ?? true),
  );
  const next = open.filter((page) => last !== undefined && ownersOf(page).includes(last));
  const all = [...new Set([...next, ...open].map(({ id }) => id))];
  if (all.length <= MOST_OFFERED) return all;
  const wanted = FURTHER.findIndex(({ code }) => code === told.at(-1)) + 1;
  const list = wanted * MOST_OFFERED < all.length ? wanted : 0;
  const shown = all.slice(list * MOST_OFFERED, (list + 1) * MOST_OFFERED);
  return [...shown, FURTHER[list]?.code ?? ''];
}

/** Tells whether a page may be told to whoever gave these answers. */
export function suits({ suits: isFor }: Offer, slots: Slots, facts: Facts): boolean {
  return isFor?.(slots, facts) ?? true;
}

function isOffered(page: Offer, told: readonly string[]): boolean {
  const owners = ownersOf(page);
  const isNew = page.again === true ? told.at(-1) !== page.id : !told.includes(page.id);
  return isNew && (owners.length === 0 || owners.some((id) => told.includes(id)));
}

function ownersOf({ under = [] }: Offer): readonly string[] {
  return typeof under === 'string' ? [under] : under;
}
