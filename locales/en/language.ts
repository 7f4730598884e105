/** What is said to somebody who writes in a language that the chat cannot speak. locales/notices.ts has it in theirs. */
export const language = {
  'english-only':
    'I can only chat in English for now. If you are in danger, call {{emergency}}. You can ask for an interpreter: call {{council}}.',
} as const;
