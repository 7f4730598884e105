/** Questions with their vetted answers: abuse at home or in a family. What else is asked the same way stands in domestic-abuse.phrases.txt. */
export const domesticAbuse = {
  'da-what': {
    question: 'What counts as abuse at home or in a family?',
    answer:
      'It is harm or control by a partner, an ex or someone in the family. It can be hurting, threats, control, taking money, or putting you down. Once is enough, and you do not have to live together. It is not your fault.',
  },
  'coercive-control': {
    question: 'What is coercive control?',
    answer:
      'It means that someone keeps you small and afraid, day after day. They may check on you, cut you off from friends, or make rules for you. Coercive control is usually a crime. You can talk to a helpline about it.',
  },
  'economic-abuse': {
    question: 'What is abuse with money?',
    answer:
      'It means that someone controls your money or what you need to live. They may take your wages, run up debt in your name or stop you working. It counts as abuse. A helpline can tell you what help there is.',
  },
  'tech-abuse': {
    question: 'Could someone be tracking my phone or car?',
    answer:
      'It can happen through an app, a shared account or a small tag. Be careful: if you remove it, the person may notice. Usually it is better to ask a helpline first, from a phone they cannot see.',
  },
  'honour-abuse': {
    question: 'What is honour-based abuse?',
    answer:
      'It is when family or others hurt or control you because they say you brought shame. It can be threats, being locked in or being forced to marry. It is usually a crime. There is a helpline that knows about this.',
  },
  'forced-marriage': {
    question: 'What is a forced marriage?',
    answer:
      'It is a marriage that one or both do not want, or cannot agree to. An arranged marriage is different: both can say no. Forced marriage is usually a crime. Do not wait if a trip is planned: call for advice.',
  },
  'clares-law': {
    question: "What is Clare's Law?",
    answer:
      'You can ask the police if a partner or an ex has a past of abuse. You can ask for yourself, or for a friend or someone in your family. The police tell only the person who can best keep someone safe. Call {{police}} to ask; they should decide in {{clareLimit}} days.',
  },
  'silent-999': {
    question: 'How do I call for help without speaking?',
    answer:
      'Call {{emergency}} from a mobile. Cough or tap if you can. When you hear the message, press {{silentKeys}}. It does not show the police where you are, so stay on the line if you can.',
  },
  'da-children': {
    question: 'Are children affected by abuse at home?',
    answer:
      "In law a child who sees, hears or feels the effects is a victim too. It is not the child's fault, and not yours. You can ask for help for them. If a child is in danger now, call {{emergency}}.",
  },
  'da-housing': {
    question: 'Where can I live if it is not safe at home?',
    answer:
      'You usually have rights to housing help if abuse makes home unsafe. The council can usually help, even if the home is not in your name. A court can sometimes order the other person out. A helpline can plan with you.',
  },
  refuge: {
    question: 'What is a refuge?',
    answer:
      'It is a secret house with staff, for people who flee abuse. You usually get a room and can often bring children. The helplines know which ones have space. There are some places for men as well.',
  },
  'da-court': {
    question: 'Can a court protect me?',
    answer:
      'A court can usually order someone to stop hurting you or to stay away. It can sometimes be made very quickly. There is a free service that helps you to ask for one.',
  },
  'da-men': {
    question: 'Is there help for men who are abused?',
    answer:
      'Men can be hurt or controlled by a partner or family too. There is a helpline for men, and the county helpline is for everyone. It is not your fault.',
  },
  'da-lgbt': {
    question: 'Is there help for LGBT+ people who are abused?',
    answer:
      'There is a helpline run by and for LGBT+ people. They listen and know what threats to tell others about you can mean. The county helpline is for everyone too.',
  },
  'da-friend': {
    question: 'How can I help a friend who is being hurt?',
    answer:
      'Listen, believe them and do not judge. Let them choose what to do and when. Usually it is safest not to speak to the person who hurts them. A helpline can advise you too. In danger, call {{emergency}}.',
  },
  'da-own-behaviour': {
    question: 'I hurt or control my partner. Where can I get help?',
    answer:
      'You can change, and it usually starts with talking. There is a phone line for people who worry about what they do. They do not judge. If someone may be hurt now, call {{emergency}}.',
  },
  'da-family': {
    question: 'Is it abuse at home if it is family, or an ex?',
    answer:
      'The law covers partners, people who were partners, and family, from the age of sixteen. You do not have to live together. The county helpline is for all of them.',
  },
  'da-immigration': {
    question: 'I have no papers, or my visa depends on my partner. Can I get help?',
    answer:
      'You can get advice, and you usually do not have to give a name. Some people can stay in this country on their own after abuse. A helpline can find you expert advice. We do not ask about your papers.',
  },
  'ask-ani': {
    question: 'What is Ask for ANI?',
    answer:
      'It is a code word that some chemists know. If you say it at the counter, they find a quiet room and ask if you need the police or other help. Not every chemist takes part, so a call to {{emergency}} may be faster.',
  },
  'da-police': {
    question: 'Do I have to tell the police about abuse?',
    answer:
      'You can usually talk to a helpline first, without a name. They usually tell others only if someone may come to serious harm. You choose what happens and when. In danger, call {{emergency}}.',
  },
  'da-child-parent': {
    question: 'My child hurts me. Who can help?',
    answer:
      "This happens in many homes, and it is usually very hard to talk about. You can get help for both of you. The county helpline and the children's team can advise you. In danger, call {{emergency}}.",
  },
} as const;
