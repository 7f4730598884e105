import { z } from 'zod';

import { areaSchema, locatePoint } from '../../content/areas.ts';
import type { Facts } from '../../dialogs/facts.ts';
import { findPostcode, readAreas } from '../../store/content/places.ts';
import type { Store } from '../../store/store.ts';

/** Whose the first postcode and the first point among some answers are, where an import knows it. */
export async function lookUpPlaces(
  store: Store,
  values: readonly unknown[],
): Promise<Pick<Facts, 'postcode' | 'point'>> {
  return { ...(await lookUpPostcode(store, values)), ...(await lookUpPoint(store, values)) };
}

async function lookUpPostcode(store: Store, values: readonly unknown[]): Promise<Pick<Facts, 'postcode'>> {
  const [postcode] = naming(values, 'postcode').flatMap((value) => postcodeIn.safeParse(value).data?.postcode ?? []);
  const known = postcode === undefined ? undefined : await findPostcode(store, postcode);
  return known === undefined ? {} : { postcode: known };
}

/** Without outlines nobody knows whose a point is. */
async function lookUpPoint(store: Store, values: readonly unknown[]): Promise<Pick<Facts, 'point'>> {
  const [point] = naming(values, 'point').flatMap((value) => pointIn.safeParse(value).data?.point ?? []);
  if (point === undefined) return {};
  const areas = z.array(areaSchema).safeParse(await readAreas(store)).data ?? [];
  return areas.length === 0 ? {} : { point: { point, ...locatePoint(areas, point) } };
}

/** Those that may bring it at all: most answers are no places, and a schema takes its time to refuse one. */
function naming(values: readonly unknown[], name: 'postcode' | 'point'): readonly unknown[] {
  return values.filter((value) => typeof value === 'object' && value !== null && name in value);
}

const postcodeIn = z.object({ postcode: z.string() });
const pointIn = z.object({ point: z.object({ latitude: z.number(), longitude: z.number() }) });
