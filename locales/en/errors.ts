/** What a channel says when it cannot take a message or show a conversation. The emergency words follow where one was lost. */
export const errors = {
  malformed: 'We could not read that message. Please send it again as plain text.',
  empty: 'There was nothing in that message. Please type a few words or use one of the buttons.',
  'wrong-kind': 'We could not read that kind of message. Please send it as plain text.',
  attachments: 'We cannot take photos or files here yet. Please tell us in words what they show.',
  'attachments-left-out': 'We have your words. We cannot take photos or files here yet, so they were not kept.',
  'too-large': 'That message is too long for us to read. Please send it in shorter parts.',
  'too-many':
    'A lot of messages came at once, so we did not read this one. Please wait {{seconds}} seconds and send it again.',
  expired: 'This chat has timed out. You can start a new one.',
  forbidden: 'This chat cannot be opened from here. You can start a new one.',
  'not-found': 'This chat has ended. You can start a new one.',
  'no-page': 'There is nothing at this address.',
  unavailable: 'Sorry, something went wrong and your last message was not saved. Please try again in a few minutes.',
} as const;
