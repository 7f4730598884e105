import type { Facts, Place } from './topic.ts';

/**
 * A place with the district and the ward that its postcode tells, where the facts know it: it says more than the name of a
 * town does. Any other place stays as it was heard.
 */
export function located(place: Place, { postcode: known }: Pick<Facts, 'postcode'>): Place {
  if (known === undefined || place.postcode !== known.postcode) return place;
  const { ward: _ward, ...rest } = place;
  if (!known.inside) return { ...rest, district: 'outside' };
  const { outside: _outside, ...inside } = rest;
  return { ...inside, ...(known.ward === undefined ? {} : { ward: known.ward }), district: 'inside' };
}
