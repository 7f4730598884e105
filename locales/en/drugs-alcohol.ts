/** Help with drugs and alcohol. Facts: DOMAIN.md (d); "usually" marks general knowledge. */
export const drugsAlcohol = {
  opening: 'Thank you for asking. You do not have to give a name. Nobody is judged here.',
  'drugs-who': {
    ask: 'What is it about?',
    retry: 'Is it about you, someone close to you, people who deal, or needles you found?',
    why: 'I ask so that I can show you the right help. You can skip this.',
    label: 'What it is about',
    me: 'What I take or drink',
    close: 'Someone close to me',
    dealing: 'People who deal drugs near me',
    needles: 'Needles or other drug litter',
  },
  'drugs-ill': {
    ask: 'Is someone very ill now, or not waking up?',
    retry: 'Is someone very ill now, or not waking up? You can say yes or no.',
    why: 'I ask because then an ambulance is the quickest help. You can skip this.',
    label: 'Very ill now',
  },
  'drugs-what': {
    ask: 'Is it drugs or alcohol?',
    retry: 'Is it drugs, alcohol, or both?',
    why: 'I ask because some helplines know one of them best. You can skip this.',
    label: 'Drugs or alcohol',
    drugs: 'Drugs',
    alcohol: 'Alcohol',
    both: 'Both',
  },
  pages: {
    ill: {
      label: 'Someone is very ill',
      text: 'Please call {{emergency}} now for an ambulance. Say what they took, if you know. They tell you what to do until help comes. Stay with the person if you can do that safely.',
    },
    me: {
      label: 'Help for me',
      text: 'Asking is a good first step. These helplines talk with anyone, and you choose what to tell. Your doctor can help too. You do not have to stop first to get help.',
    },
    close: {
      label: 'Help for people close to someone',
      text: 'You did not cause it, and you need help for yourself too. These services talk with family and friends. You cannot make someone stop, but you can get help now.',
    },
    stopping: {
      label: 'Before you stop drinking',
      text: 'If you drink a lot every day, stopping all at once can make you very ill. Ask a doctor or a helpline first how to cut down. If you shake badly, see things or have a fit, call {{emergency}}.',
    },
    child: {
      label: 'A child is affected',
      text: 'If a child may come to harm, tell the county council. You can ask for help for the family too. A child can talk to Childline for free.',
    },
    low: {
      label: 'I also feel very low',
      text: 'You do not have to carry that alone. There are people to talk to now. Choose it below.',
    },
    dealing: {
      label: 'Report dealing',
      text: 'You can tell the police what you saw. Crimestoppers takes it without your name. Say where it is, when, and what cars are there. Please do not follow, film or ask anyone. Noise and trouble around it can be reported here.',
    },
    needles: {
      label: 'Needles or drug litter',
      text: 'Please do not touch it, and keep children and pets away. The council usually clears needles from streets and parks. Call them and say where it is. You can also report it here, but a report is not read at once.',
    },
    gang: {
      label: 'A gang makes someone do it',
      text: 'If a child or adult is made to carry or sell drugs, or a home was taken over, there is other help. Choose it below.',
    },
  },
} as const;
