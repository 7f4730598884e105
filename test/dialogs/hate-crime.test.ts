import { advance, begin } from '../../dialogs/advance.ts';
import { hateCrime } from '../../dialogs/hate-crime/topic.ts';
import { FACTS, heard, press, progressOf } from './support.ts';

describe('help after hate', () => {
  it('shows the emergency number and the police first, then ways that do not need the police', () => {
    const told = advance(hateCrime, progressOf(begin(hateCrime, heard(), FACTS)), press('hate-who=me'), FACTS);
    expect(told.say[0]?.card).toEqual({
      kind: 'services',
      services: ['emergency-999', 'police-101'],
      urgent: false,
    });
    const [elsewhere] = advance(hateCrime, progressOf(told), press('hate-crime.more=elsewhere'), FACTS).say;
    expect(elsewhere?.card).toEqual({ kind: 'services', services: ['true-vision', 'stop-hate-uk'], urgent: false });
  });

  it('lets the same be told to the council as a report', () => {
    const told = advance(hateCrime, progressOf(begin(hateCrime, heard(), FACTS)), press('do:skip'), FACTS);
    const [here] = advance(hateCrime, progressOf(told), press('hate-crime.more=here'), FACTS).say;
    expect(here?.choices).toEqual([{ code: 'do:begin:report-asb', label: 'answers:start.report-asb' }]);
  });
});
