/** A message for staff. */
export const leaveMessage = {
  opening:
    'You can leave a message for staff. They read it when they are at work. In danger, call {{emergency}} instead. You can skip a question, or stop.',
  'message-words': {
    ask: 'What would you like to say? A few words are enough.',
    retry: 'I did not understand that. A few words are enough, or you can skip this.',
    why: 'So that staff know what it is about before they answer you.',
    label: 'Your message',
  },
  sent: 'Staff read it when they are at work. They contact you only in the way you said is safe.',
} as const;
