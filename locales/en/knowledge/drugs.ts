/** Questions with their vetted answers: drugs and alcohol. What else is asked the same way stands in drugs.phrases.txt. */
export const drugs = {
  'drug-help': {
    question: 'Where can I get help with drugs?',
    answer:
      'You can talk to Frank by phone or text, and ask where help is near you. Your doctor can help too. You do not have to stop first. If someone is very ill, call {{emergency}}.',
  },
  'drug-family': {
    question: 'Someone close to me uses drugs. Who can help me?',
    answer:
      'There is help for families as well. You can talk about your own worries, even if the other person wants no help. If you are afraid at home, say so. In danger, call {{emergency}}.',
  },
  dealing: {
    question: 'How do I report drug dealing?',
    answer:
      'Call {{police}}, or Crimestoppers if you do not want to give your name. Say where and when, and what cars come. Please do not go near or take pictures. If there is danger now, call {{emergency}}.',
  },
  'weed-smell': {
    question: 'What about the smell of cannabis next door?',
    answer:
      'Cannabis is against the law, so you can tell the police. If your neighbour rents, the landlord can usually act too. Write down when you smell it and how it affects you. You can report it here.',
  },
  needles: {
    question: 'I found a needle. What should I do?',
    answer:
      'Do not touch it, and keep children and pets away. The council usually collects needles on public land. Say exactly where it is. If someone was pricked, wash the place and ask a doctor at once.',
  },
  'alcohol-help': {
    question: 'Where can I get help with drinking?',
    answer:
      'There is a free phone line, with groups that meet. Your doctor can help too. If you drink every day, do not stop all at once: ask a doctor first. Stopping fast can make you ill.',
  },
  overdose: {
    question: 'Someone has taken too much. What do I do?',
    answer:
      'Call {{emergency}} at once and ask for an ambulance. Say what they took, if you know. Stay with them, and turn them on their side if they breathe. You will not usually get into trouble for calling.',
  },
} as const;
