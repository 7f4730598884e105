/** Questions with their vetted answers: sexual violence and stalking. What else is asked the same way stands in sexual-violence.phrases.txt. */
export const sexualViolence = {
  sarc: {
    question: 'What is a sexual assault centre?',
    answer:
      'It is a place with trained staff for anyone who was raped or sexually hurt. You can go without telling the police. They look after your health and can keep signs of what happened. You decide each step.',
  },
  'sv-late': {
    question: 'Is it too late to get help after sexual violence?',
    answer:
      'You can get help whenever it happened, even many years ago. For a check at the centre, soon is better, so ask them first. You can also tell the police later, if you want to.',
  },
  'sv-evidence': {
    question: 'Should I wash after sexual violence?',
    answer:
      'If you can, do not wash yet, and keep the clothes as they are in a bag. That keeps more signs of what happened. If you have washed already, go anyway. They can still help you.',
  },
  'sv-what': {
    question: 'What counts as sexual violence?',
    answer:
      'It is any sexual act or touch that you did not want or could not agree to. It can be by a partner, or without force. It usually counts if you froze, were drunk or asleep. It is not your fault.',
  },
  'sv-men': {
    question: 'Is there help for men after sexual violence?',
    answer:
      'The support line and the centre are for everyone. What happened does not say who you are. You can usually ask for a man or a woman to see you.',
  },
  stalking: {
    question: 'What is stalking?',
    answer:
      'It is when someone keeps watching, following or contacting you and it scares or upsets you. It can be messages, gifts, or turning up. One act can look small, but together they usually matter. It is usually a crime.',
  },
  'stalking-help': {
    question: 'What can I do about stalking?',
    answer:
      'If you feel in danger, call {{emergency}}. If not, call {{police}} and tell them all of it, not just the last time. The police can usually ask a court for an order to stop it. Usually it is best not to answer the person.',
  },
} as const;
