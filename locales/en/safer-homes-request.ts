/** Asking for help to make a home safer. */
export const saferHomesRequest = {
  opening:
    'You can ask for advice and small changes that make your home safer, such as better locks. I ask a few questions, and staff tell you what they can do.',
  'home-why': {
    ask: 'What makes you feel unsafe at home?',
    retry: 'I did not understand that. Which of these is closest?',
    why: 'It helps staff to choose what would help. You can skip this.',
    label: 'Why',
    burglary: 'A burglary, or I worry about one',
    abuse: 'Someone I know, or abuse',
    harassment: 'Trouble from people nearby',
    callers: 'People who come to my door',
    other: 'Something else',
  },
  'home-where': {
    ask: 'Where is your home? The street or the postcode is enough.',
    retry: 'I could not read that as a place. A street or a postcode will do.',
    why: 'It decides if staff here can help. They ask for the full address later.',
    label: 'Where',
  },
  'home-tenure': {
    ask: 'Do you own your home, or rent it?',
    retry: 'I did not understand that. Do you own your home, or who do you rent it from?',
    why: 'A landlord may have to agree to changes. Staff talk to a landlord only if you say so.',
    label: 'Own or rent',
    own: 'I own it',
    council: 'I rent from the council',
    association: 'I rent from a housing association',
    private: 'I rent from a private landlord',
    other: 'Something else',
  },
  'home-worry': {
    ask: 'Which part of your home worries you? For example the back door, a window, or the garden.',
    retry: 'I did not understand that. A few words are enough, or you can skip this.',
    why: 'So that the right things are brought along.',
    label: 'What to look at',
  },
  sent: 'Staff read it, and tell you in the way you said is safe what they can do.',
} as const;
