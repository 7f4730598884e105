/** Help after hate: how to report it, in which ways, and who supports people. Facts: DOMAIN.md (d). */
export const hateCrime = {
  opening: 'I am sorry this happened. Nobody should be treated badly for who they are. You choose what to tell me.',
  'hate-when': {
    ask: 'Is it happening now?',
    retry: 'Is it happening now, does it keep happening, or is it over?',
    why: 'I ask because help is quickest in another way while it is happening. You can skip this.',
    label: 'When it happens',
    now: 'It is happening now',
    again: 'It keeps happening',
    over: 'It is over',
  },
  'hate-who': {
    ask: 'Did it happen to you?',
    retry: 'Did it happen to you, or to someone else?',
    why: 'I ask so that I can show you the right help. You can skip this.',
    label: 'Who it happened to',
    me: 'It happened to me',
    other: 'It happened to someone else',
    work: 'I work with the person',
  },
  'hate-about': {
    ask: 'What was it about?',
    retry: 'What do you feel it was about? You can choose one, or skip this.',
    why: 'I ask because some services know one kind of hate best. You can skip this.',
    label: 'What it was about',
    race: 'Race, colour or where someone is from',
    faith: 'Faith or religion',
    disability: 'A disability',
    lgbt: 'Being gay, lesbian, bisexual or trans',
    other: 'Something else',
  },
  pages: {
    now: {
      label: 'It is happening now',
      text: 'Please call {{emergency}} if someone may be hurt, or if they are still there. You do not have to speak to them or step in. If you cannot speak, there is a silent way.',
    },
    report: {
      label: 'How to report it',
      text: 'If it is happening now, call {{emergency}}. If not, you can call {{police}} or report it online. You do not have to be sure that it is a crime. It counts as hate if you, or anyone else, feel it was because of who someone is.',
    },
    elsewhere: {
      label: 'Report it without going to the police',
      text: 'You can report hate without speaking to the police yourself. These services take reports for other people, and pass them on as you choose. With some of them you can stay anonymous.',
    },
    'for-others': {
      label: 'Report it for someone else',
      text: 'You can report hate that you saw or heard about. Ask the person what they want, if you can do that safely. They may like you to report it for them, or to be there when they do.',
    },
    faith: {
      label: 'Hate because of faith',
      text: 'Hate because of faith can be against Muslims, Jews, Sikhs, Hindus, Christians or anyone else. It also counts when they only think that you have a faith. These services listen and can help you report it.',
    },
    lgbt: {
      label: 'Hate because of being gay, lesbian, bisexual or trans',
      text: 'You choose who knows about your life. These services listen, and people there know this kind of hate. They can help you to report it, or just talk.',
    },
    disability: {
      label: 'Hate because of a disability',
      text: 'Hate because of a disability can come from strangers. It can also come from people who act like friends, or from someone who cares for you. There are ways to report it by text if calling is hard.',
    },
    support: {
      label: 'Someone to talk to',
      text: 'These services listen and support people after hate. They are free. You can use them even if you do not report anything.',
    },
    here: {
      label: 'Tell the council about it',
      text: 'If it keeps happening where you live, you can also report it here as anti-social behaviour. The form asks if it was about who someone is. It helps to say each time that it happened.',
    },
    school: {
      label: 'It happens at school',
      text: 'Tell a teacher or the head what happened, and when. Schools usually have a plan against bullying and hate. You can ask what they do next. If a child was hurt or threatened, you can tell the police too. Childline talks to children.',
    },
    meet: {
      label: 'Talk to the council team',
      text: 'The community safety team at the council works against hate. In the past they held open meetings about it in towns and villages. Call them to ask what there is now. Ask if there is a place near you to report hate in person.',
    },
    counts: {
      label: 'What counts as hate',
      text: 'Hate is aimed at who someone is: at a disability, a race or a religion, or at being gay, lesbian, bisexual or trans. It can be words, threats, damage, messages, or being hurt. You can report it even if it is not a crime.',
    },
  },
} as const;
