import { callBack } from '../../dialogs/call-back/topic.ts';
import { begin } from '../../dialogs/advance.ts';
import { english, FACTS, heard } from './support.ts';

describe('a call back about abuse', () => {
  it('S4, S8: says who reads it, and that it cannot always stay with them, before the first question', () => {
    expect(english(begin(callBack, heard(), FACTS).say)).toEqual([
      'Staff who are trained to help with abuse can call you back. Only they read what you send here. They may have to tell others if someone could come to serious harm. I ask a few questions. You can skip them, or stop.',
      'Who is the call about?',
    ]);
  });
});
