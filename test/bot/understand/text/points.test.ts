import fc from 'fast-check';

import { findPoints } from '../../../../bot/understand/text/points.ts';

const HERE = { latitude: 52.77123, longitude: -1.55321 };

describe('a point on the map', () => {
  it.each([
    ['52.77123, -1.55321'],
    ['it is at 52.77123,-1.55321 behind the shop'],
    ['geo:52.77123,-1.55321'],
    ['https://www.google.com/maps/@52.77123,-1.55321,17z'],
    ['https://www.google.com/maps?q=52.77123%2C-1.55321'],
    ['https://www.openstreetmap.org/?mlat=52.77123&mlon=-1.55321'],
    ['https://www.openstreetmap.org/#map=17/52.77123/-1.55321'],
  ])('is read as people send it: %s', (text) => {
    expect(findPoints(text).map(({ point }) => point)).toEqual([HERE]);
  });

  it.each([['it cost 12.999, 3.500'], ['10.30, 11.45'], ['-1.55321, 52.77123'], ['48.85837, 2.29448'], ['52.77123']])(
    'is not read from prices, times, or what lies elsewhere: %s',
    (text) => {
      expect(findPoints(text)).toEqual([]);
    },
  );

  it('says where it stands, whatever is around it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const { start, end, point } of findPoints(text)) {
          expect(text.slice(start, end)).toMatch(/\d/);
          expect(Number.isFinite(point.latitude + point.longitude)).toBe(true);
        }
      }),
    );
  });
});
