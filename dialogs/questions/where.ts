import { neighbourById } from '../../content/places.ts';
import type { Say } from '../../locales/say.ts';
import { displayPlace } from '../display.ts';
import { valueOf } from '../slots.ts';
import type { Facts, Place, Slots, Step } from '../topic.ts';

/** "Where is it happening?", as every topic asks it. */
export const WHERE: Step = {
  field: 'where',
  answer: { kind: 'place' },
  ask: 'questions:where.ask',
  retry: 'questions:where.retry',
  why: 'questions:where.why',
  label: 'questions:where.label',
  skippable: true,
  listens: true,
};

/** Says whose a place outside the district usually is, and what happens when that cannot be told. Nothing is refused. */
export function whereSays(slots: Slots, { places }: Facts): readonly Say[] {
  const place = valueOf(slots, WHERE.field) as Place | undefined;
  if (place === undefined || place.district === 'inside') return [];
  if (place.district === 'unknown') {
    if (place.settlement !== undefined) return [{ key: 'questions:where.edge-of-district' }];
    return place.postcode === undefined ? [] : [{ key: 'questions:where.postcode-alone' }];
  }
  const neighbour = place.outside === undefined ? undefined : neighbourById(places, place.outside);
  if (neighbour === undefined) return [{ key: 'questions:where.elsewhere' }];
  const params = { place: displayPlace(place), council: neighbour.council };
  const card =
    neighbour.service === null
      ? {}
      : { card: { kind: 'services', services: [neighbour.service], urgent: false } as const };
  return [{ key: 'questions:where.outside', params, ...card }];
}
