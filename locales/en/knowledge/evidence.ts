/** Questions with their vetted answers: evidence, and asking for a review. What else is asked the same way stands in evidence.phrases.txt. */
export const evidence = {
  diary: {
    question: 'How do I keep a diary of what happens?',
    answer:
      'Write down the date, the time and the place each time. Say what you saw or heard yourself, and what it did to you. Use your own words and write it soon after. It may be used in court one day.',
  },
  evidence: {
    question: 'What evidence helps?',
    answer:
      'Dates, times and places help most. So do photos, messages, doorbell clips, number plates, and names of others who saw it. Only collect what is safe for you. You can report without any of it.',
  },
  filming: {
    question: 'Should I film what they do?',
    answer:
      'Please do not film if it could put you in danger or make things worse. You do not need a film to report. Writing down what you saw is enough.',
  },
  cctv: {
    question: 'Can I put up a camera at home?',
    answer:
      'You can usually have a camera that only sees your own home and garden. If it sees more than that, privacy rules usually apply. Then you should usually tell people and have a good reason. If you rent, ask your landlord first.',
  },
  'case-review': {
    question: 'What is an ASB Case Review?',
    answer:
      'If you made three or more reports in six months and feel that not enough was done, you can ask for an ASB Case Review. The agencies then look at it together again. Someone else can ask for you if you agree.',
  },
  'case-review-how': {
    question: 'How do I ask for an ASB Case Review?',
    answer:
      "You can usually ask for an ASB Case Review in this chat. You can also use the council's web page for it, or call the council. Say when you reported, to whom, and any reference you were given. You do not have to have every detail.",
  },
  'case-review-outcome': {
    question: 'What happens in an ASB Case Review?',
    answer:
      'First the agencies check if your case fits. If it does, they usually meet and look at what was done so far. They can then agree on a new plan. They have to tell you the result.',
  },
  'case-review-appeal': {
    question: 'Can I appeal after a case review?',
    answer:
      'If you are unhappy with how your request for a review was handled, you can appeal. Another office looks at it, which is not part of the council. Its web page says how.',
  },
} as const;
