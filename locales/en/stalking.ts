/** Help with stalking, also after a couple has split up. Facts: DOMAIN.md (b) and the register. S4, S8, S16. */
export const stalking = {
  opening:
    'You choose what to tell me, and you can stop at any time. To leave fast, press “Exit this page”, or Shift three times.',
  'stalking-who': {
    ask: 'Do you know who does it?',
    retry: 'Do you know who it is? It can be a partner, a former partner, or someone else.',
    why: 'I ask so that I show you what fits. You can skip this.',
    label: 'Who does it',
    ex: 'A partner, a former partner or a relative',
    known: 'Someone else I know',
    unknown: 'I do not know them',
  },
  pages: {
    report: {
      label: 'The police, and who can help',
      text: 'If you are in danger now, call {{emergency}}. If not, you can call {{police}}. You do not have to wait for it to get worse. You do not have to be sure what to call it. The services below help you even if you do not tell the police.',
    },
    after: {
      label: 'It began after we split up',
      text: 'It can go on after a couple has split up, and it can get worse then. Trained workers at these helplines can plan with you, step by step.',
    },
    what: {
      label: 'What stalking is',
      text: 'Someone keeps following you, watching you, waiting for you or trying to reach you. You do not want it, and it makes you worried or scared. Each thing may look small. Together it can be a crime.',
    },
    notes: {
      label: 'Keeping a note of what happens',
      text: 'If it is safe for you, you can write down what happened, with the day and time. Keep it where the other person cannot find it. Please do not take risks for it, and do not follow or film them in secret.',
    },
    online: {
      label: 'Phones and the internet',
      text: 'Someone may track your phone or car, use your accounts, or write to you under other names. They may notice when you change a setting. Someone trained can help you think about what is safest to do first.',
    },
    silent: {
      label: 'Call the police without speaking',
      text: 'From a mobile, call {{emergency}}. If you cannot speak, cough or tap when asked. A message then asks you to press 55. If there is no sound and no 55, the call ends. 55 does not show the police where you are. From a landline it is different: they can usually see where it is, and may put you through to the police.',
    },
    support: {
      label: 'Someone to talk to',
      text: 'These services listen and support people. They are free. You can use them even if you report nothing.',
    },
  },
} as const;
