import { z } from 'zod';

import { areaSchema, locatePoint } from '../content/areas.ts';
import type { Facts } from '../dialogs/topic.ts';
import { findPostcode, readAreas } from '../store/places.ts';
import type { Store } from '../store/store.ts';

/** Whose the first postcode and the first point among some answers are, where an import knows it. */
export async function lookUpPlaces(
  store: Store,
  values: readonly unknown[],
): Promise<Pick<Facts, 'postcode' | 'point'>> {
  return { ...(await lookUpPostcode(store, values)), ...(await lookUpPoint(store, values)) };
}

async function lookUpPostcode(store: Store, values: readonly unknown[]): Promise<Pick<Facts, 'postcode'>> {
  const [postcode] = values.flatMap((value) => postcodeIn.safeParse(value).data?.postcode ?? []);
  const known = postcode === undefined ? undefined : await findPostcode(store, postcode);
  return known === undefined ? {} : { postcode: known };
}

/** Without outlines nobody knows whose a point is. */
async function lookUpPoint(store: Store, values: readonly unknown[]): Promise<Pick<Facts, 'point'>> {
  const [point] = values.flatMap((value) => pointIn.safeParse(value).data?.point ?? []);
  if (point === undefined) return {};
  const areas = z.array(areaSchema).safeParse(await readAreas(store)).data ?? [];
  return areas.length === 0 ? {} : { point: { point, ...locatePoint(areas, point) } };
}

const postcodeIn = z.object({ postcode: z.string() });
const pointIn = z.object({ point: z.object({ latitude: z.number(), longitude: z.number() }) });
