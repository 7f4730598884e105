/** Words for someone who feels that they cannot go on, or who worries about someone. As few as will do. Facts: DOMAIN.md. */
export const selfHarm = {
  opening: 'I am glad that you wrote. You are not alone with this.',
  'low-who': {
    ask: 'Is it about you?',
    retry: 'Is it about you, about someone else, or about someone who died?',
    why: 'I ask so that I can show you who can help. You can skip this.',
    label: 'Who it is about',
    me: 'It is about me',
    other: 'I am worried about someone',
    loss: 'Someone died',
  },
  pages: {
    me: {
      label: 'Talk to someone now',
      text: 'You can call or text one of these now, day or night. You do not have to know what to say. If your life is in danger, call {{emergency}}. If you can, be near someone you trust.',
    },
    other: {
      label: 'I am worried about someone',
      text: 'Listen, and let them talk. It is fine to ask if they think about ending their life. It does not put the idea there. If their life is in danger, call {{emergency}} and stay with them if you can. These people can help you and them.',
    },
    loss: {
      label: 'Someone died',
      text: 'I am so sorry. There is no right way to feel, and it is not your fault. You can talk to someone, now or later. You can call for yourself, too.',
    },
    young: {
      label: 'Help for someone under 19',
      text: 'You can talk to Childline for free about anything. You can also text Shout. You do not have to give your name.',
    },
    text: {
      label: 'I do not want to talk out loud',
      text: 'You can text Shout, or write an e-mail to Samaritans. It is fine to write just a few words.',
    },
    next: {
      label: 'Help for the days after',
      text: 'Your doctor can help, and it is fine to say how bad it is. These services can tell you what else there is near you.',
    },
    unreached: {
      label: 'They do not answer me',
      text: 'If you cannot reach someone and think their life may be in danger, call {{emergency}} now. Say why you are worried, and where they may be. You do not have to be sure.',
    },
    // nhs.uk, on poisoning and on paracetamol: what was taken may do harm long before it is felt
    taken: {
      label: 'I have taken too much',
      text: 'Too much of a medicine or a drug can do harm before you feel ill. Call {{emergency}} now, even if you feel well. Say what was taken, and when. If you can, do not be alone.',
    },
  },
} as const;
