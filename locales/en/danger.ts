/** What is said about danger. Words of S4 and S16: no verdicts, no advice to leave, confront or record, no promise of secrecy. */
export const danger = {
  safe: 'I am safe, or this is not about me',
  anyone: 'If someone is in danger now, call the emergency services.',
  always: 'If someone is in danger now, call {{emergency}}. These numbers work even when this chat does not.',
  line: '{{name}}: {{number}}',
  reminder: 'If you or someone else is in danger now, call {{emergency}}. The numbers above are still there for you.',
  cards: {
    'danger-now': {
      self: 'If you are in danger now, please call {{emergency}}. If it is not safe to speak, there is a silent way from a mobile. It is on this card.',
      child:
        'If you are in danger now, call {{emergency}}. It is free. You will not be in trouble for calling. If you cannot talk, there is a silent way on this card.',
      other: 'If someone is in danger now, please call {{emergency}}. Keep yourself safe. You do not need to step in.',
    },
    'medical-fire': {
      self: 'Please call {{emergency}} now for an ambulance or the fire service. They will tell you what to do until help comes.',
      child: 'Call {{emergency}} now. It is free. They will tell you what to do until help comes.',
      other:
        'Please call {{emergency}} now for an ambulance or the fire service. They will tell you what to do until help comes.',
    },
    'self-harm': {
      self: 'I am sorry it hurts this much. You can talk to someone now, day or night. If your life is in danger, call {{emergency}}.',
      child:
        'I am sorry things feel this bad. You can talk to someone now, for free, about anything. If you are hurt or about to be, call {{emergency}}.',
      other:
        'Thank you for looking out for them. If their life is in danger now, call {{emergency}}. These people can help you and them.',
    },
    'child-at-risk': {
      self: 'Thank you for telling us. If a child is in danger now, call {{emergency}}. These people can help, day or night.',
      child:
        'Thank you for telling us. What happened is not your fault. If you are in danger now, call {{emergency}}. You can talk to Childline about anything, for free.',
      other:
        'Thank you for speaking up for a child. If they are in danger now, call {{emergency}}. If not, tell the people below what you have seen. You do not need to be sure.',
    },
    'domestic-abuse': {
      self: 'I am sorry this is happening to you. It is not your fault, and you choose what happens next. In danger now, call {{emergency}}. If you cannot speak, there is a silent way. Someone who checks this phone or computer may see calls and texts.',
      child:
        'I am sorry this is happening at home. It is not your fault. If you or someone at home is in danger now, call {{emergency}}. You can talk to Childline for free.',
      other:
        'Thank you for caring about them. If they are in danger now, call {{emergency}}. These helplines also talk to friends, family and neighbours. It is safest not to speak to the person who is hurting them.',
    },
    'sexual-violence': {
      self: 'I am sorry this happened to you. It is not your fault. You do not have to go to the police to get help. If you are in danger now, call {{emergency}}.',
      child:
        'I am sorry this happened. It is not your fault and you are not in trouble. You can talk to Childline for free. If you are in danger now, call {{emergency}}.',
      other:
        'Thank you for telling us. If they are in danger now, call {{emergency}}. These people can help them, and you. They choose what happens next.',
    },
    'forced-marriage': {
      self: 'You have the right to choose if you marry, and whom. If you are in danger now, call {{emergency}}. These people understand, and they will not call your family.',
      child:
        'Nobody is allowed to make you marry. It is not your fault. If you are in danger now, call {{emergency}}. These people can help you.',
      other:
        'Thank you for telling us. If they are in danger now, call {{emergency}}. Please do not speak to the family about it. These people can help.',
    },
    stalking: {
      self: 'I am sorry this is happening. You do not have to wait for it to get worse. If you are in danger now, call {{emergency}}. If not, the police and these helplines can help.',
      child:
        'I am sorry this is happening. It is not your fault. If you are in danger now, call {{emergency}}. You can talk to Childline for free.',
      other:
        'Thank you for telling us. If they are in danger now, call {{emergency}}. These people can help them, and you.',
    },
    'modern-slavery': {
      self: 'Nobody is allowed to make you work, keep your papers, or use your home. You do not have to give your name. If you are in danger now, call {{emergency}}.',
      child:
        'Nobody is allowed to make you work, sell or carry things. You are not in trouble with us. If you are in danger now, call {{emergency}}. You can talk to Childline for free.',
      other:
        'Thank you for telling us. If someone is in danger now, call {{emergency}}. Please do not speak to the people involved. You can call the helpline without giving your name.',
    },
    'hate-crime': {
      self: 'I am sorry this happened to you. Nobody should be treated like that for who they are. If you are in danger now, call {{emergency}}. You can report it here too.',
      child:
        'I am sorry this happened. It is not your fault. If you are in danger now, call {{emergency}}. You can talk to Childline for free.',
      other:
        'Thank you for telling us. If someone is in danger now, call {{emergency}}. You can report hate even when it happened to someone else.',
    },
    'fraud-in-progress': {
      self: 'Stop for a moment. It is fine to put the phone down. Send no more money and share no codes. Call your bank on the number below. If someone is at the door or you feel threatened, call {{emergency}}.',
      child:
        'Stop for a moment. You are not in trouble. Send nothing more. Tell an adult you trust. If someone scares you, call {{emergency}}.',
      other:
        'Ask them to stop and put the phone down, if it is safe. Their bank may still be able to stop the money. If someone is at the door or they are threatened, call {{emergency}}.',
    },
  },
  ask: {
    'danger-now': 'Are you safe right now? If you are not, call {{emergency}}. If you are, we can carry on.',
    'medical-fire':
      'Is anyone hurt, or is anything on fire right now? If so, call {{emergency}}. If not, we can carry on.',
    'self-harm':
      'That sounds very hard. Are you safe right now? You can talk to someone at any time. If a life is in danger, call {{emergency}}.',
    'child-at-risk':
      'Is the child safe right now? If not, call {{emergency}}. If you are worried, these people can help.',
    'domestic-abuse':
      'Are you safe right now? If not, call {{emergency}}. If someone close to you frightens or hurts you, these people can help.',
    'sexual-violence':
      'Are you safe right now? If not, call {{emergency}}. These people can help, whenever it happened.',
    'forced-marriage':
      'Are you safe right now? If not, call {{emergency}}. If your family decides for you against your will, these people can help.',
    stalking:
      'Are you safe right now? If not, call {{emergency}}. If someone keeps following or contacting you, these people can help.',
    'modern-slavery':
      'Is everyone safe right now? If not, call {{emergency}}. If someone is made to work or is being used, these people can help.',
    'hate-crime':
      'Are you safe right now? If not, call {{emergency}}. If it was about who someone is, these people can help too.',
    'fraud-in-progress':
      'If money or bank details have gone, call your bank now on the number below. If someone threatens you, call {{emergency}}.',
  },
  over: {
    self: 'I am sorry this happened. If anyone is hurt, or they are still near, call {{emergency}}. If not, you can tell the police on {{police}} at any time. You can report it here too.',
    child:
      'I am sorry this happened. It is not your fault. If you are hurt, or they are still near, call {{emergency}}. You can talk to Childline for free.',
  },
} as const;
