import { licensedPremises } from '../../dialogs/licensed-premises/topic.ts';
import { toldAfter } from './told.ts';

describe('trouble with places that sell alcohol', () => {
  it.each([
    ['now', 'emergency-999', []],
    ['noise', 'sddc-env-health', ['do:begin:report-asb']],
    ['street', 'emergency-999', ['do:begin:report-asb']],
    ['under-age', 'emergency-999', []],
    ['spiked', 'emergency-999', []],
    ['run', 'sddc-customer-services', []],
  ])('%s: shows %s first, and begins %j', (what, first, starts) => {
    const [told] = toldAfter(licensedPremises, `licensed-what=${what}`);
    expect([told?.page, told?.services[0], told?.starts]).toEqual([what, first, starts]);
  });
});
