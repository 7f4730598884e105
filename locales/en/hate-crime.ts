/** Help after hate: how to report it, in which ways, and who supports people. Facts: DOMAIN.md (d). */
export const hateCrime = {
  opening: 'I am sorry this happened. Nobody should be treated badly for who they are. You choose what to tell me.',
  'hate-who': {
    ask: 'Did it happen to you?',
    retry: 'Did it happen to you, or to someone else?',
    why: 'I ask so that I can show you the right help. You can skip this.',
    label: 'Who it happened to',
    me: 'It happened to me',
    other: 'It happened to someone else',
    work: 'I work with the person',
  },
  pages: {
    report: {
      label: 'How to report it',
      text: 'If it is happening now, call {{emergency}}. If not, you can call {{police}} or report it online. You do not have to be sure that it is a crime. It counts as hate if you, or anyone else, feel it was because of who someone is.',
    },
    elsewhere: {
      label: 'Report it without going to the police',
      text: 'You can report hate without speaking to the police yourself. These services can take the report for you. Some of them let you stay anonymous.',
    },
    counts: {
      label: 'What counts as hate',
      text: 'Hate is aimed at who someone is: at a disability, a race or a religion, or at being gay, lesbian, bisexual or trans. It can be words, threats, damage, messages, or being hurt. You can report it even if it is not a crime.',
    },
    support: {
      label: 'Someone to talk to',
      text: 'These services listen and support people after hate. They are free. You can use them even if you do not report anything.',
    },
    here: {
      label: 'Tell the council about it',
      text: 'If it keeps happening where you live, you can also report it here as anti-social behaviour. The form asks if it was about who someone is.',
    },
  },
} as const;
