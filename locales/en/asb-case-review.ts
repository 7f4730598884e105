/** The ASB Case Review: what it is, who can ask, and the way to ask here. The threshold is data of the partnership. Facts: DOMAIN.md (a). */
export const asbCaseReview = {
  opening: 'I am sorry that it still goes on. You may be able to ask for a review.',
  pages: {
    what: {
      label: 'What a review is',
      text: 'An ASB Case Review makes the agencies look together at what they did. You can usually ask if you made {{reports}} or more reports in {{months}} months, and you feel that not enough was done. Reports to the police, the council and a landlord all count.',
    },
    ask: {
      label: 'Ask for a review',
      text: 'You can ask for it here. I ask when you reported it, who you told, and why it was not enough. Staff then check if you can have a review.',
    },
    fewer: {
      label: 'I reported it less often',
      text: 'You usually need {{reports}} or more reports in the last {{months}} months. With fewer, you may not get a review yet. You can still ask for one. The agencies may also look at how much harm it does and how long it goes on. Report it each time it happens.',
    },
    someone: {
      label: 'Ask for someone else',
      text: 'Someone else can ask for you if you agree. That can be a friend, a family member, or someone who works with you.',
    },
    not: {
      label: 'What a review is not',
      text: 'It is not a way to complain about one person who works for an agency. Each agency has its own way for complaints. It is not an emergency service. If someone is in danger, call {{emergency}}.',
    },
    appeal: {
      label: 'If the answer is no',
      text: 'If you get no review, or you are not happy with it, you can appeal. The police commissioner looks at appeals.',
    },
    again: {
      label: 'It happened again',
      text: 'Report it each time, also when it seems small. The dates help to show how often it happens.',
    },
    support: {
      label: 'Support meanwhile',
      text: 'You do not have to cope with this alone. These services listen and help, for free.',
    },
  },
} as const;
