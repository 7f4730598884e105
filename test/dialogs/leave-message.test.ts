import { begin } from '../../dialogs/advance.ts';
import { leaveMessage } from '../../dialogs/leave-message/topic.ts';
import { english, FACTS, heard } from './support.ts';

describe('a message for staff', () => {
  it('S11: says when it is read without a promise, and that danger is for 999, before the first question', () => {
    expect(english(begin(leaveMessage, heard(), FACTS).say)).toEqual([
      'You can leave a message for staff. They read it when they are at work. In danger, call <emergency-999> instead. You can skip a question, or stop.',
      'What would you like to say? A few words are enough.',
    ]);
  });
});
