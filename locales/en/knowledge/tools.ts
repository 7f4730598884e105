/** Questions with their vetted answers: what can be done about anti-social behaviour. What else is asked the same way stands in tools.phrases.txt. */
export const tools = {
  'what-powers': {
    question: 'What can be done to stop it?',
    answer:
      'Staff start with what fits: a talk, a letter or a written agreement. If it goes on, the council or the police can use stronger steps. These include notices, fines and court orders. What they choose depends on what happened and how it affects you.',
  },
  warning: {
    question: 'What is a warning?',
    answer:
      'A warning is usually a talk or a letter. It says what the person did and what will happen if they do it again. Staff usually keep a note of it.',
  },
  'got-a-letter': {
    question: 'I got a letter about my own behaviour. What can I do?',
    answer:
      'Read what it says you did and what it asks of you. You can usually call the person named in the letter and tell your side. Keep the letter. Citizens Advice can usually help you to understand it.',
  },
  abc: {
    question: 'What is an Acceptable Behaviour Contract?',
    answer:
      'It is a written agreement to stop certain behaviour. The person signs it by choice, often with the council and the police. If they break it, that can be used later in court.',
  },
  cpn: {
    question: 'What is a Community Protection Notice?',
    answer:
      'It is a notice that tells a person, or a business, to stop doing something or to put it right. A written warning comes first. Breaking the notice is a crime and can mean a fine.',
  },
  injunction: {
    question: 'What is a civil injunction?',
    answer:
      'It is an order of the court that tells a person what they must not do. It can keep them away from a place or a person. The council, the police or some landlords can ask for it. Breaking it can mean a fine or even prison.',
  },
  pspo: {
    question: 'What is a Public Spaces Protection Order?',
    answer:
      'It is a set of rules for one public place, made by the council. It can ban things like drinking alcohol or loose dogs there. Breaking it can mean a fine. Ask the council which places have one.',
  },
  dispersal: {
    question: 'What are dispersal powers?',
    answer:
      'The police can tell people to leave an area for a short time when there is trouble. They can also take things used for it, such as alcohol. Coming back too soon is a crime.',
  },
  closure: {
    question: 'What is a closure order?',
    answer:
      'It shuts a home or a business where there is serious trouble, such as drug dealing. Only a court can order it for longer. People who live there may be kept out too.',
  },
  cbo: {
    question: 'What is a Criminal Behaviour Order?',
    answer:
      'It is an order that a court can make when someone is found guilty of a crime. It bans them from things that led to trouble. It can also make them get help. Breaking it is a crime.',
  },
  breach: {
    question: 'What if they break an order or a notice?',
    answer:
      'Report it each time, with the day, the time and what you saw. Breaking a court order is usually serious. If someone is in danger, call {{emergency}}. If not, call {{police}} and say that there is an order.',
  },
  'respect-order': {
    question: 'What is a Respect Order?',
    answer:
      'It is a new kind of court order for adults who cause trouble again and again. Breaking it is a crime. The law comes into force in stages, so ask the council or the police if it is used here yet.',
  },
} as const;
