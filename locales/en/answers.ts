/** Answers to what residents ask beside a report, and the way to whoever deals with what is not one. */
export const answers = {
  start: {
    'report-asb': 'Report anti-social behaviour',
    'case-status': 'See a report I made',
    'find-help': 'Find help or advice',
    'another-report': 'Make another report',
    'report-anyway': 'Report it here anyway',
    'find-support': 'Find a helpline or service',
    'leave-message': 'Leave a message for staff',
    'call-back': 'Ask for a call back',
    'case-review-request': 'Ask for a review',
    'safer-homes-request': 'Ask for help to make my home safer',
    'format-request': 'Ask for another format or an interpreter',
  },
  greeting: {
    emergency: 'If someone is in danger now, call {{emergency}}. This chat is not watched all the time.',
    privacy:
      'I am a computer program, not a person. Staff of {{council}} read what you send as a report. If there is no report and no answer from staff in this chat, it is deleted {{openHours}} hours after your last message. If it is closed before that, it is deleted {{closedDays}} days later. You do not have to give your name.',
    ask: 'Tell me what is happening, in your own words. Or choose one of these.',
  },
  need: {
    'self-harm': 'I feel very low, or worry about someone who does',
    'child-safeguarding': 'I am worried about a child',
    'sexual-violence': 'Help after sexual violence',
    'domestic-abuse': 'Help with abuse at home or in a family',
    stalking: 'Someone keeps following or contacting me',
    'fraud-advice': 'Scams and fraud',
    'modern-slavery': 'Someone is made to work or is being used',
    'county-lines': 'Drug gangs using children or other people',
    'adult-safeguarding': 'I am worried about an adult',
    'hate-crime': 'Hate because of who someone is',
    terrorism: 'Extremism or terrorism',
    'burglary-theft': 'Burglary or theft',
    cyber: 'A hacked account or device',
    'drugs-alcohol': 'Help with drugs or alcohol',
    'road-safety': 'Dangerous driving or road safety',
    'licensed-premises': 'Trouble with a pub, club or shop',
    housing: 'My home or my landlord',
    'safer-homes': 'Make my home safer',
    'asb-case-review': 'I reported before and not enough was done',
    'talk-to-a-person': 'Talk to a person',
    'accessible-format': 'An interpreter or another format',
    'service-complaint': 'Complain about a service',
    'about-service': 'About this service and my data',
    'community-grants': 'Small grants and the partnership',
    'other-council': 'Something else from the council',
  },
  unclear: 'I am not sure what you need. Is it one of these? If not, tell me in other words.',
  waiting: 'You also told me about something else. Choose it if you want to go on with it.',
  'small-talk': {
    greeting: 'Hello. Tell me what is happening, or choose one of these.',
    thanks: 'You are welcome. I am here if there is more.',
    safe: 'Thank you for telling me. The numbers stay here if you need them.',
    stop: 'We can stop here. Nothing was sent. You can come back at any time.',
    emergency: 'If someone is in danger, please call now. If it is not safe to speak, use the silent way or a text.',
  },
  'not-understood': {
    first: 'I am sorry, I did not understand that. Can you say it in other words, or choose one of these?',
    again: 'I am sorry, I still do not understand. A person can help you, or you can choose one of these.',
  },
  'person-hours-unknown':
    'No person can join this chat now. You can call {{council}}. I do not know their opening hours. For police help that is not urgent, call {{police}} at any time.',
  'not-known':
    'I am sorry, I do not know the answer to that. You can ask it in other words, choose one of these, or call {{council}}.',
  'not-known-now': 'I am sorry, I do not know the answer to that. You can call {{council}} and ask them.',
  'in-guide': {
    kept: 'Nothing that you write here is sent to anyone. Staff read it only if you ask for a person or send a report. If you do neither, this chat is deleted {{openHours}} hours after your last message, or {{closedDays}} days after you close it. If someone could come to serious harm, or the law says so, staff may have to tell others.',
    unnamed:
      'You do not have to say who you are here. Nothing that you write here is sent to anyone. The people it is about are not told. When you call a service, ask first if you can stay anonymous. Some must tell others if someone could come to serious harm.',
    done: 'Nothing that you write here is sent to anyone, so nobody acts on it. If someone is in danger now, call {{emergency}}. If you want something done, call one of the services that I name. They can say what they do next, and how long it takes.',
  },
  source: {
    named: 'Source: {{name}}.',
    service: 'Source: how this service works.',
    general: 'Source: general knowledge. The council has not checked it yet.',
  },
  'wrong-door': {
    other: 'This may be for another service. You can call the council, and you can still report it here.',
    parking:
      'Parking is usually not dealt with as anti-social behaviour. The county council usually looks after roads and verges. You can still report it here.',
    'children-playing':
      'Children playing is usually not treated as anti-social behaviour. If there is more to it, such as threats or damage, tell me. You can still report it here.',
    'diy-noise':
      'Building or DIY noise in the day is usually not treated as anti-social behaviour. Environmental health can advise. You can still report it here.',
    'people-gathering':
      'People meeting in a public place is usually not treated as anti-social behaviour. If there is more to it, tell me. You can still report it here.',
    'everyday-noise':
      'Everyday sounds of living are usually not treated as anti-social behaviour. Environmental health can advise if it is a nuisance. You can still report it here.',
    'religious-or-cultural-practice':
      'Events of a faith or a culture are usually not treated as anti-social behaviour. If something else worries you, tell me. You can still report it here.',
    'one-off-party':
      'A single party is usually not treated as anti-social behaviour. If it keeps happening, environmental health can look into it. You can still report it here.',
    'road-faults':
      'Roads, street lights and pavements are usually looked after by the county council. You can still report it here.',
    'blocked-road':
      'If a vehicle blocks the road, the police usually deal with it. Call {{police}}. You can still report it here.',
    'rogue-trader':
      'If a trader is at the door and you feel threatened, call {{emergency}}. Advice about doorstep traders usually comes from the consumer service. You can still report it here.',
    pollution:
      'Pollution of water, air or land is usually dealt with by the Environment Agency. You can still report it here.',
    flooding:
      'If someone is in danger from water, call {{emergency}}. Advice about flooding usually comes from Floodline. You can still report it here.',
    'animal-cruelty':
      'Cruelty to animals is usually dealt with by the RSPCA. If a crime is happening now, call the police. You can still report it here.',
    'gas-or-fumes':
      'If you smell gas, or a carbon monoxide alarm sounds: open doors and windows, touch no switches, light nothing, and go outside. Then call the gas emergency number on your meter or bill. If someone is ill or there is a fire, call {{emergency}}.',
    'fire-safety':
      'If there is a fire, call {{emergency}}. Advice about fire safety at home usually comes from the fire and rescue service. You can still report it here.',
    'consumer-problem':
      'For a problem with something you bought, Citizens Advice can help. You can still report anti-social behaviour here.',
    'loan-shark':
      'A loan shark lends money without being allowed to. You broke no law by borrowing. If they threaten you now, call {{emergency}}. You can tell the police on {{police}}, and Citizens Advice can help with the debt.',
    'private-landlord':
      'For a problem with a private landlord, these services usually help. If someone threatens you or makes you leave, call {{police}}. You can still report it here.',
    housing:
      'Housing is usually a matter for the council or your landlord, but not in this chat. If you may lose your home or have nowhere to stay, these services help. You can still report anti-social behaviour here.',
    'service-complaint':
      'I am sorry that it went wrong. A complaint is not handled in this chat. You can tell the council, and they must look into it.',
    bins: 'Bins and recycling are usually dealt with by the council, but not in this chat. You can still report dumped rubbish here.',
    'council-tax': 'Council tax is usually a matter for the council, but not in this chat. You can call them.',
    planning:
      'Planning is usually a matter for the council, but not in this chat. You can call them. You can still report anti-social behaviour here.',
    benefits: 'Benefits are usually a matter for the council, but not in this chat. Citizens Advice can help too.',
    homelessness:
      'If you have nowhere to stay, or may lose your home, the council is usually the place to call. Shelter can advise you too.',
    'housing-repair':
      'A repair in a council home is usually for the council. If you rent from someone else, tell your landlord. You can still report anti-social behaviour here.',
    pests: 'Rats, mice and other pests are usually dealt with by environmental health. You can still report it here.',
    'stray-dog':
      'A stray dog is usually dealt with by environmental health at the council. If a dog is dangerous now, call {{emergency}}. You can still report it here.',
    'dead-animal':
      'A dead animal in the street is usually a matter for the council, but not in this chat. You can call them.',
    licensing:
      'Licences for pubs, taxis and events are usually dealt with by the council. You can still report noise or trouble here.',
  },
} as const;
