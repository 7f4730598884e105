/** Questions with their vetted answers: crime, the internet, extremism and roads. What else is asked the same way stands in crime.phrases.txt. */
export const crime = {
  burglary: {
    question: 'I was burgled. What should I do?',
    answer:
      'If they may still be there, do not go in and call {{emergency}}. If they are gone, call {{police}}. Try not to touch things until the police say so. Then tell your bank what is missing. You usually get a crime number, which insurance asks for.',
  },
  'crime-number': {
    question: 'How do I get a crime number or a police report?',
    answer:
      'The police usually give you a crime number when they take your report. If you do not have it, call {{police}} and say when you reported it and what happened. Ask them too if you need a copy of a police report. The reference that you get here is not a crime number.',
  },
  'police-station': {
    question: 'Where is the nearest police station?',
    answer:
      'I do not have a list of police stations. Call {{police}} and ask which one is nearest and when it is open. You can usually report to the police on the web too. If someone is in danger now, call {{emergency}}.',
  },
  'home-security': {
    question: 'How can I make my home safer from thieves?',
    answer:
      'Lock doors and windows each time, even when you are in. Keep keys out of sight and use a light when you are out. Good locks and gates usually put thieves off. Mark what is worth most.',
  },
  'safer-homes': {
    question: 'What is the Safer Homes scheme?',
    answer:
      'It has helped people to make their homes safer, with things like locks. It was usually for older people, or after a crime or abuse. What there is can change. You can usually ask for it in this chat, or call {{council}}. Staff tell you if it can help you.',
  },
  'personal-alarm': {
    question: 'Where can I get an alarm to carry with me?',
    answer:
      "I do not know who gives out such alarms here. Ask the community safety team, or the victim service if a crime happened to you. For an alarm to call help when you fall at home, the county's adult care team can usually tell you more. If you are in danger now, call {{emergency}}.",
  },
  rural: {
    question: 'How can I stop theft from a farm?',
    answer:
      'Keep gates shut and keys away from machines. Mark tools and tractors, and write down their numbers. Tell the police about odd cars and visitors. Farm Watch usually links farms that look out for each other.',
  },
  'neighbourhood-watch': {
    question: 'How do I join or start a neighbourhood watch?',
    answer:
      'It is a group of people who look out for each other. The national website usually shows groups near you and how to start one. You do not have to go out on patrol.',
  },
  'hand-in-weapon': {
    question: 'Where can I hand in a knife or a gun?',
    answer:
      'You can usually hand it in to the police. Call {{police}} first: they tell you where, and how to bring it safely. If you found it, do not touch it. Tell them where it lies. If someone may use it now, call {{emergency}}.',
  },
  hacked: {
    question: 'My account was hacked. What do I do?',
    answer:
      'Use the way for a lost password on the site itself, from a device you trust. Start with your e-mail. Turn on two-step checks and log out everywhere else. If money or bank details are gone, call {{bankLine}}.',
  },
  passwords: {
    question: 'How do I make a good password?',
    answer:
      'Use three random words, and another password for each account. Your e-mail needs the strongest one. Turn on two-step checks, so that a code is needed too. A password manager can remember them.',
  },
  sextortion: {
    question: 'Someone threatens to share my private pictures. What do I do?',
    answer:
      'Do not pay, and stop all contact. Keep the messages as they are. Call {{police}}, or use Report Remove if you are under eighteen. It is not your fault, and many people go through this.',
  },
  'business-cyber': {
    question: 'Where can a small business get cyber help?',
    answer:
      'There is a free centre for small firms in the region, and national advice on the web. If you are under attack, take the machine off the internet. Report it, and call your bank if money is at stake.',
  },
  prevent: {
    question: 'I worry that someone is drawn to extreme views. Who can I talk to?',
    answer:
      'You can talk to ACT Early, who listen and advise in private. Signs are new hate, cutting off friends, or talk of violence. A call early can protect the person. If there is danger now, call {{emergency}}.',
  },
  'report-terror': {
    question: 'How do I report something that may be terrorism?',
    answer:
      'If there is danger now, call {{emergency}}. If not, call the hotline below. You do not have to be sure. Please keep away from it and do not try to find out more.',
  },
  speeding: {
    question: 'What can be done about speeding?',
    answer:
      'The police usually deal with drivers who go too fast. The county council usually looks at signs, humps and limits. Say where, when and which way they drive. A number plate helps.',
  },
  'speed-watch': {
    question: 'How do I join a speed watch group?',
    answer:
      'It is usually a group of people who live in a place and watch speeds together with the police. I do not know which groups there are here. Ask the police, on the web or on {{police}}. Your parish council may know too.',
  },
  'drink-drive': {
    question: 'How do I report a drunk or drugged driver?',
    answer:
      'If they are driving now, or about to, call {{emergency}}. Give the place, the way they go and the number plate. If it happens often, call {{police}} or Crimestoppers. Please do not stop them yourself.',
  },
  dashcam: {
    question: 'Where do I send dashcam footage?',
    answer:
      'The police usually take it on their website. Send it soon and keep the whole clip. Do not post it online first. You may be asked to say what you saw.',
  },
  'pavement-parking': {
    question: 'Who deals with cars on the pavement or across a drive?',
    answer:
      'If a car blocks the road or a drive, or people are in danger, the police usually deal with it. Other parking on the road is usually for the county council. Say where it is, and give the number plate.',
  },
  potholes: {
    question: 'Who fixes potholes, street lights and pavements?',
    answer:
      'The county council usually looks after roads, street lights and pavements. Their website has a form for it. If it is dangerous now, such as a cable or a deep hole, call {{police}}.',
  },
} as const;
