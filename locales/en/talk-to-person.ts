/** Asking for a person: who is here, who reads what, the queue, and the other ways (S8, S11). */
export const talkToPerson = {
  here: 'A person from our team is at their desk now.',
  kept: 'Staff can then read what you wrote here. If they answer you, this chat is kept for {{staffYears}} years.',
  opens: 'Our team is at work again on {{when}}.',
  next: 'Nobody waits before you.',
  ahead_one: 'One person waits before you.',
  ahead_other: '{{count}} people wait before you.',
  usual_one: 'Most people wait for about one minute. It can take longer.',
  usual_other: 'Most people wait for about {{count}} minutes. It can take longer.',
  aims_one: 'Our team tries to answer within one minute. It can take longer.',
  aims_other: 'Our team tries to answer within {{count}} minutes. It can take longer.',
  speaker: 'Someone who writes your language is here too.',
  'no-speaker':
    'Nobody here writes your language now. Staff write in English. They can see whether you need an interpreter.',
  'none-like-that':
    'Nobody like that is at their desk now, so you are not in the queue. You can ask for someone else here, or choose another way. If someone is in danger, call {{emergency}}.',
  again: 'Ask for someone else',
  waiting:
    'You are in the queue. You can go on writing to me while you wait. If nobody comes, I tell you, and you can leave a message. If someone is in danger, call {{emergency}}.',
  leave: 'Leave the queue',
  left: 'You have left the queue. You can ask for a person again at any time.',
  'not-now': 'That is fine. You can go on with me. In danger, call {{emergency}}.',
  'person-read': {
    ask: 'Staff have seen nothing of this chat. If you say yes, trained staff can read all of it, and they keep it for {{staffDays}} days after its end. They may have to tell others if someone could come to serious harm. May they read it?',
    retry: 'I did not understand that. May trained staff read this chat? Yes or no.',
    why: 'A person can only help if they can read what you wrote. You decide.',
    label: 'May read this chat',
  },
  'person-language': {
    ask: 'Do you need an interpreter, or someone who writes your language?',
    retry: 'I did not understand that. Do you need an interpreter, or someone who writes your language? Yes or no.',
    why: 'So that staff know how to write to you.',
    label: 'Interpreter or own language',
  },
  'own-computers': 'our own computers',
  'person-translate': {
    ask: 'A computer can turn what you and staff write into the other language. It makes mistakes. If you say yes, the words of this chat are sent to {{who}}, but no numbers or links. If you say no, nothing is sent there, and you can still talk to a person. May it be used?',
    retry:
      'I did not understand that. May the words of this chat be sent to {{who}}, to turn them into the other language? Yes or no.',
    why: 'What you wrote here is private. You decide who else gets it.',
    label: 'A computer may turn it into the other language',
  },
  'person-wait': {
    ask: 'Would you like to wait for a person here?',
    retry: 'I did not understand that. Would you like to wait for a person here? Yes or no.',
    why: 'Nobody is asked before you say yes.',
    label: 'Wait for a person',
  },
  'person-worker': {
    ask: 'Would you rather talk to a woman or a man? You can skip this.',
    retry: 'I did not understand that. A woman, a man, or either? You can skip this.',
    why: 'Some things are easier to say to one than the other. It may take longer.',
    label: 'Who would be better',
    woman: 'A woman',
    man: 'A man',
    any: 'Either',
  },
} as const;
