/** Help to make a home safer: locks, fire, callers, abuse. The plan of the partnership names the scheme; staff say what runs today. */
export const saferHomes = {
  opening: 'Everyone should feel at ease at home.',
  'safer-why': {
    ask: 'What worries you most?',
    retry: 'I did not understand that. Which of these is closest?',
    why: 'So that you read what fits.',
    label: 'What worries you',
    burglary: 'Burglary',
    person: 'Someone I know',
    fire: 'Fire',
    callers: 'People at my door',
    other: 'Something else',
  },
  pages: {
    what: {
      label: 'What help there is',
      text: 'Staff can give advice, and sometimes help with small changes such as locks or lights. Who can have it, and what there is, changes. Staff tell you when you ask.',
    },
    ask: {
      label: 'Ask for help to make my home safer',
      text: 'You can ask for it here. I ask a few questions, and how staff can reach you in a safe way.',
    },
    burglary: {
      label: 'Locks, lights and windows',
      text: 'Lock doors and windows, also when you are in. A light on a timer can help. Keep keys out of sight and away from the letterbox. If someone breaks in now, call {{emergency}}.',
    },
    person: {
      label: 'Someone I know',
      text: 'If you are afraid of a partner, an ex or someone in your family, you can have other help as well. Changes to your home should be planned with someone who is trained. I can show you who that is.',
    },
    fire: {
      label: 'Fire',
      text: 'If there is a fire, get out and call {{emergency}}. The fire service gives free advice about alarms and ways out. It can sometimes visit people who need more help.',
    },
    callers: {
      label: 'People at my door',
      text: 'You do not have to open the door. Ask callers to wait outside while you check who they are. If they will not go or you feel afraid, call {{emergency}}.',
    },
    landlord: {
      label: 'I rent my home',
      text: 'Your landlord usually has to keep doors and locks in order. Ask them first, if that is safe for you. For advice about landlords, call Shelter.',
    },
  },
} as const;
