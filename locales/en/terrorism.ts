/** Help with extremism and terrorism. Facts: DOMAIN.md (d); "usually" marks general knowledge. */
export const terrorism = {
  opening: 'Thank you for speaking up. You do not have to be sure. Please do not try to find out more yourself.',
  'terror-what': {
    ask: 'What is it about?',
    retry: 'Did you see or hear something? Is it about a person, or something online?',
    why: 'I ask because different people deal with each. You can skip this.',
    label: 'What it is about',
    seen: 'Something I saw or heard',
    person: 'I am worried about someone',
    online: 'Something online',
  },
  'terror-now': {
    ask: 'Could someone be in danger now?',
    retry: 'Could someone be in danger now? You can say yes or no.',
    why: 'I ask because then the quickest help is the emergency number. You can skip this.',
    label: 'Danger now',
  },
  'terror-young': {
    ask: 'Is the person a child or a young person?',
    retry: 'Is the person a child or a young person? You can say yes or no, or skip this.',
    why: 'I ask because there is more help for a child. You can skip this.',
    label: 'A child or young person',
  },
  pages: {
    now: {
      label: 'Danger now',
      text: 'Please call {{emergency}} now. Move away from the danger if you can. Do not touch anything that was left there. If it is not safe to speak, there is a silent way from a mobile.',
    },
    seen: {
      label: 'Tell the police what I saw',
      text: 'You can call the Anti-Terrorist Hotline, or report it online. Say what you saw or heard, where and when. Trained officers check it. Please do not follow, film or ask anyone. If it becomes a danger, call {{emergency}}.',
    },
    person: {
      label: 'Worried about someone close',
      text: 'You know them best, and it is not wrong to ask for help. The people at ACT Early listen and tell you what can be done. They work for the police. Asking early can help to keep someone safe.',
    },
    young: {
      label: 'The person is a child or young person',
      text: 'A child who is drawn into this may be used by others. You can also talk to the county council or the NSPCC. If they go to school, the staff there usually know what help there is.',
    },
    online: {
      label: 'Something online',
      text: 'You can report pages, films or posts that call for violence or teach it. Please do not share them or answer them. You do not have to look for more. If it names a place or a time, call the hotline.',
    },
    unsure: {
      label: 'What if I am wrong?',
      text: 'You do not have to be sure. Trained people look at what you say together with what they know. You can talk to them first, before you say who it is about.',
    },
    signs: {
      label: 'Signs to look out for',
      text: 'A person may turn away from friends and family, get more angry, or share hate and talk of violence. Other signs are: buying odd things, or filming how a place is guarded. What someone believes or wears is not a sign.',
    },
    prevent: {
      label: 'What Prevent is',
      text: 'Prevent is a scheme of the government. It is meant to help people before they do harm. It usually means someone to talk to, and help with work, health or school. An adult usually chooses if they take part.',
    },
    hate: {
      label: 'It is about hate against someone',
      text: 'If someone is attacked or threatened for who they are, there is other help. Choose it below.',
    },
  },
} as const;
