import { accessibleFormat } from '../../dialogs/accessible-format/topic.ts';
import { toldAfter } from './told.ts';

describe('other formats and languages', () => {
  it('says at once what can be asked for, and lets it be asked for', () => {
    expect(toldAfter(accessibleFormat)).toEqual([{ page: 'what', services: ['sddc-customer-services'], starts: [] }]);
    expect(toldAfter(accessibleFormat, 'accessible-format.more=ask')[0]?.starts).toEqual(['do:begin:format-request']);
  });

  it('shows whoever does not hear or speak the ways that need neither', () => {
    expect(toldAfter(accessibleFormat, 'accessible-format.more=deaf')[0]?.services).toEqual([
      'relay-uk',
      'emergency-sms',
      'police-sms-deaf',
    ]);
  });
});
