import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { z } from 'zod';

/** A point on the map, in WGS84 degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** West, south, east and north edge, in degrees. */
type Box = readonly [number, number, number, number];

const UNITED_KINGDOM: Box = [-9, 49, 2.5, 61.5];
const position = z
  .array(z.number())
  .min(2)
  .refine(([longitude = NaN, latitude = NaN]) => isWithin(UNITED_KINGDOM, { longitude, latitude }));
const ring = z.array(position).min(4);
const boundarySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

/** A ward, or the district itself, with its outline: GeoJSON in WGS84 degrees, in the United Kingdom. */
export const areaSchema = z
  .object({
    code: z.string().regex(/^[A-Z]\d{8}$/),
    kind: z.enum(['ward', 'district']),
    name: z.string().min(1).max(200),
    boundary: boundarySchema,
  })
  .readonly();
export type Area = z.infer<typeof areaSchema>;

/** Where a point lies: in the district of this deployment, with its ward where the outlines of wards are known, or not. */
export type Located = { readonly inside: true; readonly ward?: string } | { readonly inside: false };

const boxes = new WeakMap<Area, Box>();

/** Whose a point is, by the outlines; a point on a line belongs to either side of it. Without outlines every point is outside. */
export function locatePoint(areas: readonly Area[], point: Point): Located {
  const here = areas.filter((area) => isWithin(boxOf(area), point) && holds(area, point));
  const ward = here.find(({ kind }) => kind === 'ward');
  if (ward !== undefined) return { inside: true, ward: ward.code };
  return { inside: here.length > 0 };
}

/** True for a point within some degrees of the outlines: about 10 km by default. */
export function isNear(areas: readonly Area[], point: Point, degrees = 0.12): boolean {
  const { longitude, latitude } = point;
  return areas.some((area) => {
    const [west, south, east, north] = boxOf(area);
    return isWithin([west - degrees, south - degrees, east + degrees, north + degrees], { longitude, latitude });
  });
}

/** True for a point that can lie in the United Kingdom. */
export function isInKingdom(point: Point): boolean {
  return isWithin(UNITED_KINGDOM, point);
}

function holds({ boundary }: Area, { longitude, latitude }: Point): boolean {
  return booleanPointInPolygon([longitude, latitude], boundary);
}

function boxOf(area: Area): Box {
  const known = boxes.get(area);
  if (known !== undefined) return known;
  const { boundary } = area;
  const rings = boundary.type === 'Polygon' ? boundary.coordinates : boundary.coordinates.flat();
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = NaN, latitude = NaN] of rings.flat()) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  const box: Box = [west, south, east, north];
  boxes.set(area, box);
  return box;
}

function isWithin([west, south, east, north]: Box, { longitude, latitude }: Point): boolean {
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}
