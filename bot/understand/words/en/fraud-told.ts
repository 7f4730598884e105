import type { NotTold, ToldAnswer } from '../../telling/make-telling.ts';

/** Words that the patterns share; sums and numbers are shapes (`SHAPES`). */
export const TOLD_WORDS: Readonly<Record<string, readonly string[]>> = {
  me: ['i', 'ive', 'we', 'weve'],
  relative: [
    ...['mum', 'mam', 'mom', 'mummy', 'dad', 'nan', 'nana', 'nanna', 'gran', 'grandma', 'granny', 'grandad', 'mother'],
    ...['father', 'grandmother', 'grandfather', 'aunt', 'auntie', 'aunty', 'uncle', 'neighbour', 'neighbor', 'wife'],
    ...['husband', 'friend', 'mate', 'sister', 'brother', 'client', 'partner', 'parents', 'mil', 'cousin', 'missus'],
  ],
  child: ['son', 'daughter', 'lad', 'teenager', 'niece', 'nephew', 'grandson', 'granddaughter'],
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

const MONEY_GONE: readonly string[] = [
  '^ [{then}] (sent|gave|lost|withdrew|invested|transferred|paid|payed) [him|her|them|over|about|nearly|a|the|my|out] [about|nearly|over] ({sum}|xnumber)',
  '(seller|shop|company|they|he|she|it|goods|parcel|item) (never|didnt|did not|hasnt|havent) (sent|send|came|come|turned up|arrived|arrive|delivered) ... (paid|payed|transfer|{sum}|by card)',
  '(paid|payed|transfer|{sum}|by card) ... (seller|shop|company|they|he|she|it|goods|parcel|item) (never|didnt|did not|hasnt|havent) (sent|send|came|come|turned up|arrived|arrive|delivered)',
  '{me} [{then}] [{then}] (paid|payed|transferred|transfered|wired|invested|deposited|overpaid)',
  '(mum|dad|nan|gran|grandad|he|she|{relative}|{child}) [{then}] [{then}] (paid|payed|transferred|transfered|wired|invested)',
  '(i|ive|we|weve|{relative}|{child}) [{then}] [{then}] (sent|send|sending|sends|gave|giving|given|lent|put|handed|withdrew|took out|drew out|spent|spend) ... {sum}',
  '(he|she) [{then}] [{then}] (sent|send|sends|gave|given|lent|handed|withdrew|took out|drew out|spent) (him|her|them|over|a|an|the|it|all|his|about|nearly|out|thousands|hundreds|xmoney) ... {sum}',
  '(i|ive|we|he|she|{relative}|{child}) [{then}] [{then}] (sent|lost|put) [in|him|her|them|over|about|nearly|over|around] [about|nearly|over|around] xnumber',
  '(i|ive|we|weve|he|she|{relative}|{child}) [{then}] [{then}] lost [a|the|my|his|her|our|all|about|nearly|over|around|of|lot|bit|fortune] [my|his|her|our|of|life] {sum}',
  '(i|he|she|we) (sent|send|paid) it',
  '(i|ive|we|he|she|{relative}) [{then}] [{then}] (bought|sent|got) .. {gift-card}',
  '(i|ive|we|he|she|{relative}) [{then}] (sent|read|gave|texted) .. the (numbers|codes) (off|on|from|of)? [the] [cards|back]',
  '(i|im|ive|and) ... (put|putting) in [about|nearly|over] {sum}',
  '(and|then|gumtree|facebook|ebay|marketplace|vinted|stupidly|only|^) (paid|payed) ... ({sum}|xnumber)',
  '(paid|payed) [a|the|my|about|nearly|over] (xmoney|xnumber|deposit)',
  '(put|putting) in [about|nearly|over] ({sum}|xnumber) (they|he|she|now|and|but|so)',
  '(i|we|he|she|mum|dad|nan) did (pay|send|transfer|buy)',
  '(one of them|customer|customers|colleague|staff) [has|have|had] [already|just] (paid|payed|transferred)',
  '(took|taken|stole|stolen) [about|nearly|over|another] xnumber (off|from|out|in|pounds|cash)',
  '(money|savings) [is|was|has] (not there|isnt there|not in)',
  '(keeps|keep|been|is|are) (sending|buying|giving) .. ({gift-card}|{sum})',
  '(took|taken|stole|stolen|nicked|conned|robbed) [me|her|him|us|it|all|about|nearly|over] [out|of|about|for] [of|my|her|his|our|the] {sum}',
  '(lost|taken|stolen|stole|took) .. (everything|savings|life savings|money)',
  '({sum}|everything) [has|have|had|is|was|are|s|all] [just|now|all|been] (gone|missing|disappeared|vanished|taken|stolen|left|cleared)',
  '(money|savings|xmoney|payment|payments) [has|have|is|was|s] [just|now|been] (gone|going|left|leaving|taken|come|coming) (out of|out|from|my) [of] [my|her|his|the|our]',
  '(emptied|cleaned out|cleared out|drained|raided) (my|her|his|our|the|mums|nans|dads)',
  '(account|savings|isa) [has|have|is|was|s] [been] (emptied|empty|cleared|cleared out|drained|cleaned out|wiped)',
  '(scammed|conned|tricked|defrauded|swindled|ripped off|fleeced|done) [me|us|her|him] (out of|for) [about|nearly|over|all|my|her|his|around]',
  '(transaction|transactions|payment|payments|direct debit) .. (i|we) (didnt|did not|never|dont|havent|do not) (make|made|do|set up|authorise|recognise|know|do it)',
  '(bought|paid|payed) .. (never|not|hasnt|didnt) (came|come|turned up|arrived|arrive|turn up|showed up)',
  '(been|be|was|were) (sending|giving|paying) (money|him|her|them|a man|a woman|xmoney|xnumber)',
  '(keeps|keep|still) (sending|giving|paying) (money|him|her|them|it)',
];

const DETAILS_GIVEN: readonly string[] = [
  '^ [{then}] (gave|given|told|read out|entered|typed|filled|shared|texted|handed|confirmed|submitted) ... {details}',
  '(i|ive|we|weve|{relative}|{child}|and|they got me to|stupidly) [{then}] [{then}] (gave|given|told|read|entered|typed|put|filled|shared|sent|texted|handed|confirmed|submitted|wrote|provided|showed|give|gives) ... {details}',
  '(he|she) [{then}] [{then}] (gave|given|read|entered|typed|put|filled|shared|handed|confirmed|submitted) (him|her|them|it|out|over|his|in|the|all) ... {details}',
  '{them} [{then}] [got|now] (have|has|got|have got|know|knows|took|stole) (my|her|his|our|all my|all her|mums|nans|dads) [bank|card|full|home|own|email] {details}',
  '(took|stole|got|have|has) (my|her|his) (bank|card|card details|bank details|details|bank card)',
  '(loan|account|card|credit card|finance|phone contract|contract|catalogue) .. (in|using|with|under) (my|her|his|mums) (name|identity|details)',
  '(using|used|stole|stolen) (my|her|his) (name|identity|details|card)',
  '(my|her|his) identity (has|was|is|been) [been] (stolen|used|taken)',
  '(put|putting|entered|typed) (it|my card|it all|everything|them all) (in|into)',
];

const LET_IN: readonly string[] = [
  '(let|allowed|gave) (him|her|them|it|someone|a man|the man) [have|go] (on|in|into|onto|access|control|remote|take) .. {machine}',
  '(he|hes|she|shes|they|theyre|someone|somebody|scammer|scammers|man) [is|are|was|were|had|has|have] [still|now|been|got|went|gone] (in|into|on|inside|onto|got into|gone into|access to|control of|controlling|took over|taken over|hacked into|hacked) my {machine}',
  '(she|he|mum|nan|dad|grandad|{relative}|i|we|and) [{then}] [let] (let|gave) (him|them|her) (on|in|into|access|control)',
  '(i|ive|we|he|she|{relative}|me|made me|got me to) [{then}] (installed|downloaded|download|install|put on|put) .. (anydesk|any desk|teamviewer|team viewer|quick support|ultraviewer|remote app|an app|some software|a program)',
  '(he|they|she|someone|man) .. (moving|moved|controlling|using) (my|the) (mouse|cursor|screen)',
  '(remote access|took control|taken control|had control)',
];

const NOTHING_GONE: readonly string[] = [
  '(didnt|did not|havent|have not|havnt|hasnt|has not|never|wouldnt|refused to|not) [even|actually|yet|her|him|them|give] (pay|paid|payed|give|given|gave|put|click|clicked|reply|replied|enter|entered|fall|transferred|typed|type|filled|hand|buy|bought|open|opened|press|pressed|sign|signed|done|respond|responded|touch|touched|lose|lost) [it|any|anything|him|them|her|to|nothing|money]',
  '(i|ive|we|weve|he|she|mum|dad|nan|and|but|so|^) (didnt|did not|havent|have not|havnt|hasnt|has not|never|wouldnt) [even|actually|yet] (send|sent|transfer) [it|any|anything|him|them|her|to|nothing|money]',
  '(not|wont be|never) (paying|sending|giving|buying|doing it|going to pay|gonna pay)',
  '(no|any) (money|details|cash) (has|have|gone|was|is|yet|lost|taken|given)',
  '(nothing|nowt) [has|have|is|was|s] [been|yet] (gone|taken|lost|given|paid|sent)',
  '(i|we|she|he|mum|dad|nan) [just|then|so] (hung up|put the phone down|put down the phone|cut him off|cut them off|ended the call|ignored it|deleted it|sent him away|said no|shut the door|told him no|closed it|closed the page)',
  '(i|we) no (pay|paid|send|give|click|answer)',
];

/** What residents tell of a scam beside whatever was asked, as patterns (`bot/screen/pattern.ts`): of one question the most pressing first: of two that are told the first counts. */
export const FRAUD_TOLD: readonly ToldAnswer[] = [
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
      '^ [about|nearly|over|around|yes] xnumber [since|so far|in total|altogether|$]',
      '^ [yes|yeah] [about|nearly|over|around] (thousands|hundreds|everything|all of it|a lot|loads)',
      '(by|with|in|through|via) [my|a|the|her|his] [debit|credit|bank] (transfer|bank transfer|card|cash|cheque|paypal|western union|gift cards|bitcoin)',
      '^ (bank transfer|western union|gift cards|paypal) $',
      '^ (yes|yeah|yep|yea|aye) (it has|i did|i have|she did|he did|they did|it did|we did|both|please|sadly)? $',
    ],
  },
  {
    field: 'fraud-now',
    code: 'coming',
    phrases: [
      '(hes|shes|theyre|theyll be|hell be|he is|she is|they are|he will be|someone is|somebody is|man is|men are|courier is|driver is|taxi is|officer is|roofer is|builder is|builders are|be) [still|now|just] (coming|back|returning|on his way|on their way|on the way|outside|at the door|at my door|at her door|in my house|in the house|on my doorstep|on the doorstep|calling round|here now|sat in|stood in)',
      '(says|said|saying) (hes|shes|theyre|he is|they are|he will|hell|theyll|he would|hed|someone will|they will) [be] (come|coming|back|call back|call round|return)',
      '(coming|come|be|calling|call) (back|round|over|here) (at|in|today|tonight|tomorrow|later|this|for|to|soon|now|with) ',
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
      '(still|im|i am|shes|hes|is) [still|now] (talking|chatting|speaking|messaging|on) (to|with) (him|them|her|someone|a|the)',
      '(call|calls|calling|rings|ringing|rang|called|phones|phoning|texting|messaging) [me|us|her|him] [again|back] (now|right now|as we speak)',
      '(keep|keeps) (ringing|calling|phoning|messaging|texting)',
    ],
  },
  {
    field: 'fraud-now',
    code: 'no',
    phrases: [
      '(he|hes|she|shes|they|theyve|theyre|man|caller) [has|have|all|both] (gone|left|hung up|went|drove off|drove away)',
      '(i|we|mum|nan|dad|she|he) [just|then|have|already] (hung up|put the phone down|put down the phone|ended the call|blocked|cut him off)',
      '(nobody|no one|no body|not) (is|here|there|coming|with me|at the door|outside)',
      '(blocked|block) (me|him|her|them|us|the number)',
      '(isnt|arent|not) (here|there|coming|on the phone)',
      '(last|years|months|weeks) (year|month|week|ago)',
      '^ (nobody|no one|none) $',
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
  {
    field: 'fraud-who',
    code: 'relative',
    phrases: [
      '(my|our|his|her|me) [elderly|old|poor|late|own] {relative} [who] [xnumber|old|aged] [is|has|have|had|was|s|keeps] [been|just|already|now|also] (has|have|had|is|was|gave|given|give|paid|sent|send|sending|lost|transferred|thinks|believes|wont|keeps|been|let|put|bought|got|fell|getting|being|met|in|talking|lives|cant|doesnt|does|and)',
      '(mums|dads|nans|grans|grandads|grandmas|neighbours|moms|mams) [been|just|got|had|given|bank|card|sent|lost|in|on|phone]',
      '(^|and|but|think|worried about|help) (mum|mam|mom|dad|nan|nana|gran|grandma|granny|grandad) [has|have|just] (gave|has|is|paid|sent|lost|got|keeps|was|been|put|let|bought|thinks|wont|told)',
      '(my|our) {child} [has|have|just|had] (has|gave|paid|sent|lost|bought|put|been|let|got scammed)',
      '(its|it is|it was|about|for|is|happened to|behalf of|worried about|scammed|conned) (my|a|our|an) [elderly|old] ({relative}|{child})',
      '^ (my|a|our) [elderly|old] ({relative}|{child}) $',
    ],
  },
  {
    field: 'fraud-who',
    code: 'business',
    phrases: [
      '(our|my|small|family|run a|own a|run an|a small|we are a|local) [small|little|own|local|family] (business|firm|company|shop|cafe|charity|club|office|pub|restaurant|salon|parish council)',
      '(its|it is|we are|im) a (business|charity|small business|club|company)',
      '(business account|at work|work for|work in|my employer|my work|treasurer|accounts team|payroll)',
    ],
  },
  {
    field: 'fraud-who',
    code: 'me',
    phrases: [
      '(i|ive) [{then}] [{then}] (paid|payed|gave|given|sent|send|put|transferred|transfered|bought|entered|lost|clicked|let|typed|filled|read|invested|downloaded|installed|told him|told them|told her|met|hung up)',
      '(out of|from|in|into|off|emptied|on|using|has|have|took) (my|our) [bank|joint|savings] (account|accounts|money|savings|card|bank|details|laptop|computer|pc|name|pension)',
      '(its|it is|it was|just|happened to) (me|myself|mine)',
      '^ (me|myself) $',
    ],
  },
];

/** Words of a message to somebody, in which nothing is told of its writer's own scam; of the last ones, where its writer says nothing of themselves. */
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
];
