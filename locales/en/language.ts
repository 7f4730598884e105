/** What is said about the language of the chat. `offer-own`, `switch-own`, `now` and `unchecked` name the language they are written in. */
export const language = {
  'not-spoken':
    'I cannot chat in that language yet. If you are in danger, call {{emergency}}. You can ask for an interpreter: call {{council}}.',
  'other-letters':
    'I can chat in your language, but only in its own letters. If you are in danger, call {{emergency}}. You can ask for an interpreter: call {{council}}.',
  offer: 'I can also chat in this language: {{language}}. Do you want to change to it?',
  'offer-own': 'I can chat with you in English. Do you want to change to English?',
  'switch-own': 'Chat in English',
  named: '{{language}}',
  keep: 'Stay in this language',
  now: 'We now chat in English. Your answers are kept.',
  unchecked:
    'Nobody has checked these words in this language yet. Safety advice is shown in English too. You can ask for an interpreter: call {{council}}.',
} as const;
