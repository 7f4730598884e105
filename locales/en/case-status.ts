/** Words for coming back to a report with its reference and receipt. */
export const caseStatus = {
  opening: 'You can see the progress of a report and add to it. You need its reference and its secret receipt.',
  reference: {
    ask: 'What is the reference? It looks like 7K3M-X9P-4.',
    retry: 'I could not read that as a reference. It has 8 letters and numbers, like 7K3M-X9P-4.',
    why: 'The reference tells us which report it is. It does not say who you are.',
    label: 'Reference',
  },
  receipt: {
    ask: 'What is the secret receipt? It has 16 letters and numbers.',
    retry: 'I could not read that as a receipt. It has 16 letters and numbers, like ABCD-EFGH-JKMN-PQRS.',
    why: 'The receipt shows that it is your report. That way nobody else can look at it.',
    label: 'Receipt',
    'no-match': 'No report opens with that reference and receipt. Please check both and try again.',
    'slow-down':
      'There were several tries that did not fit. Please wait a while before you try again. You can also call the council.',
    'change-reference': 'Change the reference',
  },
  status: {
    received: 'Your report {{reference}}, sent on {{day}}, has arrived. Staff have not started on it yet.',
    'being-looked-at': 'Your report {{reference}}, sent on {{day}}, is being looked at by staff.',
    'passed-on': 'Your report {{reference}}, sent on {{day}}, was passed on to a team or service that deals with it.',
    closed:
      'Your report {{reference}}, sent on {{day}}, is closed. If it is still happening, you can add to it here or make a new report.',
    other: 'Your report {{reference}}, sent on {{day}}, is with staff.',
    additions_one: 'You have added to it once.',
    additions_other: 'You have added to it {{count}} times.',
  },
  addition: {
    ask: 'Would you like to add something? If so, please type it now.',
    retry: 'I did not understand that. Type what you want to add, or choose that there is nothing to add.',
    why: 'What you add goes to the staff who have your report.',
    label: 'What you add',
    nothing: 'Nothing to add',
  },
  'addition-check': {
    ask: 'Shall I add this to your report? Nothing is sent yet.',
    retry: 'I did not understand that. Shall I add this to your report? You can answer yes or no.',
    why: 'You decide what is sent.',
    label: 'Add to the report',
    send: 'Yes, add it',
    change: 'Change it',
    stop: 'Do not add it',
  },
  added: 'Thank you. It is added to your report {{reference}}. You can come back and add more at any time.',
  finished: 'Thank you for coming back. You can look at your report again at any time with its reference and receipt.',
  'not-opened':
    'I cannot show a report without both. If you have lost them, you can make a new report, or call the council.',
} as const;
