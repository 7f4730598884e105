/** Help when someone worries about an adult. Facts: DOMAIN.md (d); "usually" marks general knowledge. */
export const adultSafeguarding = {
  opening: 'Thank you for caring. You do not have to be sure that something is wrong to ask for help.',
  'adult-who': {
    ask: 'Who is it about?',
    retry: 'Is it about you, or someone else? Or is it hard to care for someone?',
    why: 'I ask so that I can show you the right help. You can skip this.',
    label: 'Who it is about',
    me: 'It is about me',
    other: 'Someone I know or have seen',
    carer: 'I care for someone and it is too much',
    work: 'Someone I meet in my work',
  },
  'adult-danger': {
    ask: 'Is anyone in danger or badly ill now?',
    retry: 'Is anyone in danger or badly ill now? You can say yes or no.',
    why: 'I ask because then the quickest help is the emergency number. You can skip this.',
    label: 'Danger now',
  },
  'adult-what': {
    ask: 'What worries you most?',
    retry: 'Is it money, or how they live? Is it bad care, or people in their home?',
    why: 'I ask so that I can show you who deals with it. You can skip this.',
    label: 'What worries you',
    money: 'Money or things are taken',
    self: 'They do not look after themselves',
    care: 'They are hurt or badly cared for',
    'taken-over': 'People have taken over their home',
    other: 'Something else',
  },
  pages: {
    now: {
      label: 'Danger now',
      text: 'Please call {{emergency}}. Say where the person is and what you can see. Keep yourself safe.',
    },
    me: {
      label: 'Help for me',
      text: 'It is not your fault. You can call the county council and ask for help with care, or say that someone hurts you or takes from you. The hours are on this card. There is an out of hours service at other times. If it is a crime, you can tell the police.',
    },
    tell: {
      label: 'Who to tell',
      text: 'Tell the county council what worries you. The hours are on this card. There is an out of hours service at other times. You do not need proof. If it may be a crime, call the police too. This chat does not tell them for you.',
    },
    carer: {
      label: 'When caring is too much',
      text: 'Caring is hard, and asking for help is not failing. The county council can tell you what help there is for carers, and for a break. If you are afraid that you may hurt someone, or yourself, call someone now. The line for mental health is open day and night.',
    },
    money: {
      label: 'Money or things are taken',
      text: 'If money has just gone, call the bank first. Theft is a matter for the police. If someone the person trusts takes their money, or makes them sign things, tell the county council as well.',
    },
    self: {
      label: 'Someone does not look after themselves',
      text: 'It may be an illness, sadness, or not being able to ask. The person can say no to help, but you can still tell the county council. A home that is very full may catch fire. The fire service usually gives advice at home for free.',
    },
    care: {
      label: 'Badly cared for, at home or in a care home',
      text: 'Tell the county council if an adult is hurt, left alone, hungry, or given the wrong medicine. It can be in a care home or at home. You can tell the manager of the care home too, if you trust them. If it may be a crime, call the police.',
    },
    'taken-over': {
      label: 'People have taken over their home',
      text: 'Sometimes people use the home of someone who is alone or ill, for drugs or to stay. Some call it cuckooing. Please do not go there to ask. Tell the police, or Crimestoppers without your name. Tell the county council that the person needs help. If it is your own home, it is not your fault. You can ask the police or the county council for help.',
    },
    agree: {
      label: 'Does the person have to agree?',
      text: 'It is good to ask the person what they want, if you can do that safely. You can still tell someone if they do not agree, or cannot decide. Do so if they or others may come to harm.',
    },
    family: {
      label: 'A partner or family member does it',
      text: 'If it is someone close to them who hurts, scares or controls them, there is more help. It is for older people and for men too. Choose it below.',
    },
    signs: {
      label: 'Signs to look out for',
      text: 'Signs are: hurt that nobody explains, being hungry or dirty, missing money, or being afraid of someone. They may be kept from other people. One sign alone may mean nothing.',
    },
    after: {
      label: 'What happens after I call',
      text: 'They ask what you saw and how the person is. Then they decide what to do. They usually talk with the person about what they want. They may not be able to tell you about it.',
    },
  },
} as const;
