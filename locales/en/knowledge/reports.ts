/** Questions with their vetted answers: reports, and what counts as anti-social behaviour. What else is asked the same way stands in reports.phrases.txt. */
export const reports = {
  'what-next': {
    question: 'What happens after I report?',
    answer:
      'After you send it, you get a reference and a secret receipt. Staff read the report and decide who should look at it. You can come back here to see its progress or add to it.',
  },
  'who-reads': {
    question: 'Who sees my report?',
    answer:
      'Staff of the community safety team at {{council}} read your report after you send it. They share it with others only as you choose. If someone could come to serious harm, or the law says so, they may have to share it.',
  },
  'will-they-know': {
    question: 'Will they know it was me?',
    answer:
      'We do not tell the other person who reported. Staff speak to them only if you agree, unless someone must be kept safe. Sometimes people guess, so leave out details if you are worried.',
  },
  anonymous: {
    question: 'Can I report without giving my name?',
    answer:
      'You can report without your name, and we keep nothing that shows who you are unless you type it. Then staff cannot ask you more or send you news. You can look at its progress with your receipt.',
  },
  'how-long': {
    question: 'How long will it take?',
    answer: 'I cannot promise a time. Reports are not read at once. If someone is in danger now, call {{emergency}}.',
  },
  'will-police-come': {
    question: 'Will the police come?',
    answer:
      'This report does not call the police. If someone is in danger or a crime is happening now, call {{emergency}}. If it is not urgent, call {{police}}. The police decide if they come.',
  },
  'know-who': {
    question: 'Do I need to know who did it?',
    answer:
      'You can report what happened even if you do not know who did it. Say what you saw or heard, and when and where. What someone looked like usually helps. Please do not try to find out more by yourself.',
  },
  'old-incident': {
    question: 'Can I report something that happened a while ago?',
    answer:
      'You can usually report it later too. Give the day as well as you remember. For an ASB Case Review, only recent reports usually count, so it helps to report soon.',
  },
  'every-time': {
    question: 'Should I report it every time?',
    answer:
      'It usually helps to report each time. It shows how often it happens and how it gets worse. You can add to a report that you made here. If someone is in danger, call {{emergency}}.',
  },
  court: {
    question: 'Will I have to go to court?',
    answer:
      'Most reports never go to court. If one does, you usually choose whether you give a statement. Officers can sometimes speak for you. There is help for witnesses who are afraid.',
  },
  'talk-first': {
    question: 'Should I talk to the person first?',
    answer:
      'You do not have to. A calm talk can help with a small matter, if you feel safe. Please do not do it if there were threats, hate, drugs or violence. If it gets heated, walk away and report it.',
  },
  'their-trouble': {
    question: 'Will they get into trouble?',
    answer:
      'Most reports do not end in court. Staff usually start with a talk or a warning, and look at what help people need. You can say what you would like to happen. Nothing is sent unless you choose to send it, and you can stop at any time.',
  },
  'threats-after': {
    question: 'What if they threaten me because I reported?',
    answer:
      'If you are in danger now, call {{emergency}}. If not, call {{police}} and say that it is because of your report. A threat against someone who reports a crime is usually a crime too. You are not to blame.',
  },
  'no-proof': {
    question: 'Can I report without proof?',
    answer:
      'Say what you saw or heard yourself. Staff usually look at all the reports together, so yours can matter even without a photo. If you have proof, keep it safe.',
  },
  'in-good-faith': {
    question: 'Can I get into trouble for reporting?',
    answer:
      'Tell what you saw or heard as well as you can. Someone who does that does not usually get into trouble, even if it turns out to be wrong. It is different when someone makes things up on purpose.',
  },
  'what-to-say': {
    question: 'What do you need to know in a report?',
    answer:
      'Tell us what happened, when and where. Say how often it happens and what it does to you. If you know who did it, or a number plate, that helps too. You can skip most questions.',
  },
  'hear-back': {
    question: 'How do I hear what was done?',
    answer:
      'If you leave a way to reach you, staff can contact you as you choose. You can also come back here with your reference and receipt. Then you can see how far it has come.',
  },
  'ways-of-contact': {
    question: 'How can staff contact me?',
    answer:
      'Staff can call you, send a text message or write an e-mail, as you choose. From here they cannot send letters or use WhatsApp. If none of these is right for you, you can still report. You can come back here with your reference and receipt to see how far it has come.',
  },
  'report-closed': {
    question: 'Why was my report closed?',
    answer:
      'A report is usually closed when nothing more can be done at that time, or when it was passed on. You can ask the council for the reason. If it goes on, report it again. After several reports you can ask for an ASB Case Review.',
  },
  crimestoppers: {
    question: 'How can I tell the police something without my name?',
    answer:
      'Call Crimestoppers or use their website. They are a charity and not the police. They usually do not ask your name and pass on what you say. In an emergency, call {{emergency}}.',
  },
  'victim-help': {
    question: 'Who helps victims of crime and anti-social behaviour?',
    answer:
      'These services listen, explain things and help you plan, for free. You can usually get help even if you did not tell the police.',
  },
  'go-with-me': {
    question: 'Can someone go with me to court or to the police?',
    answer:
      'I cannot send anyone from here. These services help people who have to go to court, and can tell you who can go with you. A friend or someone from your family can usually come too. Ask the police officer or the person who deals with your case what help there is.',
  },
  'what-is-asb': {
    question: 'What counts as anti-social behaviour?',
    answer:
      'Anti-social behaviour is behaviour that harasses, alarms or upsets someone, or is a nuisance to people at home. For example noise, threats, damage, or nuisance bikes. What it does to you matters most.',
  },
  'not-asb': {
    question: 'What is not anti-social behaviour?',
    answer:
      'Some things are usually not treated as anti-social behaviour. For example parking, children playing, daytime DIY, or the sounds of everyday life. If there are threats or damage too, or it goes on and on, tell us. You can always report it.',
  },
  'who-deals': {
    question: 'Who deals with what?',
    answer:
      'The police usually deal with threats, violence, drugs and nuisance bikes. The council usually deals with noise, litter, dumped rubbish and stray dogs. Landlords usually deal with their tenants. If you are not sure, report it here.',
  },
  'nuisance-bikes': {
    question: 'What can be done about nuisance bikes and quads?',
    answer:
      'The police usually deal with them and can sometimes take the vehicle. Tell us where and when they ride, and what the bikes look like. Please do not get in their way. If someone is in danger, call {{emergency}}.',
  },
  fireworks: {
    question: 'What are the rules about fireworks?',
    answer:
      'It is usually against the law to set off fireworks late at night or in the street. Some nights of the year have later times. If someone throws them, call {{emergency}}. If it is over, call {{police}} or report it here.',
  },
  'fly-tipping': {
    question: 'Who clears dumped rubbish?',
    answer:
      'On public land the council usually clears it. On private land the owner usually has to. Say what it is and where. Please do not touch it or look through it.',
  },
  'abandoned-car': {
    question: 'What happens about an abandoned vehicle?',
    answer:
      'The council usually checks and may take it away. Give the place, the make, the colour and the number plate. If you think that it was stolen, call {{police}}.',
  },
  'dog-mess': {
    question: 'What about dog mess?',
    answer:
      'The council usually deals with dog mess and can usually fine the owner. Tell us where it is and when it happens. If you know the dog, say so.',
  },
  'young-people': {
    question: 'What happens to young people who cause trouble?',
    answer:
      'Staff usually start with a talk or a letter, often with the parents there. They look at what the young person needs. Courts are usually the last step. Very young children cannot be charged with a crime.',
  },
} as const;
