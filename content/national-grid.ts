import proj4 from 'proj4';

import type { Point } from './areas.ts';

const OSGB36 =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';
const toDegrees = proj4(OSGB36, 'EPSG:4326');
const MOST_EAST = 700_000;
const MOST_NORTH = 1_300_000;

/** The point of metres east and north on the National Grid (OSGB36), to about five metres; `undefined` off the grid. */
export function fromNationalGrid(easting: number, northing: number): Point | undefined {
  if (!(easting >= 0 && easting <= MOST_EAST && northing >= 0 && northing <= MOST_NORTH)) return undefined;
  const [longitude = NaN, latitude = NaN] = toDegrees.forward([easting, northing]);
  return { latitude, longitude };
}
