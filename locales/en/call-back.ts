/** Asking for a call back about abuse. Read by trained staff only. */
export const callBack = {
  opening:
    'Staff who are trained to help with abuse can call you back. Only they read what you send here. They may have to tell others if someone could come to serious harm. I ask a few questions. You can skip them, or stop.',
  'call-back-for': {
    ask: 'Who is the call about?',
    retry: 'I did not understand that. Is the call about you, or about someone else?',
    why: 'It helps staff to prepare. They never contact the other person without asking you first.',
    label: 'Who it is about',
    me: 'Me',
    child: 'Me and my children',
    other: 'Someone else',
  },
  'call-back-about': {
    ask: 'What would you like to talk about? A few words are enough. You do not have to tell the whole story.',
    retry: 'I did not understand that. A few words are enough, or you can skip this.',
    why: 'So that you do not have to begin at the start when they call.',
    label: 'What to talk about',
  },
  sent: 'Trained staff read it. They contact you only in the way you said is safe, and leave a message only if you said so.',
} as const;
