/** Trouble in or around pubs, clubs, shops and takeaways that sell alcohol. Facts: the plan (Pubwatch), DOMAIN.md (a); routes worded "usually". */
export const licensedPremises = {
  opening: 'Pubs, clubs and shops that sell alcohol have to follow rules.',
  'licensed-what': {
    ask: 'What is it about?',
    retry: 'I did not understand that. Which of these is closest?',
    why: 'It decides who can help.',
    label: 'What it is about',
    now: 'A fight or danger now',
    noise: 'Noise',
    street: 'Trouble outside',
    'under-age': 'Alcohol sold to children',
    spiked: 'A drink with something in it',
    run: 'How the place is run',
  },
  pages: {
    now: {
      label: 'A fight or danger now',
      text: 'If there is a fight, a weapon or someone hurt, call {{emergency}}. Move away if you can. Please do not step in.',
    },
    noise: {
      label: 'Noise',
      text: 'Tell the place first, if you feel able to. If it goes on, you can report it here. Environmental health usually deals with noise from pubs and clubs.',
    },
    street: {
      label: 'Trouble outside',
      text: 'If someone is in danger now, call {{emergency}}. If it keeps happening, you can report it here. Say which place, which days and which times.',
    },
    'under-age': {
      label: 'Alcohol sold to children',
      text: 'Tell the police on {{police}}. You can tell Crimestoppers without your name. If a child is very drunk or does not wake up, call {{emergency}}.',
    },
    spiked: {
      label: 'A drink with something in it',
      text: 'If someone is ill, call {{emergency}}. Stay with them, and tell the staff of the place. Keep the drink if you can. Tell the police on {{police}} as soon as you can. Some tests only work for a short time. It is not your fault.',
    },
    run: {
      label: 'How the place is run',
      text: 'Anyone can tell the council about a place that breaks its rules. The council and the police can look at its licence again. You can usually object to a new licence too, but only for a short time. Say what happened and when.',
    },
    watch: {
      label: 'Pubwatch',
      text: 'In some areas, pubs work together in Pubwatch. They can keep people out who cause trouble. Ask the council or the police if there is one near you.',
    },
  },
} as const;
