/** Names in the strings, with what they are. A name stays English, so that it can be found; say beside it in a few words what it is. */
export const names: Readonly<Record<string, string>> = {
  'ASB Case Review': 'A right to have the handling of repeated reports looked at again. ASB is anti-social behaviour.',
  'British Sign Language':
    'The sign language of deaf people in Britain. Use the name that deaf people use in your language.',
  Childline: 'A free and private helpline for children.',
  Christians: 'People of a faith. Use the word that they use for themselves.',
  'Citizens Advice': 'A charity that gives free advice on rights, money, housing and shopping.',
  DIY: 'Building and repairing at home, by oneself.',
  'Easy Read': 'Short sentences with pictures, for people who find reading hard. Use the name known in your language.',
  English: 'The language.',
  'Environment Agency': 'The office that deals with pollution and floods.',
  Floodline: 'A phone line with warnings and advice about floods.',
  Hindus: 'People of a faith. Use the word that they use for themselves.',
  Jews: 'People of a faith. Use the word that they use for themselves.',
  Muslims: 'People of a faith. Use the word that they use for themselves.',
  RSPCA: 'A charity that acts against cruelty to animals.',
  Shift: 'The key on a keyboard. Use what is printed on keyboards of your language.',
  Sikhs: 'People of a faith. Use the word that they use for themselves.',
  'Victim Support': 'A charity that helps victims of crime, for free.',
};
