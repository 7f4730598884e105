/** What the desk says of a summary that a language model drafts. */
export const deskSummary = {
  ask: 'Draft a summary',
  title: 'Draft summary',
  cut: 'The chat is long: this is of its newest part alone.',
  draft: 'Written by a language model and checked by nobody. The chat is what counts.',
  'no-engine': 'No language model is set up. What the assistant asked is the summary.',
  'not-here': 'No model is asked where danger was told, or the chat is protected.',
  failed: 'No summary came in time. You can try again.',
} as const;

/** What a supervisor reads beside the chats of colleagues. */
export const deskColleagues = {
  title: 'Chats of colleagues',
  joined: 'You have joined {{name}}, who has this chat. The resident knows that you are here, and you can write.',
  also: '{{name}} has joined this chat and can write in it.',
  wanted: 'A second listener is wanted',
} as const;

/** What the desk says of residents who come back, who are silent, and of what they said of chats that ended. */
export const deskResidents = {
  'came-back': 'Came back',
  'came-back-to': 'Came back, talked to {{name}} before',
  silent: 'Silent for {{time}}',
  unanswered: 'Waiting for your answer: {{time}}',
  helped: 'Of late {{helped}} of {{answered}} residents who answered said that the chat helped.',
} as const;

/** What happened to a handoff, by the kind of its event. */
export const deskEvents = {
  requested: 'Asked for a person',
  'came-back': 'Came back and asked for a person again',
  claimed: 'Taken',
  returned: 'Back in the queue',
  'lease-expired': 'Back in the queue: the desk was gone',
  transferred: 'Passed on',
  joined: 'A supervisor joined',
  'taken-over': 'Taken over',
  ended: 'Chat ended',
  closed: 'Case closed',
  reminded: 'The resident was told the numbers again',
  distress: 'Second listener asked for',
  other: 'Changed',
} as const;

/** Why there is no translation of a message. */
export const deskNoTranslation = {
  failed: 'The machine gave no translation of this.',
  spent: 'The machine translations of this month are used up.',
  language: 'The machine does not know this language.',
  'not-here': 'This chat is not translated by a machine, because of what it is about.',
  'no-engine': 'No translation is set up.',
} as const;
