import { findPlaces, neighbourById, type Places } from '../../content/places.ts';
import type { Say } from '../../locales/say.ts';
import { displayPlace } from '../display.ts';
import { valueOf } from '../slots.ts';
import { NUMBERS } from '../numbers.ts';
import type { Far, Place, Slots } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { Step } from '../step.ts';

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
export function whereSays(slots: Slots, { places, partnership }: Facts): readonly Say[] {
  const place = valueOf(slots, WHERE.field) as Place | undefined;
  if (place?.far !== undefined) return [farSay(place.far, partnership)];
  switch (place?.district) {
    case 'outside':
      return [outsideSay(place, places)];
    case 'unknown':
      return unsureSays(place);
    default:
      return [];
  }
}

/** It may be the name of a street or a pub here all the same, so the place is asked for and nothing is held up. */
function farSay(far: Far, { district }: Facts['partnership']): Say {
  const params = { ...NUMBERS, district: district.name };
  const choices = [{ code: `do:change:${WHERE.field}`, label: 'common:change', params: { field: LABEL } }] as const;
  return { key: far === 'uk' ? 'questions:where.far' : 'questions:where.abroad', params, choices };
}
const LABEL = { kind: 'label', key: 'questions:where.label' } as const;

function outsideSay(place: Place, places: Places): Say {
  const neighbour = place.outside === undefined ? undefined : neighbourById(places, place.outside);
  if (neighbour === undefined) return { key: 'questions:where.elsewhere' };
  const named = findPlaces(places, place.words).find(({ district }) => district === 'outside');
  const params = { place: named?.name ?? displayPlace(place), council: neighbour.council };
  const { service } = neighbour;
  if (service === null) return { key: 'questions:where.outside', params };
  return { key: 'questions:where.outside', params, card: { kind: 'services', services: [service], urgent: false } };
}

/** A postcode alone is never called outside: many straddle the boundary. */
function unsureSays({ settlement, postcode }: Place): readonly Say[] {
  if (settlement !== undefined) return [{ key: 'questions:where.edge-of-district' }];
  return postcode === undefined ? [] : [{ key: 'questions:where.postcode-alone' }];
}
