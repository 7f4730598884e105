/** Help for a child, or for someone who worries about one. Facts: DOMAIN.md (d), of a missing child police.uk; "usually" marks general knowledge. */
export const childSafeguarding = {
  opening: 'Thank you for telling me. You do not have to be sure, and you can stop at any time.',
  'child-who': {
    ask: 'Who are you?',
    retry: 'Are you a child or a parent? Do you work with children, or are you someone else?',
    why: 'I ask so that I can show you the right help. I do not need your name. You can skip this.',
    label: 'Who you are',
    child: 'I am a child or young person',
    parent: 'I am a parent or carer',
    other: 'I am a neighbour, a friend or in the family',
    work: 'I work with children',
  },
  'child-my-danger': {
    ask: 'Are you in danger right now?',
    retry: 'Are you in danger right now? You can say yes or no.',
    why: 'I ask because there is a quick way to get help. You can skip this.',
    label: 'Danger now',
  },
  'child-my-what': {
    ask: 'What is it about?',
    retry: 'Is it about home, about something online, or something else?',
    why: 'I ask so that I can show you who can help. You can skip this.',
    label: 'What it is about',
    home: 'Someone at home or close to me',
    online: 'Something online, or pictures',
    other: 'Something else',
  },
  'child-danger': {
    ask: 'Is a child in danger right now?',
    retry: 'Is a child in danger right now? You can say yes or no.',
    why: 'I ask because then the quickest help is the emergency number. You can skip this.',
    label: 'Danger now',
  },
  'child-what': {
    ask: 'What worries you most?',
    retry: 'Is the child hurt? Does someone use the child? Is it online, or something else?',
    why: 'I ask so that I can show you who deals with it. You can skip this.',
    label: 'What worries you',
    missing: 'The child is missing',
    home: 'The child is hurt or not looked after',
    used: 'Someone older is using the child',
    online: 'Something online, or pictures',
    other: 'Something else',
  },
  pages: {
    'my-now': {
      label: 'I am in danger now',
      text: 'Call {{emergency}}. It is free. You will not be in trouble for calling. If you cannot talk, there is a silent way on this card.',
    },
    'my-help': {
      label: 'Help for a child',
      text: 'It is not your fault. You can call Childline, or use their website. It is free. You can talk about anything. You can also call the county council. People there help to keep children safe.',
    },
    'my-online': {
      label: 'Something online, or pictures of me',
      text: 'It is not your fault, and you are not the only one. Report Remove can help to take down a picture of you. You can tell CEOP about someone who scares you or asks you for things online. You will not be in trouble for telling them, even if you sent a picture. You do not have to send more. You do not have to pay.',
    },
    'my-tell': {
      label: 'Tell someone I trust',
      text: 'You can tell a grown-up you trust. It can be a teacher, a school nurse, a friend’s mum or dad, or someone else. You could say: "Something is happening and I need help." If they do not listen, tell someone else.',
    },
    'my-secret': {
      label: 'Will they tell anyone?',
      text: 'Childline usually keeps what you say between you and them. If you or someone else could be badly hurt, they may have to tell. You can ask them about this first, before you say more.',
    },
    now: {
      label: 'A child is in danger now',
      text: 'Please call {{emergency}} now. Say where the child is and what you saw. Then keep yourself safe. You do not need to step in.',
    },
    missing: {
      label: 'The child is missing',
      text: 'Please call {{emergency}} now. You do not have to wait, not even a little. Say when and where the child was last seen, what they wear, and who they may be with. Keep your phone free. If the child comes back, tell the police that too.',
    },
    tell: {
      label: 'Who to tell',
      text: 'Tell the county council what worries you. They help children who may come to harm, day and night. You do not need proof. If you want to talk it over first, call the NSPCC. This chat does not tell them for you.',
    },
    work: {
      label: 'I work with children',
      text: 'Tell the person at your work who leads on keeping children safe, today. If you cannot reach them, call the county council yourself. Write down what the child said in their own words. Do not ask the child for more than you need.',
    },
    online: {
      label: 'Harm online, or pictures',
      text: 'Keep the messages, and do not pay. Report it to CEOP if someone wants to meet a child or asks for pictures. Report Remove helps a child to take down a picture of them. If you found a picture of a child being hurt, tell the Internet Watch Foundation. Do not copy or send it.',
    },
    used: {
      label: 'Someone is using the child',
      text: 'Signs are gifts, secrets, an older partner, new friends, or going missing. The child may say that it is their choice. They still need help. Tell the county council or the police. Please do not speak to the person who may be using the child.',
    },
    parent: {
      label: 'Help for me as a parent',
      text: 'You do not have to manage alone. The NSPCC talks with parents too. You can also ask the county council what help there is for your family.',
    },
    listen: {
      label: 'When a child tells you something',
      text: 'Stay calm and let them talk. Say that you believe them and that it is not their fault. Do not ask a lot of questions. Do not say that you can keep it a secret. Tell them whom you will tell, and why.',
    },
    signs: {
      label: 'Signs to look out for',
      text: 'A child may be hungry, dirty, often alone, or hurt in ways that do not fit the story. They may be scared to go home, or change a lot. One sign alone may mean nothing. You do not have to be sure to call.',
    },
    after: {
      label: 'What happens after I call',
      text: 'They ask what you saw, when, and what worries you. Then they decide what to do. You usually do not have to give your name. They may not be able to tell you what they do next.',
    },
  },
} as const;
