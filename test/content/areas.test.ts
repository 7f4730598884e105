import fc from 'fast-check';

import { isNear, locatePoint, type Area } from '../../content/areas.ts';
import { fromNationalGrid } from '../../content/national-grid.ts';
import { readBoundaries, type Boundaries } from '../../content/read-boundaries.ts';
import { BOUNDARIES, WARDS } from '../support/invented-places.ts';

const wanted = { code: 'E07000039', wards: [{ code: WARDS[0] }] };
const read = readBoundaries(BOUNDARIES, wanted);
const areas: readonly Area[] = read.kind === 'read' ? read.areas : [];

const whyRefused = (boundaries: Boundaries): string => (boundaries.kind === 'refused' ? boundaries.why : 'read');

describe('the outlines of a file', () => {
  it('are those of the district; wards of a neighbour are left out', () => {
    expect(areas.map(({ code, kind, name }) => ({ code, kind, name }))).toEqual([
      { code: 'E05008809', kind: 'ward', name: 'West Field' },
      { code: 'E05008810', kind: 'ward', name: 'East Field' },
    ]);
    expect(read).toMatchObject({ kind: 'read', others: 1 });
  });

  it('belong to the district by the list of its wards when the file names no district', () => {
    const features = BOUNDARIES.features.map((each, at) => ({
      ...each,
      properties: { code: [...WARDS, 'E05006900'][at], name: `Ward ${String(at)}` },
    }));
    const plain = readBoundaries({ ...BOUNDARIES, features }, wanted);
    expect(plain).toMatchObject({ kind: 'read', areas: [{ code: 'E05008809', name: 'Ward 0' }], others: 2 });
  });

  it('may be that of the district alone', () => {
    const [first] = BOUNDARIES.features;
    const features = [{ ...first, properties: { LAD24CD: 'E07000039', LAD24NM: 'South Derbyshire' } }];
    const whole = readBoundaries({ ...BOUNDARIES, features }, wanted);
    expect(whole).toMatchObject({ areas: [{ code: 'E07000039', kind: 'district', name: 'South Derbyshire' }] });
    const outline = whole.kind === 'read' ? whole.areas : [];
    expect(locatePoint(outline, { latitude: 52.82, longitude: -1.58 })).toEqual({ inside: true });
  });

  const moved = (coordinates: unknown): object => ({
    ...BOUNDARIES,
    features: [{ ...BOUNDARIES.features[0], geometry: { type: 'Polygon', coordinates: [coordinates] } }],
  });
  const notDegrees = /not in WGS84 longitude and latitude/;
  it.each([
    ['no GeoJSON', { hello: 'world' }, /not a GeoJSON collection/],
    ['nothing', null, /not a GeoJSON collection/],
    ['no features', { type: 'FeatureCollection', features: [] }, /None of its 0 areas belongs to E07000039/],
    ['metres on the National Grid', moved([[428400, 324800], [428500, 324800], [428500, 324900], [428400, 324800]]), notDegrees],
    ['latitude before longitude', moved([[52.8, -1.6], [52.9, -1.6], [52.9, -1.5], [52.8, -1.6]]), notDegrees],
    ['words for numbers', moved([['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b']]), notDegrees],
    ['one ward twice', { ...BOUNDARIES, features: [BOUNDARIES.features[0], BOUNDARIES.features[0]] }, /same code/],
  ])('are refused with a reason: %s', (_name, value, why) => {
    expect(whyRefused(readBoundaries(value, wanted))).toMatch(why);
  }); // prettier-ignore

  it('never make the reader throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['read', 'refused']).toContain(readBoundaries(value, wanted).kind);
      }),
    );
  });
});

describe('a point on the map', () => {
  it.each([
    ['in the left ward', -1.58, 52.82, { inside: true, ward: 'E05008809' }],
    ['in the right ward', -1.52, 52.82, { inside: true, ward: 'E05008810' }],
    ['beside them', -1.63, 52.82, { inside: false }],
    ['far away', -0.1, 51.5, { inside: false }],
    ['nowhere', NaN, NaN, { inside: false }],
  ])('tells ward and district: %s', (_name, longitude, latitude, located) => {
    expect(locatePoint(areas, { longitude, latitude })).toEqual(located);
  });

  it('is in exactly one of two wards that lie side by side, whenever it is in their box and on no line', () => {
    const inBox = fc.record({
      longitude: fc.double({ min: -1.5999, max: -1.5001, noNaN: true }),
      latitude: fc.double({ min: 52.8001, max: 52.8499, noNaN: true }),
    });
    fc.assert(
      fc.property(inBox, (point) => {
        fc.pre(Math.abs(point.longitude + 1.55) > 1e-9);
        const ward = point.longitude < -1.55 ? 'E05008809' : 'E05008810';
        expect(locatePoint(areas, point)).toEqual({ inside: true, ward });
      }),
    );
  });

  it('counts as near within about ten kilometres', () => {
    const near = (longitude: number): boolean => isNear(areas, { longitude, latitude: 52.82 });
    expect([-1.58, -1.7, -1.73, 0].map(near)).toEqual([true, true, false, false]);
  });
});

describe('metres on the National Grid', () => {
  it('become degrees, as Ordnance Survey shows them for its worked example, to about five metres', () => {
    const point = fromNationalGrid(651409.903, 313177.27); // Caister water tower
    expect(point?.latitude).toBeCloseTo(52.65798, 4);
    expect(point?.longitude).toBeCloseTo(1.71605, 4);
  });

  it.each([
    [-1, 300000],
    [800000, 300000],
    [400000, 1400000],
    [NaN, NaN],
  ])('off the grid are no point: %d east, %d north', (easting, northing) => {
    expect(fromNationalGrid(easting, northing)).toBeUndefined();
  });
});
