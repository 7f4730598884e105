/** Help when drug gangs use people. Facts: DOMAIN.md (d); "usually" marks general knowledge. */
export const countyLines = {
  opening:
    'A child or adult who is used by a gang is a victim. I do not need the names of anyone, so please leave them out here.',
  'gang-who': {
    ask: 'Who is it about?',
    retry: 'Who is it about: you, a child, a home that was taken over, or something you saw?',
    why: 'I ask so that I can show you the right help. You can skip this.',
    label: 'Who it is about',
    me: 'It is about me',
    child: 'My child, or a child I know',
    home: 'A home that was taken over',
    seen: 'Dealing or a gang that I have seen',
  },
  'gang-danger': {
    ask: 'Is anyone in danger now?',
    retry: 'Is anyone in danger now? You can say yes or no.',
    why: 'I ask because then the quickest help is the emergency number. You can skip this.',
    label: 'Danger now',
  },
  'gang-missing': {
    ask: 'Is the child missing now?',
    retry: 'Is the child missing now? You can say yes or no, or skip this.',
    why: 'I ask because the police can look for a missing child at once. You can skip this.',
    label: 'Missing now',
  },
  pages: {
    now: {
      label: 'Danger now',
      text: 'Please call {{emergency}}. If it is not safe to speak, there is a silent way from a mobile. Do not go to the people or the place yourself.',
    },
    missing: {
      label: 'The child is missing',
      text: 'If you think that they are in danger, call {{emergency}}. If not, call {{police}} now. You do not have to wait before you tell the police. Say what they wore, who they may be with, and if you fear that a gang uses them.',
    },
    me: {
      label: 'Help for me',
      text: 'If someone makes you carry, sell or hide things, they are using you. It is not your fault. You can talk to a helpline without your name. Childline is for you if you are under 19. Ask them first what happens if you tell them more.',
    },
    debt: {
      label: 'They say that I owe them money',
      text: 'Gangs usually make up a debt so that someone has to go on. Some even plan a theft to make one. The police and helplines know this. If they threaten you or your family now, call {{emergency}}.',
    },
    child: {
      label: 'Help for a child',
      text: 'Tell the county council what worries you. They work with the police to keep children safe. You do not need proof. If the child is older and says that it is their choice, please still call.',
    },
    talk: {
      label: 'How to talk with the child',
      text: 'Stay calm and listen. Say that you are on their side and that it is not their fault. Do not go to the gang, and do not pay a debt for them before you have talked to someone. NSPCC staff can help you find the words.',
    },
    home: {
      label: 'A home that was taken over',
      text: 'Gangs may move into the home of someone who lives alone, is ill or has a disability. Some people call it cuckooing. Please do not go there to ask. Tell the police or Crimestoppers. If the person needs care, tell the county council too. If it is your own home, it is not your fault. You can ask the police or the county council for help. Noise and trouble around it can be reported here.',
    },
    seen: {
      label: 'Tell someone what I saw',
      text: 'You can tell the police, or Crimestoppers without your name. Young people can use Fearless. Say where it was, when, and what cars were there. Do not follow or film anyone. Noise and trouble around it can be reported here.',
    },
    signs: {
      label: 'Signs to look out for',
      text: 'Some signs in a young person: new phones, clothes or money, two phones, train tickets, strange calls, new older friends. They go missing from home or school. They are afraid, or hurt. Signs at a home: many visitors at all hours, new people, and you no longer see who lives there. One sign alone may mean nothing.',
    },
    after: {
      label: 'What happens after I tell someone',
      text: 'The police and the council put together what different people tell them. You may not hear what they do, because that could put someone in danger. Crimestoppers does not ask who you are. If you fear for your own safety, say so when you call.',
    },
  },
} as const;
