import { begin } from '../../dialogs/advance.ts';
import { saferHomesRequest } from '../../dialogs/safer-homes-request/topic.ts';
import { english, FACTS, heard } from './support.ts';

describe('asking for a safer home', () => {
  it('says what it is and promises nothing', () => {
    expect(english(begin(saferHomesRequest, heard(), FACTS).say)).toEqual([
      'You can ask for advice and small changes that make your home safer, such as better locks. I ask a few questions, and staff tell you what they can do.',
      'What makes you feel unsafe at home?',
    ]);
  });
});
