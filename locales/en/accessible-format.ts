/** Other formats and languages, interpreters, sign language, and ways for people who do not hear or speak. Facts: services.json, the plan. */
export const accessibleFormat = {
  opening: 'You can have information in a way that works for you.',
  pages: {
    what: {
      label: 'What you can ask for',
      text: 'You can ask for large print, braille, audio or Easy Read. You can ask for British Sign Language, another language, or an interpreter. It is free. An interpreter should not be someone from your family.',
    },
    ask: {
      label: 'Ask for it here',
      text: 'You can ask for it here. I ask what you need, and how staff can reach you.',
    },
    call: {
      label: 'Call the council',
      text: 'You can also call the council and say what you need.',
    },
    deaf: {
      label: 'I do not hear or speak',
      text: 'You can call through Relay UK, by text. For the emergency service by text, send the word REGISTER to {{emergency}} once, in advance.',
    },
    chat: {
      label: 'Make this chat easier to read',
      text: 'You can make the text larger in your browser. This chat works with a screen reader, with the keyboard alone, and without JavaScript.',
    },
  },
} as const;
