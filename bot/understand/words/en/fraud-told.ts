import type { NotTold, ToldAnswer } from '../../telling/make-telling.ts';
import { DETAILS_GIVEN, LET_IN, MONEY_GONE, NO_MONEY_GONE, NOTHING_GONE, TAKEN_OVER } from './fraud-gone-told.ts';
import {
  BUSINESS,
  BUSINESS_ALONE,
  HID_FROM,
  ONESELF,
  OUT_OF_BANK,
  RELATIVE,
  RELATIVE_ALONE,
} from './fraud-who-told.ts';

/** Words that the patterns share; sums and numbers are shapes (`SHAPES`). */
export const TOLD_WORDS: Readonly<Record<string, readonly string[]>> = {
  me: ['i', 'ive', 'we', 'weve'],
  relative: [
    ...['mum', 'mam', 'mom', 'mummy', 'dad', 'nan', 'nana', 'nanna', 'gran', 'grandma', 'granny', 'grandad', 'mother'],
    ...['father', 'grandmother', 'grandfather', 'aunt', 'auntie', 'aunty', 'uncle', 'neighbour', 'neighbor', 'wife'],
    ...['husband', 'friend', 'mate', 'sister', 'brother', 'client', 'partner', 'parents', 'mil', 'cousin', 'missus'],
  ],
  child: ['son', 'daughter', 'lad', 'teenager', 'niece', 'nephew', 'grandson', 'granddaughter'],
  near: [
    ...[
      'wife',
      'husband',
      'partner',
      'missus',
      'boyfriend',
      'girlfriend',
      'family',
      'kids',
      'children',
      'son',
      'daughter',
    ],
    ...[
      'sons',
      'daughters',
      'mum',
      'mam',
      'dad',
      'mother',
      'father',
      'parents',
      'sister',
      'brother',
      'friend',
      'friends',
    ],
  ],
  them: ['he', 'hes', 'she', 'shes', 'they', 'theyre', 'theyve', 'theyll', 'scammer', 'scammers', 'caller', 'courier'],
  then: [
    ...[
      'have',
      'has',
      'had',
      'just',
      'already',
      'stupidly',
      'foolishly',
      'then',
      'now',
      'even',
      'also',
      'only',
      'went',
    ],
    ...['accidentally', 'actually', 'think', 'i', 'he', 'she', 'did', 'all', 'so', 'keeps', 'keep', 'kept'],
  ],
  sum: [
    ...[
      'xmoney',
      'thousand',
      'thousands',
      'hundred',
      'hundreds',
      'grand',
      'quid',
      'pounds',
      'money',
      'savings',
      'cash',
    ],
    ...['deposit', 'bitcoin', 'crypto', 'cheque', 'everything', 'fortune', '1k', '2k', '3k', '4k', '5k', '6k', '8k'],
    ...['10k', '15k', '20k', '30k', '40k', '50k'],
  ],
  details: [
    ...['details', 'card', 'cards', 'pin', 'password', 'passwords', 'passcode', 'code', 'codes', 'sort code', 'dob'],
    ...[
      'otp',
      'one time code',
      'account number',
      'card number',
      'long number',
      'security number',
      'bank number',
      'date of birth',
      'cvv',
    ],
    ...['national insurance', 'passport', 'licence', 'address', 'postcode', 'personal information', 'info', 'login'],
    ...['bank details', 'card details', 'form', 'numbers on the back', 'numbers off the back', 'number on the card'],
  ],
  machine: ['laptop', 'computer', 'phone', 'mobile', 'pc', 'tablet', 'ipad', 'screen', 'machine', 'online banking'],
  'gift-card': [
    ...['gift card', 'gift cards', 'voucher', 'vouchers', 'steam card', 'steam cards', 'apple card', 'apple cards'],
    ...['itunes card', 'itunes cards', 'google play cards', 'google play card', 'amazon cards', 'apple gift cards'],
  ],
};

/** What residents tell of a scam beside whatever was asked, as patterns (`bot/screen/pattern.ts`): of one question the most pressing first: of two that are told the first counts. */
export const FRAUD_TOLD: readonly ToldAnswer[] = [
  { field: 'fraud-gone', code: 'no', phrases: NO_MONEY_GONE },
  { field: 'fraud-gone', code: 'money', phrases: MONEY_GONE },
  { field: 'fraud-gone', code: 'control', phrases: LET_IN },
  { field: 'fraud-gone', code: 'details', phrases: DETAILS_GIVEN },
  { field: 'fraud-gone', code: 'no', phrases: NOTHING_GONE },
  {
    field: 'fraud-gone',
    code: 'money',
    whenAsked: true,
    phrases: [
      'xmoney',
      '^ (yes|yeah|yep|yh|aye) (about|nearly|over|around|like) xnumber',
      '^ [about|nearly|over|around|yes] xnumber [since|so far|in total|altogether|$]',
      '^ [yes|yeah] [about|nearly|over|around] (thousands|hundreds|everything|all of it|a lot|loads)',
      '(by|with|in|through|via) [my|a|the|her|his] [debit|credit|bank] (transfer|bank transfer|card|cash|cheque|paypal|western union|gift cards|bitcoin)',
      '^ (bank transfer|western union|gift cards|paypal) $',
      '(gave|given|paid|sent|handed|lent) [him|her|them|over|it] [about|over|nearly|around] xnumber',
      '^ (yes|yeah|yep|yea|aye) (it has|i did|i have|she did|he did|they did|it did|we did|both|please|sadly)? $',
    ],
  },
  { field: 'fraud-gone', code: 'control', whenAsked: true, phrases: TAKEN_OVER },
  {
    field: 'fraud-gone',
    code: 'check',
    whenAsked: true,
    phrases: ['(just|only) (want|wanted|wanting) [to] (check|know if|ask if|see if)', '(just|only) (checking|asking)'],
  },
  {
    field: 'fraud-gone',
    code: 'no',
    whenAsked: true,
    phrases: [
      '(wants|want|wanting|wanted|demanding|demands|after) [me|us|her|him|mum|nan|dad|to|pay|give|send|another|about|over|nearly|around|like] [to|pay|give|send|about|another|him|them] (xmoney|xnumber|{sum})',
      '(asking|asked|asks|ask) [me|us|her|him|mum|nan|dad] for [about|over|another|nearly|around] (xmoney|xnumber|{sum})',
    ],
  },
  {
    field: 'fraud-now',
    code: 'coming',
    phrases: [
      '(hes|shes|theyre|he is|she is|they are|man is|men are) [still|now] (in the garden|in my garden|in the back garden|in the front garden|on the roof|on my roof|up the ladder|up a ladder|on the drive|on my drive|round the back|sat outside|parked outside|waiting outside|in the van)',
      '(hes|shes|theyre|theyll be|hell be|he is|she is|they are|he will be|someone is|somebody is|man is|men are|courier is|driver is|taxi is|officer is|roofer is|builder is|builders are|be) [still|now|just] (coming|back|returning|on his way|on their way|on the way|outside|at the door|at my door|at her door|in my house|in the house|on my doorstep|on the doorstep|calling round|here now|sat in|stood in)',
      '(says|said|saying) (hes|shes|theyre|he is|they are|he will|hell|theyll|he would|hed|someone will|they will) [be] (come|coming|back|call back|call round|return)',
      '(coming|come|be|calling|call) (back|round|over|here) (at|in|today|tonight|tomorrow|later|this|for|soon|now|with) ',
      '(coming|come|be|calling|call) (back|round|over|here) to (collect|get|pick|take|finish|do|start|see|my house|the house|our house|mine|her house|his house)',
      '(sending|sent|hes sent|theyve sent) (a|someone|somebody|an|the|his) .. (courier|taxi|driver|officer|collect|collecting|pick|round|policeman)',
      '(will|going to|gonna|ill|hell|theyll) send (a|someone|somebody|an|the|his) .. (courier|taxi|driver|officer|collect|collecting|pick|round|policeman)',
      '(coming|come|comes|sent|someone|courier|driver|officer|round) to (collect|pick up|pick it up|get|take|fetch) ',
      '(stood|standing|sat|sitting|waiting) (in|on|at|outside) (my|the|her|our) (house|hall|kitchen|door|doorstep|drive|garden|lounge)',
      '(drive|driving|taking|take|takes) (me|her|him|mum|nan|dad) to the (bank|cash machine|cashpoint|post office)',
    ],
  },
  {
    field: 'fraud-now',
    code: 'threat',
    phrases: [
      '(threatening|threatened|threatens|threaten) (me|us|her|him|my|to hurt|to kill|to come|violence)',
      '(going to|gonna|will|said hed|says hell) (hurt|kill|stab|beat|batter|smash) (me|us|her|him|my)',
      '(he|they|she) (know|knows) where (i|we) live',
    ],
  },
  {
    field: 'fraud-now',
    code: 'talking',
    phrases: [
      '(he|hes|she|shes|they|theyre|him|her|mum|mums|nan|nans|dad|dads|i am|im|{relative}|still) [is|are|still|now] [still|now|here] on the (phone|line|call|other line) [now|to|with]',
      '(man|woman|bloke|lady|guy|someone|somebody|person|caller|lad) on [the|my|our] (phone|line) (says|saying|is saying|wants|telling|tells|is telling|asking|is asking)',
      '(still|im|i am|shes|hes|is) [still|now] (talking|chatting|speaking|messaging|on) (to|with) (him|them|her|someone|a|the)',
      '(call|calls|calling|rings|ringing|rang|called|phones|phoning|texting|messaging) [me|us|her|him] [again|back] (now|right now|as we speak)',
      '(keep|keeps) (ringing|calling|phoning|messaging|texting)',
      '(he|hes|she|shes|they|theyre|he is|she is|they are) [is|are|just] (ringing|calling|phoning|texting|messaging) [me] again',
      '(messages|texts|rings|calls|phones|writes|emails) [me|her|him|us|mum|dad|nan] [still] (every day|everyday|all the time|daily|all day|each day|every night|constantly|every hour)',
      '^ [yes|yeah|yep] (hes|shes|theyre|he is|she is|they are|theyre) still on $',
    ],
  },
  {
    field: 'fraud-now',
    code: 'no',
    phrases: [
      '(he|hes|she|shes|they|theyve|theyre|man|caller) [has|have|all|both] (gone|left|hung up|went|drove off|drove away)',
      '(i|we|mum|nan|dad|she|he) [just|then|have|already] (hung up|put the phone down|put it down|put down the phone|ended the call|blocked|cut him off)',
      '(nobody|no one|no body|not) (is|here|there|coming|with me|at the door|outside)',
      '(blocked|block) (me|him|her|them|us|the number)',
      '(isnt|arent|not) (here|there|coming|on the phone)',
      '(last|years|months|weeks) (year|month|week|ago)',
      '^ (nobody|no one|none) $',
    ],
  },
  {
    field: 'fraud-now',
    code: 'coming',
    whenAsked: true,
    phrases: [
      '^ (yes|yeah|yep|yea|yeh|yup|yh|aye) [they|he|she|there|someone|somebody|i] [is|are|am|has|have] [now|here|still] $',
      '^ (they|he|she|there|someone|somebody) (is|are) [now|here|still] $',
    ],
  },
  {
    field: 'fraud-now',
    code: 'no',
    whenAsked: true,
    phrases: [
      '^ (no|nope|nah|not|none|nobody)',
      '(its|it is|all|everything) [all|now] (over|finished|done|stopped|sorted)',
      '(im|i am|were|we are|shes|she is|hes|he is|mum is|dad is|nan is|theyre) [all|quite|completely] (safe|ok|okay|fine|alone|on my own|on our own)',
      '(safe|alone) [now|here] $',
    ],
  },
  {
    field: 'fraud-paid',
    code: 'abroad',
    phrases: ['(western union|moneygram|money gram|abroad|overseas|foreign bank|foreign account|another country)'],
  },
  { field: 'fraud-paid', code: 'gift-card', phrases: ['{gift-card}'] },
  { field: 'fraud-paid', code: 'crypto', phrases: ['(bitcoin|bitcoins|crypto|usdt|ethereum|coinbase|binance)'] },
  {
    field: 'fraud-paid',
    code: 'card',
    phrases: [
      '(by|with|on|using|used|via|through|off|put|gave|entered) [my|her|his|a|the|our|their] [bank|business] (card|credit card|debit card|paypal|apple pay|google pay|card details|card number)',
      '^ (card|credit card|debit card|paypal|apple pay|google pay) $',
      '(paypal|apple pay|google pay)',
    ],
  },
  {
    field: 'fraud-paid',
    code: 'transfer',
    phrases: [
      '(bank transfer|bacs|faster payment|standing order|online banking|bank app|banking app)',
      '(transferred|transfered|transfer) [it|the|her|his|my|over|him|them|about|xmoney|money|xnumber|all|everything]',
      '(to|into) (an|the|his|her|their|a|this|that) [wrong|safe|different|new|other] (account|bank account)',
      '^ [by|from|a|my] (bank|transfer) $',
    ],
  },
  {
    field: 'fraud-paid',
    code: 'cash',
    phrases: [
      '(in|by|with|paid|him|them|her|took|gave|xmoney|all|some|handed over|withdrew) cash',
      '^ [in] cash $',
      '(cheque|cheques|postal order|cash machine|cashpoint)',
    ],
  },
  { field: 'fraud-paid', code: 'transfer', whenAsked: true, phrases: OUT_OF_BANK },
  { field: 'fraud-who', code: 'me', phrases: HID_FROM },
  { field: 'fraud-who', code: 'relative', phrases: RELATIVE },
  { field: 'fraud-who', code: 'business', phrases: BUSINESS },
  { field: 'fraud-who', code: 'me', phrases: ONESELF },
  { field: 'fraud-who', code: 'relative', whenAsked: true, phrases: RELATIVE_ALONE },
  { field: 'fraud-who', code: 'business', whenAsked: true, phrases: BUSINESS_ALONE },
];

/** Words of a message to somebody, in which nothing is told of its writer's own scam; of the last but one, where its writer says nothing of themselves. */
export const NOT_TOLD: readonly NotTold[] = [
  {
    phrases: [
      '^ (hi|hello|hey|hiya|dear) [its] (mum|mom|mam|mummy|dad|nan|gran|grandma|grandad|aunty|customer|sir|madam|user|valued|member)',
    ],
  },
  {
    phrases: [
      '(your|ur) (account|accounts|parcel|package|card|password|payment|device|computer|bank|contacts|order|refund|delivery|email|online|banking|savings|money|number)',
    ],
    unless: new Set(['i', 'im', 'ive', 'id', 'me', 'my']),
  },
  {
    phrases: ['^ [so|ok|and|but] (should|shall|must) (i|we)'], // asks about what was not done
    unless: new Set([
      'ive',
      'sent',
      'paid',
      'gave',
      'given',
      'lost',
      'transferred',
      'bought',
      'told',
      'let',
      'took',
      'gone',
    ]),
  },
];
