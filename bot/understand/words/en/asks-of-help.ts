const THEY = '(?:i|we|he|she|they|you|someone|somebody|anyone)';
const IT = '(?:it|that|this|they|them|there|the help|the service|any of (?:it|this|that|them))';
const WHEN =
  '(?: (?:usually|normally|then|for|please|me|us|to see someone|to get an appointment|to get seen|to get help|to hear|though|all|really|actually|now|first|too|as well))*';

/** Asks of help that was named what only those know who give it: "is it free", "how long do I wait", "can you come and look". A whole message, in words without signs. */
export const OF_THE_HELP = new RegExp(
  `^(?:${[
    `(?:is|are) ${IT} (?:all )?(?:free|for free|open to (?:anyone|everyone))`,
    `(?:does|do|will|would) ${IT} cost(?: (?:me|us|anything|money|a lot|much|owt))*`,
    `(?:do|does|will|would) ${THEY} (?:have|need) to pay(?: (?:for it|for that|for this|anything|them))*`,
    `how much (?:does ${IT} cost|is it|do they charge|will it cost|is that|would it be)`,
    `how long (?:does|do|will|would|is|are|can) (?:${IT}|${THEY}|the wait|the waiting list)(?: (?:take|wait|be|have to wait|got to wait|need to wait|to wait|be waiting))?`,
    `(?:whats|what is) the wait(?:ing time|ing list)?`,
    `is there (?:a|any) (?:wait|waiting list|queue|charge|cost|fee)`,
    `(?:can|could|will|would|do) ${THEY} (?:just |please |not )*(?:come|pop|send someone|come out|come round|come over|visit)(?: (?:and (?:look|see|check|have a look|talk to (?:me|us)|do it|fit it|fix it|see (?:it|me|us))|out|round|over|here|to (?:me|us|my house|our house|look|see)|at (?:it|that)|have a look))*`,
    `(?:can|could|may) (?:i|we|he|she|they) (?:just )?(?:go there|walk in|drop in|turn up|go in|pop in)`,
    `who deals with ${IT}`,
    `(?:do|will|would) they charge(?: (?:for it|me|us|for that))*`,
    `who (?:will come|comes|would come|comes out|does it|pays|pays for it|will do it)`,
    `do (?:i|we|you|they) have to be (?:there|in|home|at home)`,
    `do (?:i|we) (?:need|have to have|have to make) an appointment`,
  ].join('|')})${WHEN}$`,
  'u',
);

/** Asks whether to pay what is demanded, or says that it was not paid. A whole message, in words without signs. */
export const OF_PAYING =
  /^(?:(?:so|and|but|no|well|ok) )*(?:(?:should|shall|do|must|can|could) (?:i|we|they|he|she) (?:just )?pay(?: (?:it|up|them|him|the ransom|the money|what they want))?|what (?:if|happens if) (?:i|we) (?:do|dont|do not )?(?: ?pay)(?: (?:it|up|them|him|the ransom))?|(?:i|we|they) (?:havent|have not|didnt|did not|wont|will not|arent going to|are not going to|have|ve)(?: \w+)? (?:paid|pay)(?: (?:it|yet|them|anything|up|the ransom))*|will (?:i|we) get (?:the|our|my) files back(?: if (?:i|we) pay)?)$/u;
