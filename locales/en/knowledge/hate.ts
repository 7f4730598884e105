/** Questions with their vetted answers: hate crime. What else is asked the same way stands in hate.phrases.txt. */
export const hate = {
  'hate-crime': {
    question: 'What is a hate crime?',
    answer:
      'It is a crime that you, or anyone else, feel was done because of who someone is. It can be aimed at a disability, a race or a religion. Or at being gay, lesbian, bisexual or trans. It can be words, threats, damage or being hurt.',
  },
  'hate-incident': {
    question: 'What if it was hateful but not a crime?',
    answer:
      'It still matters, and you can still report it. It helps the police and the council see what is going on. You do not have to decide if it was a crime.',
  },
  'report-hate': {
    question: 'How do I report hate?',
    answer:
      'If you are in danger, call {{emergency}}. If not, call {{police}} or report it on the web. You can also tell a helpline that is not the police. You do not have to give your name.',
  },
  'hate-proof': {
    question: 'Do I have to prove that it was hate?',
    answer:
      'It is enough that you, or someone who saw it, feels that it was. You do not have to show why they did it. Say what was said and done.',
  },
  'hate-online': {
    question: 'What about hate on the internet?',
    answer:
      'You can usually report it to the website or app and ask them to take it down. Keep a picture of it first, if you can. You can also report it to the police, on the web or on {{police}}.',
  },
} as const;
