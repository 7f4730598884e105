/** Questions with their vetted answers: noise and smoke. What else is asked the same way stands in noise.phrases.txt. */
export const noise = {
  'noise-who': {
    question: 'Who deals with noise?',
    answer:
      'Environmental health at the council looks into noise from homes, pubs and building work. You can report it here. If the noise comes from a fight or someone may be in danger, call {{emergency}}.',
  },
  'noise-hours': {
    question: 'What time must noise stop?',
    answer:
      'There is usually no single hour in law. Noise can be a nuisance by day or by night. What counts is how loud it is, how long and how often. At night people usually have to be quieter.',
  },
  'noise-action': {
    question: 'What will environmental health do about noise?',
    answer:
      'They usually ask you to write down when you hear it and what it does to you. They may listen or measure. If it is a nuisance in law, they can usually serve a notice to stop it. To ignore that notice is usually a crime.',
  },
  barking: {
    question: 'What can I do about a barking dog?',
    answer:
      'A dog that barks for long times can usually be a noise nuisance. Write down when it barks and for how long. Report it here. If you think the dog is hurt or left alone, say so.',
  },
  'building-noise': {
    question: 'When may builders make noise?',
    answer:
      'The council can usually set hours for noisy building work. Loud work at night or on Sundays is usually not allowed. Give the place, the times and the name of the firm if you see it.',
  },
  alarm: {
    question: 'What can be done about an alarm that keeps ringing?',
    answer:
      'The council can usually act on a house or car alarm that rings for a long time. Tell us the address, or the number plate, and when it began. If you see a break-in, call {{emergency}}.',
  },
  bonfire: {
    question: 'Are bonfires allowed?',
    answer:
      'A small garden fire is usually allowed. Smoke that keeps bothering people can be a nuisance. Burning plastic or other waste is usually against the law. If a fire is out of control, call {{emergency}}.',
  },
  smells: {
    question: 'Who deals with smells?',
    answer:
      'The council usually looks into strong smells from homes, farms or firms. Spreading muck on fields is usually allowed at times. If it may be a gas leak, get out and call the gas emergency line or {{emergency}}.',
  },
} as const;
