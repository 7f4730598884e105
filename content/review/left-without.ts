import { CARD_READERS, DANGER_KINDS, dangerCard, type CardReader, type DangerKind } from '../danger-cards.ts';
import { serviceById, shownContacts, type Directory, type Service } from '../directory.ts';

/** A danger card or a need that nothing would be left for. */
export type LeftWithout =
  | { readonly kind: 'card'; readonly danger: DangerKind; readonly reader: CardReader }
  | { readonly kind: 'need'; readonly need: string };

const EMERGENCY = 'emergency';

/**
 * The danger cards and needs that have something to contact in one register and nothing in another. What is for emergencies
 * stands for nearly all of them, so it counts for that need alone.
 */
export function leftWithout(before: Directory, after: Directory): readonly LeftWithout[] {
  const cards = DANGER_KINDS.flatMap((danger) =>
    CARD_READERS.filter((reader) => {
      const ids = dangerCard(danger, reader);
      return helps(before, ids) && !helps(after, ids);
    }).map((reader) => ({ kind: 'card' as const, danger, reader })),
  );
  const needs = [...new Set(before.services.flatMap((service) => service.needs))]
    .filter((need) => meets(before, need) && !meets(after, need))
    .map((need) => ({ kind: 'need' as const, need }));
  return [...cards, ...needs];
}

function helps(directory: Directory, ids: readonly string[]): boolean {
  return ids.some((id) => {
    const service = serviceById(directory, id);
    return service !== undefined && !isForEmergencies(service) && shownContacts(service).length > 0;
  });
}

function meets({ services }: Directory, need: string): boolean {
  return services.some(
    (service) =>
      service.needs.includes(need) &&
      (need === EMERGENCY || !isForEmergencies(service)) &&
      shownContacts(service).length > 0,
  );
}

function isForEmergencies({ needs }: Service): boolean {
  return needs.includes(EMERGENCY);
}
