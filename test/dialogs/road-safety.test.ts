import { roadSafety } from '../../dialogs/road-safety/topic.ts';
import { toldAfter } from './told.ts';

describe('help with roads', () => {
  it.each([
    ['now', ['emergency-999']],
    ['driving', ['police-101', 'police-online']],
    ['speeding', ['police-101', 'police-online']],
    ['crash', ['emergency-999', 'police-101', 'police-online']],
    ['bikes', ['emergency-999', 'police-101']],
    ['fault', ['emergency-999', 'sddc-customer-services']],
    ['blocked', ['police-101']],
  ])('%s: shows %j', (what, services) => {
    expect(toldAfter(roadSafety, `road-what=${what}`)).toMatchObject([{ page: what, services }]);
  });

  it('lets nuisance bikes be reported here, and shows 999 to whoever skips the question', () => {
    expect(toldAfter(roadSafety, 'road-what=bikes')[0]?.starts).toEqual(['do:begin:report-asb']);
    expect(toldAfter(roadSafety, 'do:skip')).toMatchObject([{ page: 'now', services: ['emergency-999'] }]);
  });
});
