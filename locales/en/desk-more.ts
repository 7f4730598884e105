/** What the desk says of a summary that a language model drafts. */
export const deskSummary = {
  ask: 'Draft a summary',
  title: 'Draft summary',
  draft: 'Written by a language model and checked by nobody. The chat is what counts.',
  'no-engine': 'No language model is set up. What the assistant asked is the summary.',
  'not-here': 'No model is asked where danger was told, or the chat is protected.',
  failed: 'No summary came in time. You can try again.',
} as const;

/** What a supervisor reads beside the chats of colleagues. */
export const deskColleagues = {
  title: 'Chats of colleagues',
  wanted: 'A second listener is wanted',
} as const;
