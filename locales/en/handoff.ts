/** What the service tells a resident while a person of the staff has, or is asked for, their conversation (S11). */
export const handoff = {
  answered: 'Thank you. Staff can see your answer.',
  joined:
    'You are now talking to {{name}}. They can read what you wrote here before. I say nothing until they are done.',
  also: '{{name}} is here as well now. They can read this chat, and they can write to you too.',
  passed: 'You are now talking to {{name}}.',
  team: 'You are back in the queue, for another team. You can go on writing to me.',
  lost: 'I am sorry. The person you were talking to is not there any more. You are back in the queue, in your old place.',
  back: 'You are talking to me again, the computer program. What you wrote is still here.',
  ended: '{{name}} has ended the talk. You can go on with me, or ask for a person again.',
  'ended-rate':
    '{{name}} has ended the talk. You can go on with me, or ask for a person again. If you like, tell us if it helped. You can leave this out.',
  rating: { helped: 'It helped', partly: 'It helped a little', not: 'It did not help' },
  rated: 'Thank you. We count your answer.',
  'still-waiting':
    'Nobody has joined this chat yet. I am sorry that it takes so long. In danger, call {{emergency}}. For the police when it is not urgent, call {{police}}. You can wait, leave a message, or leave the queue.',
  'last-reminder':
    'Nobody has joined this chat yet. I am sorry. You keep your place, and I do not write about it again. In danger, call {{emergency}}. For the police when it is not urgent, call {{police}}. You can leave a message, or leave the queue.',
  'nobody-came':
    'I am sorry, nobody could come. You are not in the queue any more. In danger, call {{emergency}}. For the police when it is not urgent, call {{police}}. You can leave a message, or ask for a person again.',
} as const;
