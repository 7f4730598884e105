/** Asking for information in another format or language, or for an interpreter. */
export const formatRequest = {
  opening: 'You can have information from the council in another format or language. I ask a few short questions.',
  'format-kind': {
    ask: 'Which of these do you need? Choose all that fit.',
    retry: 'I did not understand that. Please choose from the list.',
    why: 'So that you get it in a way that works for you.',
    label: 'What is needed',
    'large-print': 'Large print',
    braille: 'Braille',
    audio: 'Audio',
    'easy-read': 'Easy Read',
    bsl: 'British Sign Language',
    language: 'Another language',
    interpreter: 'An interpreter',
  },
  'format-language': {
    ask: 'Which language?',
    retry: 'I did not catch the language. Please type its name.',
    why: 'So that you get the right one.',
    label: 'Language',
  },
  'format-what': {
    ask: 'What information do you need? For example a letter you got, or how to report something.',
    retry: 'I did not understand that. A few words are enough, or you can skip this.',
    why: 'So that staff know what to prepare.',
    label: 'What it is about',
  },
  'contact-address': {
    ask: 'Do you want it by post? Type an address only if post is safe for you there. You can skip this.',
    retry: 'I did not understand that. Please type the address, or skip this.',
    why: 'Braille, large print and audio often come by post. Staff use the address for this only.',
    label: 'Address for post',
  },
  sent: 'Staff read it, and answer in the way you said is safe.',
} as const;
