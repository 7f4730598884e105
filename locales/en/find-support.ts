/** Finding who can help: for what, for whom, near where, and how they can be reached (S8, S13, S16). */
export const findSupport = {
  opening: 'I look for people who can help you. You can skip any question. Nothing is sent to anyone.',
  'find-for': {
    ask: 'What would you like help with?',
    retry: 'I am sorry, I did not understand that. What would you like help with?',
    why: 'I ask so that I show you people who know about it. You can skip this.',
    label: 'Help with',
    'domestic-abuse': 'Abuse by a partner or in the family',
    'sexual-violence': 'Rape or sexual abuse',
    stalking: 'Someone who follows or pesters me',
    'self-harm': 'Dark thoughts, or hurting myself',
    'hate-crime': 'Hate because of who I am',
    'fraud-advice': 'Fraud or a scam',
    'child-safeguarding': 'A child I worry about',
    'adult-safeguarding': 'An adult who needs care',
    'modern-slavery': 'Being made to work or used',
    'drugs-alcohol': 'Drugs or alcohol',
    housing: 'My home or rent',
    own: 'I worry about how I treat someone',
  },
  'find-who': {
    ask: 'Some helplines are for people like you. Choose what fits, or skip this.',
    retry: 'Who is the help for? Choose what fits, or skip this.',
    why: 'I ask so that I put first those who know what it is like for you. I do not pass it on.',
    label: 'Who it is for',
    skip: 'Show me everyone',
    woman: 'I am a woman',
    man: 'I am a man',
    lgbt: 'I am LGBT+',
    child: 'I am under 18',
    parent: 'I am a parent',
    deaf: 'I am deaf, or cannot speak on the phone',
    older: 'I am an older person',
    'honour-based-abuse': 'It is about family honour or a forced marriage',
    'no-recourse': 'I worry about my visa or papers',
    'other-language': 'I need another language',
  },
  'find-where': {
    ask: 'Which town, village or postcode do you live in? I show what is near first. You can skip this.',
    retry: 'I did not find that place. Which town, village or postcode is it? You can skip this.',
    why: 'Some services work only in one area. A town is enough. You can skip this.',
    label: 'Near where',
  },
  pages: {
    all: {
      label: 'Everyone who can help',
      text: 'Here is who can help. In danger, call {{emergency}}. Under each name you can see why I show it.',
    },
    open: {
      label: 'Open now',
      text: 'These answer now.',
    },
    quiet: {
      label: 'Without a phone call',
      text: 'You can reach these without a call. Texts, e-mails and chats can stay on a phone, so use one that nobody else checks.',
    },
    call: {
      label: 'By phone',
      text: 'You can call these. Calls can show on a bill or in the list of calls.',
    },
    text: {
      label: 'By text',
      text: 'You can send these a text. Texts can stay on a phone, so use one that nobody else checks.',
    },
    chat: {
      label: 'By online chat',
      text: 'You can write to these in a chat on their website. The page may show in your browser history.',
    },
    mail: {
      label: 'By e-mail',
      text: 'You can write to these by e-mail. E-mails can be found later, so use an account that nobody else opens.',
    },
    visit: {
      label: 'Face to face',
      text: 'You can go to these. Please call first, to ask when someone is there.',
    },
    sign: {
      label: 'In sign language',
      text: 'Those that can be reached in British Sign Language come first.',
    },
    spoken: {
      label: 'In my language',
      text: 'Those that say they have an interpreter come first. You can ask any of them for one. Say the name of your language in English. An interpreter should not be someone from your family.',
    },
  },
} as const;
