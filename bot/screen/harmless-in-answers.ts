import type { HarmlessGroup } from './harmless.ts';

const OWED =
  '(bill|bills|payment|payments|instalment|instalments|invoice|arrears|rent|council tax|fine|fines|direct debit|deposit|balance)';
const SUPPLIER =
  '(gas bill|electric bill|electricity bill|energy bill|water bill|phone bill|mobile bill|heating bill|broadband bill|credit card bill|council tax|unpaid bill|unpaid bills|arrears|behind with the rent|behind on the rent|supplier|suppliers|collection agency|british gas|edf|eon|octopus|scottish power|ovo|severn trent|lowell|cabot|klarna|virgin media|tv licence|energy company|energy people|gas company|gas people|gas board|water company|water board|water people|electric company|electric people|electric board|phone company|catalogue|credit card company)';

/** What is said in a few words to what is asked, or of a bill, and only sounds like a danger. */
export const SAID_IN_ANSWER: readonly HarmlessGroup[] = [
  {
    only: 'danger-now',
    reason: 'who wants a bill paid runs after nobody',
    phrases: [
      `(he|she|they|someone) [is|are] [still|always|now] (chasing|chase|chased) (me|us) (for|over|about) [a|an|the|my|our|some|this|that|all] [unpaid|old|final|missed|late|overdue|outstanding|back|big|huge] [gas|electric|electricity|energy|water|heating|phone|mobile|council|tv licence|catalogue|credit card] ${OWED}`,
    ],
  },
  {
    reason: 'a supplier who wants its bill paid runs after nobody',
    phrases: [
      `${SUPPLIER} .. (are|is|keep|keeps) [still|always|now|constantly] chasing (me|us) ($|for|about|over|again|every|by|to pay)`,
      `${SUPPLIER} .. (are|is|keep|keeps) [still|always|now|constantly] chasing (me|us) (now|today|for it|for payment|for the money) $`,
    ],
  },
  {
    reason: 'what is to stay between the resident and whoever reads it',
    phrases: [
      '^ [no|yes|ok|just|can|could|you|we|i|want|would|like|to|lets|let us|want you to|would like you to] keep (it|this|that) [all|just|strictly] between (us|us two|you and me|me and you|ourselves) $',
    ],
  },
  {
    reason: 'how somebody is to be reached: by a visit',
    phrases: [
      '^ [yes|no|can|could|you|they|someone|just|to|better|want|i want|you to] come (round|around|over) [then|instead|anytime] $',
    ],
  },
  {
    only: 'danger-now',
    reason: 'who asks whether others would send the police calls for none',
    phrases: [
      '(will|would|do|did|are|might|must) (they|the helpline|the line|the charity|the people|childline|samaritans|the council|that) [just|then|going to|always|automatically|have to|still|actually] send [the|a|an|any] (police|cops|officer|officers)',
      '(they|helpline|line|childline|samaritans|council|school) (will|would|might|may|could|are going to|always) [just|only|probably] send [the] (police|cops) ($|if|when|to|round|after|because|and)',
    ],
  },
  {
    only: 'medical-fire',
    reason: 'whose world is grey is not ill by that',
    phrases: [
      '(everything|all|world|life|sky|weather|hair|day|days|outside) (is|has|looks|feels) [gone|going|just|so|all] grey',
    ],
  },
  {
    reason: 'what the one who writes would never do',
    phrases: [
      'i (would|will|could|did|have|do) (never|not) [ever|even|lay] (touch|touched|hurt|hit|harm|harmed|a finger on) (her|him|them|a woman|women|anyone|anybody|a child|kids|my kids) $',
    ],
  },
  {
    only: 'medical-fire',
    reason: 'medicine that is taken day by day, or taken back',
    phrases: [
      '{many} [of] [my|his|her|the|their] {pills} (a day|per day|every day|each day|daily|a week|per week|a month|this week|this month|in a week|over the week|back to|back|to the chemist|to the pharmacy|to the tip)',
    ],
  },
  {
    reason: 'the day, written short',
    phrases: [
      '^ [no|on|it was|i meant|i mean|meant|last|this] (sat|sun|mon|tues|tue|wed|thurs|thu|fri) (just gone|gone|last|night gone) $',
      '^ [no|on|it was|i meant|i mean|meant|last|this|next|every|since|maybe|not sure|tues|tue|mon|or|and] [on|last|or|and] wed [night|morning|afternoon|evening|eve|tea time|teatime|just gone|gone|last week|or thurs|or thu|or tues|and thurs] $',
    ],
  },
  {
    reason: 'whom somebody would find it easier to talk with',
    phrases: [
      '^ [just|need|i need|i want|want|i would like|would like|prefer|with|to|talk to|speak to|yes|please] someone [who is|that is|really|very|kind and|nice and|calm and] (patient|kind|friendly|understanding|calm|gentle|polite) [with me|and kind|and calm|and friendly] $',
    ],
  },
];
