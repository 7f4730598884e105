/** Help with abuse by a partner, a former partner or a relative. Facts: the Domestic Abuse Act 2021, and DOMAIN.md (b). S4, S8, S16. */
export const domesticAbuse = {
  opening:
    'You choose what to tell me, and you can stop at any time. To leave fast, press “Exit this page”, or Shift three times.',
  remark: {
    unsafe:
      'Then your safety comes first. In danger, call {{emergency}}. If you cannot speak, call from a mobile and press 55 when asked. You can exit now and come back later. Use a phone or computer that nobody else looks at, if you can.',
  },
  'da-safe': {
    ask: 'Is it safe for you to write here now?',
    retry: 'Is it safe for you to write here now? Yes, no, or could someone look at this phone or computer later?',
    why: 'I ask because someone near you may see this screen. You can skip this.',
    label: 'Safe to write',
    safe: 'Yes',
    seen: 'Yes, but someone may check this phone or computer',
    unsafe: 'No',
  },
  'da-who': {
    ask: 'Who do you want help for?',
    retry: 'Who is it about: you, someone you know, your children, or how you treat someone?',
    why: 'I ask so that I show you what fits. You can skip this.',
    label: 'Who it is about',
    me: 'Me',
    friend: 'A friend or relative',
    children: 'My child or children',
    own: 'I worry about how I treat someone',
  },
  pages: {
    talk: {
      label: 'Talk to someone now',
      text: 'You can talk to someone who knows about this. You do not have to give your name, go to the police, or leave. Call from a phone that nobody else checks, if you can.',
    },
    friend: {
      label: 'Help a friend or relative',
      text: 'You can help by listening and believing them. Let them choose what happens, and when. Please do not speak to the person who hurts them: it can make things worse. These helplines talk to friends and family too.',
    },
    children: {
      label: 'Help for my children',
      text: 'The law says that a child who sees, hears or feels abuse at home is a victim too. If a child is in danger now, call {{emergency}}. You can ask for help for your child below. Asking does not by itself mean that a child is taken away. These services usually want a child to be safe with the parent who does no harm. They may have to tell others if a child could come to harm.',
    },
    own: {
      label: 'I worry about how I treat someone',
      text: 'It takes courage to say that. People can change how they act, with help. This phone line is for people who worry that they hurt or control someone. You do not have to give your name.',
    },
    happening: {
      label: 'Understand what is happening',
      text: 'The next lines name kinds of abuse. You can stop at any time. The law speaks of partners, former partners and relatives who are 16 or over. They do not have to live together. It may be hurting, threats, control, money, or words that wear you down. It can be one event or many.',
    },
    lines: {
      label: 'A helpline for people like me',
      text: 'There are helplines for men, for LGBT+ people, for older and younger people, and more. Which would you like to see?',
    },
    'call-back': {
      label: 'Ask someone to call me back',
      text: 'You can ask staff who are trained for this to call you. I ask how and when it is safe to reach you. They do not call in any other way. Nothing is sent until you have checked it.',
    },
    language: {
      label: 'Help in my language',
      text: 'This chat speaks other languages too: you can choose yours at the top. If you ask for a call back, you can say your language, and if you want to speak with a woman or a man. An interpreter should not be someone you know. You can also ask a helpline if they have an interpreter.',
    },
    derby: {
      label: 'I live in the city of Derby',
      text: 'The city of Derby has its own help with abuse at home. Some homes at the edge of our district belong to the city. The other lines on this card are for people who live anywhere.',
    },
    housing: {
      label: 'Somewhere to stay, and my home',
      text: 'The helplines know of refuges: safe houses for people who are hurt at home. They can also talk with you about the home you have. You can ask the council about housing too. You choose, and you can ask before you decide anything.',
    },
    police: {
      label: 'The police, and what they can do',
      text: 'In danger, call {{emergency}}. If it is not urgent, you can call {{police}}. The police can look into what happened. They can sometimes order someone to stay away from you. You can tell the police when you are ready. Support services can help you even if you never tell the police.',
    },
    silent: {
      label: 'Call the police without speaking',
      text: 'From a mobile, call {{emergency}}. If you cannot speak, cough or tap when asked. A message then asks you to press 55. If there is no sound and no 55, the call ends. 55 does not show the police where you are. From a landline it is different: they can usually see where it is, and may put you through to the police.',
    },
    watched: {
      label: 'Can someone see what I write here?',
      text: 'Someone who looks at this screen can read it. “Exit this page” empties it at once. It does not clear your browser history, which may show that you came here. Calls, texts and e-mails can be found on a phone too. If you can, use a phone or computer that they do not see, such as one in a library.',
    },
    kept: {
      label: 'What do you keep of this chat?',
      text: 'This chat is deleted within {{protectedMinutes}} minutes of its end. If staff answer you in it, they keep it for {{staffDays}} days. We keep nothing of it on your phone or computer. Staff read only what you choose to send them. If a child or someone else could come to serious harm, they may have to tell others.',
    },
    'clares-law': {
      label: "Clare's Law: ask about someone's past",
      text: 'You can ask the police if a partner or former partner has hurt someone before. You have to be 16 or over. You can ask for a friend or relative too. Call {{police}} or go to a police station. They ask who you are, and how to reach you safely. They tell only the person who can best keep someone safe. The police may also tell someone without being asked.',
    },
    court: {
      label: 'Going to court',
      text: 'A court can order someone to stay away from you, or to stop what they do. These services explain how it works. You do not have to know what you want before you ask.',
    },
    home: {
      label: 'Make my home safer',
      text: 'Safer Homes has helped people to make a home harder to get into. What there is can change. The council’s team can tell you if it can help you. If you call, you can say when and how it is safe to reach you.',
    },
    text: {
      label: 'Text, chat or sign language',
      text: 'You can get help without speaking. These services take texts, chats or sign language. Texts and chats can stay on a phone, so use one that nobody else checks. To text {{emergency}}, you have to sign up first: text REGISTER to {{emergency}} at a safe time.',
    },
    control: {
      label: 'Control',
      text: 'Someone may decide what you wear, where you go and whom you see. They may cut you off from friends, put you down, watch you or scare you. The law calls this controlling or coercive behaviour. It can be a crime, even when nobody is hit.',
    },
    money: {
      label: 'Money',
      text: 'Someone may take your money, stop you from working, or make you ask for each pound. They may take out loans in your name. The law calls this economic abuse. It counts, even when nothing else happens. If someone controls your money again and again, that can be part of a crime.',
    },
    phones: {
      label: 'Phones, messages and tracking',
      text: 'Someone may read your messages, track your phone or car, or watch you by a camera. They may notice when you change a setting or delete an app. A helpline can help you think about what is safest to do first.',
    },
    sex: {
      label: 'Sex that I do not want',
      text: 'Nobody has a right to sex, not even a husband, wife or partner. Sex that you did not agree to is a crime, in a marriage too. You can get help whether or not you tell the police, and whenever it happened.',
    },
    // nidirect.gov.uk, "Strangulation and suffocation"; "Clinical management of non-fatal strangulation in acute and emergency care services" (2024)
    neck: {
      label: 'Hands or pressure on my neck',
      text: 'Pressure on the neck can do harm inside, even when there is no mark and you feel well. It can show days later. Please have a doctor look at it today, and say that it was your neck. Call {{emergency}} now if it is hard to breathe, swallow or speak, or if you feel dizzy, sleepy or weak. Strangling someone is usually a crime by itself, and it can be one during sex too.',
    },
    honour: {
      label: 'Family honour, forced marriage or FGM',
      text: 'Some families watch, threaten or hurt someone to keep their good name. Some make a person marry. FGM is when a girl or woman is cut between her legs. None of it is allowed in this country. These helplines understand, and they will not call your family.',
    },
    relatives: {
      label: 'My son, daughter or another relative',
      text: 'It is not only partners. A son or daughter, a parent, a brother or another relative may hurt or control you. It happens to parents, and to older people who need care. It is not your fault, and these services listen.',
    },
    after: {
      label: 'It goes on after we split up',
      text: 'It can go on after a couple has split up, and it can get worse then. Someone may follow you, keep writing, turn up, or use the children. A trained worker can plan with you, step by step.',
    },
    man: {
      label: 'I am a man',
      text: 'Men are hurt at home too, by women and by men. You will be believed here.',
    },
    lgbt: {
      label: 'I am LGBT+',
      text: 'This helpline is run by and for LGBT+ people. You decide whom you tell about yourself.',
    },
    older: {
      label: 'I am an older person',
      text: 'It happens to older people too. You can ask for help for yourself. You can also tell the county council if someone who needs care is hurt.',
    },
    young: {
      label: 'I am a child or a young person',
      text: 'What happens at home is not your fault. You can talk to Childline about anything. If you are in danger now, call {{emergency}}.',
    },
    papers: {
      label: 'I worry about my visa or papers',
      text: 'You can get help with any papers, or none. You do not have to give your name. Some people cannot get benefits because of a visa. A helpline can tell you what help there is then.',
    },
  },
} as const;
