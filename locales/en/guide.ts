/** What surrounds every guide: what more would help, and its end. */
export const guide = {
  more: {
    ask: 'What else would help you?',
    retry: 'I am sorry, I did not understand that. Which of these would help you?',
    noted: 'Thank you for telling me. I cannot pass it on from here. The services that I name can help you with it.',
    why: 'I ask so that you read only what helps you. You can stop at any time.',
    label: 'What would help',
    enough: 'That is all for now',
  },
  reported:
    'You have told the police already. Keep the number that they gave you. You can call {{police}} again if you remember more, or if it happens again. If someone is in danger, call {{emergency}}.',
  end: 'I am here if you want to know more. You can come back at any time.',
  'end-protected':
    'I am here if you want to know more. When you are done, press “Exit this page”. This chat is then deleted within {{protectedMinutes}} minutes.',
  'stopped-protected':
    'We have stopped. Nothing was sent. Press “Exit this page” to close this chat. It is then deleted within {{protectedMinutes}} minutes. You can come back at any time.',
  'staff-keep':
    'Staff answered you in this chat, so they keep it for {{staffDays}} days after its end. To end it, press “Exit this page”.',
  'other-help': 'Find other help',
  beside: 'It sounds as if you need help with something else too. Choose it now, or answer the question below.',
  menu: {
    first: 'What do you need help with? Choose one, or tell me in your own words.',
    more: 'Here is what else I can help with. Choose one, or tell me in your own words.',
    'show-more': 'Show more',
  },
} as const;
