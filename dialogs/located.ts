import type { KnownPoint } from './known-places.ts';
import type { Place } from './answers.ts';
import type { Facts } from './facts.ts';

/**
 * A place with the district and the ward that its point on the map or its postcode tells, where the facts know it: either
 * says more than the name of a town does. Any other place stays as it was heard.
 */
export function located(place: Place, facts: Pick<Facts, 'postcode' | 'point'>): Place {
  const known = knownOf(place, facts);
  if (known === undefined) return place;
  const { ward: _ward, ...rest } = place;
  if (!known.inside) return { ...rest, district: 'outside' };
  const { outside: _outside, ...inside } = rest;
  return { ...inside, ...(known.ward === undefined ? {} : { ward: known.ward }), district: 'inside' };
}

function knownOf(place: Place, { point, postcode }: Pick<Facts, 'postcode' | 'point'>) {
  if (point !== undefined && isSame(place, point)) return point;
  return postcode !== undefined && place.postcode === postcode.postcode ? postcode : undefined;
}

function isSame({ point }: Place, known: KnownPoint): boolean {
  return point?.latitude === known.point.latitude && point.longitude === known.point.longitude;
}
