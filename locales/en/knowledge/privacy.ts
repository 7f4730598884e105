/** Questions with their vetted answers: privacy. What else is asked the same way stands in privacy.phrases.txt. */
export const privacy = {
  privacy: {
    question: 'Is this private? What do you do with what I type?',
    answer:
      'Staff of {{council}} use what you send to deal with your report. A report is kept for {{reportYears}} years, with its chat. A chat with no report and no answer from staff is deleted {{openHours}} hours after your last message, or {{closedDays}} days after you close it. A chat about abuse at home, stalking or similar is deleted within {{protectedMinutes}} minutes of its end. If staff answered you, they keep the chat for {{staffYears}} years, or for {{staffDays}} days if it is about abuse.',
  },
  delete: {
    question: 'Can you delete what I typed?',
    answer:
      'A chat with no report and no answer from staff is deleted {{openHours}} hours after your last message, or {{closedDays}} days after you close it. The exit button closes it. A report that you sent stays with the council for {{reportYears}} years, with its chat. You can ask them to delete or correct it. If staff answered you, they keep the chat for {{staffYears}} years, or for {{staffDays}} days if it is about abuse.',
  },
  'how-long-kept': {
    question: 'How long do you keep this?',
    answer:
      'We keep a report for {{reportYears}} years, with its chat. A chat with no report and no answer from staff goes {{openHours}} hours after your last message, or {{closedDays}} days after you close it. A chat about abuse at home, stalking or similar goes within {{protectedMinutes}} minutes of its end. If staff answered you, they keep the chat for {{staffYears}} years, or for {{staffDays}} days if it is about abuse.',
  },
  'data-rights': {
    question: 'How can I see or correct what is held about me?',
    answer:
      'You can usually ask the council for a copy of what they hold about you. You can usually also ask them to correct it. Tell them who you are and what you are looking for. It is usually free.',
  },
  'shared-with': {
    question: 'Who do you share my report with?',
    answer:
      'You choose who the report may be shared with. Staff may have to share it with others if someone could come to serious harm, or the law says so. Nobody sells it.',
  },
  cookies: {
    question: 'Do you track me or use cookies?',
    answer:
      'The page uses one cookie to keep your place. It goes when you close the browser or use the exit button. We do not keep the internet (IP) address of your device with a report. We do not know where you are unless you say so.',
  },
  'no-papers': {
    question: 'Can I report if I have no papers or visa?',
    answer:
      'Anyone can report here. We do not ask about your papers or your visa, and you can leave out your name. You choose who may see your report. If someone could come to serious harm, or the law says so, staff may have to share it. I do not know what other services pass on, so ask them before you give your name.',
  },
} as const;
