/** What surrounds everything that the partnership is asked to do: contact, check, and what is said once it is sent. */
export const referral = {
  contact: {
    ask: 'Staff need a safe way to answer you. May they contact you? You choose how, and when.',
    retry: 'I did not understand that. May staff contact you? You choose how, and when.',
    why: 'Without a way to reach you, nobody can answer. We use only the ways that you say are safe.',
    none: 'That is fine. Then I cannot send this, because nobody could answer you. You can call the services instead.',
    needed: 'I cannot send this yet, because nobody could answer you. Choose a safe way, or say stop.',
  },
  check: {
    ask: 'Please check your answers. Nothing is sent yet. You can send this now, or change an answer.',
    'ask-again': 'Please check your answers again. Nothing is sent yet.',
    retry: 'I did not understand that. You can send this, change an answer, or say stop.',
    why: 'You decide what is sent. Staff see only what is on this list.',
    label: 'Check your answers',
    send: 'Send',
    change: 'Change an answer',
    'left-out': 'Left out',
  },
  sent: {
    done: 'It is sent. Your reference is {{reference}}.',
    receipt:
      'Your secret receipt is {{receipt}}. Write down both if it is safe to do so. With both you can see its progress, or add to it. We cannot show you the receipt again later.',
    meanwhile: 'I cannot say when you get an answer. If someone is in danger before then, call {{emergency}}.',
  },
} as const;
