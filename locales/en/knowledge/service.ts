/** Questions with their vetted answers: this service and how to reach it. What else is asked the same way stands in service.phrases.txt. */
export const service = {
  about: {
    question: 'What is this service?',
    answer:
      'I am a computer program that takes reports of anti-social behaviour for {{council}} and shows where to get help. Staff read what you send as a report. If there is no report and no answer from staff in this chat, it is deleted {{openHours}} hours after your last message. If it is closed before that, it is deleted {{closedDays}} days later. You do not have to give your name.',
  },
  robot: {
    question: 'Are you a robot or a person?',
    answer: 'I am a computer program, not a person. A person reads your report after you send it.',
  },
  cost: {
    question: 'Does this service cost anything?',
    answer: 'This service is free. You may pay for your internet data. Calls to {{emergency}} are free.',
  },
  person: {
    question: 'Can I talk to a person?',
    answer:
      'No person can join this chat yet. You can call {{council}} in their opening hours. What you typed here stays while this chat is open.',
  },
  'service-hours': {
    question: 'Can I use this chat at night or at the weekend?',
    answer:
      'You can use this chat at any time, day or night. Staff do not watch it all the time, so a report waits until they read it. If someone is in danger now, call {{emergency}}.',
  },
  photos: {
    question: 'Can I send photos or videos?',
    answer:
      'You cannot send photos or files here yet. You can tell us that you have them, and staff can ask you for them. Please keep them safe.',
  },
  'lost-receipt': {
    question: 'What if I lose my receipt?',
    answer:
      'I cannot show the receipt again, and nobody at the council can see it. Your report is still with the staff. You can call {{council}} and ask about it.',
  },
  'add-to-report': {
    question: 'Can I add to a report that I sent?',
    answer:
      'Choose the button to see a report you made, and give its reference and receipt. Then you can see its progress or add to it. A report that was sent cannot be changed, so tell us there what was wrong.',
  },
  'for-someone-else': {
    question: 'Can I report for someone else?',
    answer:
      'You can report what happens to someone else. Ask them first if you can. In the report you can say that you are reporting for another person.',
  },
  'stop-and-return': {
    question: 'Can I stop and come back later?',
    answer:
      'Nothing is sent until you choose to send it. A chat with no report stays open for {{openHours}} hours after your last message, unless it is closed. If you leave by the exit button, you have to start again.',
  },
  'outside-area': {
    question: 'I live in another area. Can you help me?',
    answer:
      'This service is for what happens in the area of {{council}}. You can tell us about it even if you live somewhere else. For another area, ask the council there. Police and national helplines work everywhere.',
  },
  'children-use': {
    question: 'Can I use this if I am under 18?',
    answer:
      'You can use this at any age. You do not have to say how old you are. If someone hurts you or scares you, Childline will listen. If you are in danger now, call {{emergency}}.',
  },
  'quick-exit': {
    question: 'What does the exit button do?',
    answer:
      'It ends this chat at once and opens a weather page instead. What you sent stays sent. What you were still typing is gone. It does not clear the history of your browser.',
  },
  'hide-visit': {
    question: 'Can someone see that I used this site?',
    answer:
      'This chat keeps no copy on your device. But your browser history can show that you came here. If someone may look, use a device they cannot see, such as one at a library. Or use a private window.',
  },
  'phone-bill': {
    question: 'Will this show on my phone bill?',
    answer:
      'This chat is not a call, so your bill does not list it as one. Calls and texts that you make are usually listed there, with the number and the time. If someone reads your bill, use a phone that they do not see. Or first use the chat on the website of the helpline. In danger, always call {{emergency}}.',
  },
  languages: {
    question: 'Can I use another language?',
    answer:
      'Choose your language here, or at the top of the chat. Your answers are kept. You can ask for an interpreter, sign language, Easy Read or large print when you leave your contact details. You can also call {{council}}.',
  },
  interpreter: {
    question: 'Can I have an interpreter?',
    answer:
      'The council can usually get an interpreter if you need one. You can usually have one for free. You can ask for this when you leave your contact details. You do not have to use a friend or someone from your family.',
  },
  'other-formats': {
    question: 'Can I get this in large print, braille or Easy Read?',
    answer:
      'The council can usually send its letters in large print, in braille, as a recording or in Easy Read. Tell them what works for you. You can call {{council}} to ask.',
  },
  deaf: {
    question: 'How can deaf people get in touch?',
    answer:
      'You can type to any of these numbers through Relay UK. The police have a text line for deaf people. To text {{emergency}}, sign up your phone first, at a safe time.',
  },
  complaint: {
    question: 'How do I complain about how I was treated?',
    answer:
      'You can usually complain to the service itself first. The council and the police each have a way to complain. If not enough was done after you reported, an ASB Case Review may fit better.',
  },
  'when-999': {
    question: 'Is this an emergency? Which number should I call?',
    answer:
      'Call {{emergency}} if someone is in danger or hurt, or a crime is happening now. Call it too if the person who did it is still near. Call {{police}} for what can wait. If you cannot speak, call {{emergency}} from a mobile and press {{silentKeys}}.',
  },
} as const;
