/*
 * Two square wards that nobody lives in, drawn in open country, and tables of postcodes in and around them in the shapes that
 * ONS and Ordnance Survey publish. Invented: no row is taken from their data.
 */

/** The ward on the left, from 1.60 to 1.55 degrees west; the other one from 1.55 to 1.50. Both from 52.80 to 52.85 north. */
export const WARDS = ['E05008809', 'E05008810'] as const;

const square = (west: number, south: number, size: number): object => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

const feature = (properties: object, geometry: object): object => ({ type: 'Feature', properties, geometry });

/** The wards as ONS writes them, with one of a neighbour. */
export const BOUNDARIES = {
  type: 'FeatureCollection',
  features: [
    feature({ WD24CD: WARDS[0], WD24NM: 'West Field', LAD24CD: 'E07000039' }, square(-1.6, 52.8, 0.05)),
    feature({ WD24CD: WARDS[1], WD24NM: 'East Field', LAD24CD: 'E07000039' }, square(-1.55, 52.8, 0.05)),
    feature({ WD24CD: 'E05006900', WD24NM: 'Over There', LAD24CD: 'E07000193' }, square(-1.65, 52.8, 0.05)),
  ],
};

/** As the Postcode Directory: names first, degrees, one postcode without a position. */
export const DIRECTORY = `pcd7,pcd8,pcds,doterm,oslaua,osward,lat,long
DE118AA,DE11 8AA,DE11 8AA,,E07000039,E05008809,52.82,-1.58
DE118AB,DE11 8AB,DE11 8AB,,E07000039,E05999999,52.82,-1.52
DE118AD,DE11 8AD,DE11 8AD,202001,E07000039,E05008810,99.999999,0.000000
DE150AA,DE15 0AA,DE15 0AA,,E07000193,E05006900,52.82,-1.63
B1  1AA,B1   1AA,B1 1AA,,E08000025,E05001113,52.48,-1.9
`;

/** As Code-Point Open: no names, metres on the National Grid. */
export const CODE_POINT = `"DE118AA",10,428400,324800,"E92000001","E19000001","E18000002","E10000007","E07000039","E05008809"
"DE118AD",90,0,0,"E92000001","","","","E07000039","E05008810"
"DE150AA",10,425000,324800,"E92000001","E19000001","E18000002","E10000028","E07000193","E05006900"
`;

/** As somebody's own list: nothing but positions. */
export const PLAIN = `Postcode,Latitude,Longitude
DE11 8AA,52.82,-1.58
DE11 8AB,52.82,-1.52
DE15 0AA,52.82,-1.63
B1 1AA,52.48,-1.9
`;
