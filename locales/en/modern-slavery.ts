/** Help for people who are made to work or used by others. Facts: DOMAIN.md (d); "usually" marks general knowledge. */
export const modernSlavery = {
  opening:
    'Nobody may be made to work, or be used, by fear or by a trick. You do not have to give a name. I do not ask where you are from.',
  'slavery-who': {
    ask: 'Is it about you?',
    retry: 'Is it about you, or about someone you have seen or know?',
    why: 'I ask so that I can show you the right help. You can skip this.',
    label: 'Who it is about',
    me: 'It is about me',
    seen: 'Someone I have seen or know',
    work: 'Someone I meet in my work',
  },
  'slavery-danger': {
    ask: 'Is anyone in danger now, or locked in?',
    retry: 'Is anyone in danger now, or locked in? You can say yes or no.',
    why: 'I ask because then the quickest help is the emergency number. You can skip this.',
    label: 'Danger now',
  },
  'slavery-child': {
    ask: 'Could the person be a child?',
    retry: 'Could the person be a child? You can say yes or no, or skip this.',
    why: 'I ask because there is other help for a child. You can skip this.',
    label: 'May be a child',
  },
  pages: {
    now: {
      label: 'Danger now',
      text: 'Please call {{emergency}}. If it is not safe to speak, there is a silent way from a mobile. Do not warn the people who do it, and do not step in.',
    },
    me: {
      label: 'Help for me',
      text: 'Nobody may keep your papers or your pay, lock you in, or scare you into work. It is not your fault. These helplines are free. You do not have to give your name. The first one has interpreters. Call when nobody can listen, if you can.',
    },
    tell: {
      label: 'Tell someone what I saw',
      text: 'You can tell the helpline or the police what you saw. Crimestoppers never asks for your name. Say where it was, when, and what worried you. Please do not ask the people, do not warn anyone, and do not look for more.',
    },
    child: {
      label: 'The person may be a child',
      text: 'A child cannot agree to be used, even if they say that it is fine. Tell the county council or the police what you saw. Someone trained can ask for help for a child without the child having to agree.',
    },
    papers: {
      label: 'Worried about papers or the right to work',
      text: 'You can get advice without a name. This chat does not ask about your papers. People who use others often say that the police will lock you up. You can ask a helpline first what happens next, before you tell them more.',
    },
    signs: {
      label: 'Signs to look out for',
      text: 'Some signs are: the same clothes each day, few things of their own, or poor health. Someone else speaks for them, or keeps their papers. They get little pay or none. They are picked up at odd hours. They seem afraid to talk. It can be at a car wash, a nail bar, a farm, a factory or in a home. One sign alone may mean nothing.',
    },
    scheme: {
      label: 'The national help scheme',
      text: 'There is a national scheme for people who were used in this way. Its name is the National Referral Mechanism. It usually gives a safe place to stay, a support worker and time to think. Only some bodies can ask for it: the police, councils and some charities. An adult has to agree first.',
    },
    council: {
      label: 'What the council can do',
      text: 'Trained council staff can ask the national scheme for help. For an adult they do it only if the person agrees. This chat does not ask for it by itself. You can call the council, or call the helpline first.',
    },
    pay: {
      label: 'It is only about pay or hours',
      text: 'Is it only that the pay or the hours are not right? Then the service below can look into it. If someone is afraid, or cannot leave, call the helpline.',
    },
  },
} as const;
