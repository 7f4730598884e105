/** What residents said of chats with staff: counts by team and month. */
export const staffSatisfaction = {
  title: 'What residents said',
  lead: 'Residents are asked whether a chat helped once a colleague has ended it. Nobody is asked after a danger or in a protected chat. The newest month comes first.',
  few: 'Fewer than {{least}} answered. Each answer is left out, so that nobody can be recognised.',
  'few-short': 'fewer than {{least}}',
  none: 'No chat has ended yet.',
  month: 'Month',
  team: 'Team',
  asked: 'Asked',
  answered: 'Answered',
  helped: 'It helped',
  partly: 'It helped a little',
  not: 'It did not help',
  file: 'Get these numbers as a file',
} as const;
