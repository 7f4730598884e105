/** Questions with their vetted answers: homes, landlords and eviction. What else is asked the same way stands in housing.phrases.txt. */
export const housing = {
  'can-i-be-evicted': {
    question: 'Can I be evicted because of anti-social behaviour?',
    answer:
      'It can happen if there is serious trouble again and again. What your family or visitors do can count too. A landlord usually has to go to court first. Get free help early.',
  },
  'can-they-be-evicted': {
    question: 'Can a neighbour be evicted?',
    answer:
      'A landlord can usually ask a court for it, but it is often the last step. The court looks at how serious it is and if other steps were tried. Your reports and notes usually help. Nobody can promise it.',
  },
  'eviction-notice': {
    question: 'I got a notice to leave my home. What now?',
    answer:
      'You usually do not have to leave on the date in the notice. A landlord usually needs a court first. Do not wait: call for free help, and have the notice with you. Ask the council for help as well.',
  },
  'illegal-eviction': {
    question: 'Can my landlord throw me out or change the locks?',
    answer:
      'A landlord usually cannot make you leave without a court. Locking you out, or making you leave by threats, is usually a crime. If you are in danger, call {{emergency}}. Call the council and a housing helpline.',
  },
  homeless: {
    question: 'I have nowhere to stay. Who can help?',
    answer:
      'Call the council as soon as you can. They usually have to look at your case if you are homeless or may be soon. The helpline below can tell you your rights. If you are in danger at home, say so.',
  },
  'move-home': {
    question: 'Can I be moved because of anti-social behaviour?',
    answer:
      'Ask your landlord or the council what is possible. A move usually takes time and depends on what is free. Tell them how the trouble affects you and any health needs. If you are in danger now, call {{emergency}}.',
  },
  'landlord-duty': {
    question: 'Does a landlord have to act?',
    answer:
      'The council or a housing association usually has rules for trouble from people who rent. Ask to see them. Private landlords usually have fewer duties, but the council can sometimes step in.',
  },
  'own-their-home': {
    question: 'What if they own their home?',
    answer:
      'The council and the police can still act. Warnings, notices and court orders usually work for owners too. Only people who rent can lose a home in that way. Report it in the same way.',
  },
  visitors: {
    question: 'Am I responsible for my visitors and my children?',
    answer:
      'If you rent, you are usually responsible for what your family and visitors do in and near your home. Ask them to stop, if that is safe. If someone stays in your home against your will, tell us.',
  },
} as const;
