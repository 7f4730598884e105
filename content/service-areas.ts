import type { AREAS } from './service-schema.ts';

type Area = (typeof AREAS)[number];

/** Where somebody lives who looks for help: in the district, in the city, elsewhere in the county, or beyond it. */
type HomeArea = 'south-derbyshire' | 'derby' | 'derbyshire' | 'elsewhere';

const REACHED: Readonly<Record<HomeArea, readonly Area[]>> = {
  'south-derbyshire': ['south-derbyshire', 'derbyshire-county', 'derbyshire', 'national'],
  derby: ['derby', 'derbyshire', 'national'],
  derbyshire: ['derbyshire-county', 'derbyshire', 'national'],
  elsewhere: ['national'],
};
const NEIGHBOURS: Readonly<Record<string, HomeArea>> = {
  'derby-city': 'derby',
  erewash: 'derbyshire',
  'derbyshire-dales': 'derbyshire',
  'amber-valley': 'derbyshire',
  chesterfield: 'derbyshire',
};

/** How near a service of this area is to a home: 0 for the nearest, undefined when it does not work there. */
export function distanceTo(home: HomeArea, area: Area): number | undefined {
  const place = REACHED[home].indexOf(area);
  return place === -1 ? undefined : place;
}

/** A place as it was told: inside the district, or in the neighbour area with an id of places.json. */
export interface ToldPlace {
  readonly district: 'inside' | 'outside' | 'unknown';
  readonly outside?: string | undefined;
}

/** The area in which somebody lives; the district as long as nobody knows better. */
export function homeArea(place: ToldPlace | undefined): HomeArea {
  return place?.district === 'outside' ? (NEIGHBOURS[place.outside ?? ''] ?? 'elsewhere') : 'south-derbyshire';
}
