/** Questions with their vetted answers: the partnership and who does what. What else is asked the same way stands in partnership.phrases.txt. */
export const partnership = {
  partnership: {
    question: 'Who is the partnership?',
    answer:
      'It is the council, the police, the fire service, health and others who work together against crime. They share what they know and plan together. {{council}} runs this service for them.',
  },
  grants: {
    question: 'Can our group get a small grant for safety?',
    answer:
      'The partnership has paid for small local safety projects, such as lights and things for young people to do. I do not know if there is money now. Call {{council}} and ask for the community safety team.',
  },
  'council-or-county': {
    question: 'What do the district and the county council each do?',
    answer:
      "The district council deals with things like housing, bins, noise and anti-social behaviour. The county council deals with care, children's services, schools and roads. Derby has its own council. If you are not sure, ask and they can tell you.",
  },
  commissioner: {
    question: 'What does the Police and Crime Commissioner do?',
    answer:
      'People vote for this person, who sets what the police should work on. The office usually also pays for help for victims. It does not run the police day by day. In some matters you can complain or appeal to them.',
  },
  'contact-team': {
    question: 'How do I reach the community safety team?',
    answer:
      "You can call the team or the council's main line. The numbers are below. If someone is in danger, call {{emergency}}.",
  },
  'pub-trouble': {
    question: 'What can I do about trouble at a pub or shop that sells alcohol?',
    answer:
      'If there is a fight, call {{emergency}}. For noise or sales to children, tell us and the council. Anyone who is affected can usually ask for a licence to be looked at again, and can object to a new one. There is usually only a short time for that, so call {{council}} soon. Say what happened and when.',
  },
  'new-council': {
    question: 'Will this council be replaced?',
    answer:
      'There are plans to replace the councils in Derbyshire with new ones. Until then, nothing changes for you here. Your reports stay with the council.',
  },
} as const;
