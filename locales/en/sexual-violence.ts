/** Help after sexual violence, whenever it happened. Facts: DOMAIN.md (d) and the register. S4, S8, S12, S16. */
export const sexualViolence = {
  opening:
    'It is not your fault. You choose what to tell me, and I do not ask what was done. To leave fast, press “Exit this page”, or Shift three times.',
  'sv-who': {
    ask: 'Who do you want help for?',
    retry: 'Is it for you, or for someone else?',
    why: 'I ask so that I show you what fits. You can skip this.',
    label: 'Who it is for',
    me: 'Me',
    other: 'Someone close to me',
    child: 'A child or a young person',
  },
  pages: {
    talk: {
      label: 'Talk to someone now',
      text: 'You can talk to someone who knows about this, day or night. It does not matter when it happened. You do not have to give your name, or tell the police.',
    },
    other: {
      label: 'Help someone close to me',
      text: 'You can help by listening and believing them. Let them choose what happens. Please do not speak to the person who did it. The line below talks to friends and family too.',
    },
    child: {
      label: 'Help for a child or a young person',
      text: 'If a child is in danger now, call {{emergency}}. A child can talk to Childline about anything. If you are worried about a child, tell the people below. They may have to tell others to keep the child safe.',
    },
    centre: {
      label: 'A centre for care, without the police',
      text: 'A sexual assault referral centre looks after your health. You do not have to tell the police. It can keep traces safely while you decide. The early days are best for that, and it gives advice for some days more. If you can, try not to wash, and keep the clothes unwashed in a bag. If you have washed, go anyway.',
    },
    police: {
      label: 'Telling the police',
      text: 'You decide if you tell the police, and when. In danger, call {{emergency}}. If it is not urgent, call {{police}}. Support services can help you either way.',
    },
    past: {
      label: 'It happened a long time ago',
      text: 'It is never too late to ask for help. Many people speak of it years later. You will be believed, and you set the pace.',
    },
    man: {
      label: 'I am a man',
      text: 'It happens to men and boys too, and it is not their fault. This line is there for men as well.',
    },
    lgbt: {
      label: 'I am LGBT+',
      text: 'This helpline is run by and for LGBT+ people. You decide whom you tell about yourself.',
    },
    partner: {
      label: 'It was my partner or a relative',
      text: 'Nobody has a right to do that to you: not a partner, and not someone in your family. It is a crime inside a marriage as well. It is not your fault. There is help with abuse at home too.',
    },
    pictures: {
      label: 'Pictures or messages online',
      text: 'Someone may share sexual pictures of you, or say that they will. You are not to blame. If they want money, do not pay. Keep the messages as they are. You can tell the police at any age. Report Remove and CEOP help children and young people.',
    },
  },
} as const;
