/** The first words of a message to a service, which it reads itself: in English, whatever the chat is in. */
export const prepared = {
  'scam-text': {
    text: 'I think this text is a scam. It came from this number: \nThis is what it says: ',
  },
  'scam-email': {
    subject: 'A message that I think is a scam',
    text: 'I think this e-mail is a scam. I have pasted it below, or sent it on with this one.',
  },
} as const;
