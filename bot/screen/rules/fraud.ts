import type { RuleGroup } from '../rule.ts';

/** Fraud that is happening now: a courier on the way, money leaving, somebody in control of the screen. Past fraud is not here. */
export const FRAUD_IN_PROGRESS: readonly RuleGroup[] = [
  {
    kind: 'fraud-in-progress',
    level: 'certain',
    about: 'self',
    reason: 'money, cards or control are being taken now',
    phrases: [
      '(they|he|she|someone|scammer|somebody) (is|are|s|re)? [now|in] (in|on|into|inside|got into|controlling|using|logged into) my (laptop|computer|phone|pc|screen|online banking|bank account|banking|ipad|tablet) [and|now|right]',
      '(just|i have|i ve|have|now) (read|given|told|gave|sent|shared|read out|texted) (them|him|her|him out|out|someone) .. (code|pin|password|passcode|card number|details|bank details|security number|long number)',
      '(tarmac|roofing|building|drive|driveway|roof|gutter|paving|tree) (men|man|lads|people|blokes|gang|workers|firm|company|guys|crew) ... (cash|money|grand|shouting|door|paid|pay|threatening|wont leave|demanding|bank|hundred|thousand)',
      '(grand|pounds|hundred|thousand|thousands) .. (in cash|cash) .. (now|today|or|door|straight away|and)',
      '(says|saying|said|claiming|claims|pretending|someone|man|bloke|he|called) ... (fraud squad|fraud team|fraud department|visa|bank security|my bank|the bank|microsoft|amazon|hmrc|bt|the police|national crime agency) ... (cash|move|savings|transfer|withdraw|pin|code|card|install|download|teamviewer|anydesk|remote|money|password|account|login|log in)',

      '(on|still on) the (phone|line) (to|with) .. (bank|police|hmrc|microsoft|amazon|fraud team) .. (want|wants|asking|need|needs|pin|code|password|transfer|move|withdraw|remote|card)',
      '(told|asked|asking|telling|wants|want|need|needs|got) me to (download|install|open|get) (anydesk|teamviewer|team viewer|any desk|a remote|remote|an app|some software|quick support)',
      '(says|said|told|telling|tells|asking|wants|want) [me|us|him|her|i|to|that] [to|must|need to|have to|should] (withdraw|take out|get out|draw out|hand over|move) [the|my|all|his|her|some] [my|of] (cash|money|savings|thousands) .. (secret|not tell|keep quiet|do not tell|police|undercover|bank staff|investigation|courier|officer)',
      '(just|only just|minutes ago|now) [have] (sent|transferred|paid|given|gave|wired) .. (scammer|fraudster|con man|someone i met online|fake|scam)',
      '(sent|transferred|given|gave|paid) .. to (a|the) scammer (just now|today|now|minutes ago|an hour ago|$)',

      '(courier|someone|taxi|driver|man|police officer|officer|they|he|she|a man|somebody|bank|the bank|cab|runner|detective|person|woman) (is|are|is being|will be|has been|sending|are sending|is sending|says he is|said they are|will|coming|said he will|going to|s) [being|sent|sending|a|now|be|someone|coming|courier|on|here] [sent|to|coming|courier|the way|taxi|someone] [to|round|now|coming] (collect|collecting|pick up|picking up|take|fetch|get|collected|come and get|come for|pick) [up] (my|the|his|her|some|our|mums|nans) [mum|nan|bank|savings|debit|credit] (card|cards|money|cash|bank card|pin|gold|jewellery|savings|cash and|parcel|envelope|package|bank cards|watch)',
      '(courier|officer|police|man|taxi) (at the door|at my door|outside|is here|on the way|on his way|coming round|is coming|coming now) .. (card|cash|money|collect|pin|bank|gold|cards|package)',
      '(told|asked|telling|asking|tells|said|says|instructed|want|wants|wanting|making|persuaded|getting|advised|saying|ask|tell) (me|us|my mum|my dad|my nan|him|her|my grandad|i|i have|i need|i must|i should) (to|have to|need to|must|should|he has to|she has to)? (move|transfer|send|withdraw|take out|put|transferring|moving|withdrawing|convert|get out|draw out) (all|the|my|his|her|money|some|it|cash|our|large|a) [of|my|the|his|her] [money|savings|cash|account|life savings|it] .. (safe account|secure account|new account|keep it safe|another account|bitcoin|crypto|protect|investigation|undercover|to a safe|security|different account|holding account|safe|keep safe|gift cards)',
      '(move|moving|transfer|transferring|moved|putting|put|transferred|send|sending) .. (safe account|secure account|safe bank account|holding account|protected account)',
      'safe account',
      '(on the phone|on the line|phone|call|ringing|rung|rang|calling|line) (now|right now|to me|with|from|saying|as we speak|telling|says|at the moment|me|my mum|my dad|my nan) .. (bank|hmrc|microsoft|police|fraud|amazon|bt|visa|virus|internet|account|computer) .. (now|transfer|code|remote|password|money|card|pin|details|arrest|urgent|hacked|compromised|safe|move|access|download|stay on)',
      '(someone|he|she|they|scammer|man|a man|somebody|this person|person|guy|people|caller|bloke) (is|are|has|have|s|got|now has|in) [in|taken] [got|in|on|taken|taking|gained|using] (remote|control|access|into|inside|controlling|accessing|moving|on) [of|control|to|access|my|on|into|over] [my|the|of|to] [computer|laptop|screen|phone|pc|online|bank|account|ipad|mouse|banking|cursor|tablet]',
      '(computer|laptop|screen|phone|mouse|pc|cursor) (is|being)? (moving by itself|moving on its own|being controlled|controlled by|taken over|moving around by itself)',
      '(anydesk|teamviewer|team viewer|any desk|quick support|remote desktop|screen share|screen sharing|ultraviewer|supremo) .. (bank|now|phone|money|caller|account|install|installed|download|refund|microsoft|him|they|he|access|on my|told)',
      '(told|asked|asking|telling|making|wants|says|saying|want) (me)? [to] (install|download|installing|downloading) .. (anydesk|teamviewer|any desk|team viewer|app|software|program|remote|something) .. (phone|bank|refund|computer|microsoft|now|call|account)',
      '(money|cash|savings) (is|are|keeps)? (being taken|leaving|going out|coming out|disappearing|being transferred|moving|draining|being drained|being withdrawn|being spent) .. (account|now|bank|card|right now|as we speak)',
      '(taking|stealing|draining|emptying|withdrawing|transferring|spending|moving) [all|money|my] [my|money|out|the|of] (money|account|savings|bank|card|cash|of my|from) [account|money|out|my|bank] (now|right now|from my|as we speak|at the moment|out of|and|account)',
      '(just|now|about to|going to|i am|im|currently) [about|going|just] [to] (given|gave|sent|giving|send|sending|give|transferred|transferring|transfer|paid|paying|pay|buying|buy|read out|reading out|told them|told him|handed over|handing over|withdraw) (him|them|her|someone|a|my|the|all|over|some|thousands|gift|apple|itunes|steam|google|money|bitcoin|bank|pounds|it|card|500|1000|2000|5000) [my|bank|a|card|money|gift|all|of] [details|pin|code|card|cards|money|savings|password|passcode|over|number|bank|bitcoin|codes|account] (to|and|now|for|over|because|but|on|i think|on the|is it|$|is this|think) .. (bank|phone|scam|police|hmrc|caller|now|fraud|scammed|safe|never met|him|online|refund|stranger|worried|asking|still|man)',
      '(just|only just|minutes ago|right now|5 minutes ago|10 minutes ago|literally) [been|been|got|fell|fallen|was] (scammed|conned|defrauded|given my bank details|gave my bank details|gave them my pin|gave my pin|given my pin|sent money|transferred money|given them access|gave them access|clicked|fallen for a scam|fell for a scam|lost all my|had money taken|given a scammer|gave a scammer|sent a scammer|transferred all|sent all|given my card|gave my card|hacked|read out my code|read out the code|given out my)',
      '(scammed|being scammed|conned|getting scammed|being conned|scamming|being defrauded|conning|scam) (right now|now|me now|me right now|as we speak|at this moment|at the moment|my mum now|my nan now|her right now|happening now|in progress|him right now|him now|her now)',
      '(i am|i think i am|mum is|nan is|dad is|my mum is|my nan is|my dad is|my grandad is|neighbor is|being|she is|he is|think my mum is|we are|im) [currently|being] [being|getting] (scammed|conned|defrauded|tricked into sending money|ripped off right now)',
      '(rogue trader|builder|builders|roofer|roofers|workmen|workman|trader|traders|cold caller|doorstep seller|tarmac men|handyman|gardener|man|men|he|they|tradesman|bogus) .. (at my door|on the doorstep|outside now|at the door|wants cash|want cash|demanding cash|demanding money|demanding more money|taking me to the bank|take me to the bank|taking him to the bank|taking her to the bank|drive me to the bank|to the cash machine|to the cashpoint|will not leave until|wont leave until|refusing to leave|will not leave|take her to the bank|take him to the bank|to a cash point)',
      '(drive|driving|driven|taking|take|took|marched|escorting|go with|walk|walking|walked) (me|her|him|my mum|my nan|my dad|us|my grandad|an old lady|an old man|my neighbor|them) (to|down to) (the|a) (bank|cashpoint|cash machine|atm|post office|cash point) [to|and|now|get]',
      '(on my way|going|off|driving|walking|am|at|in) (to|at|in) the (bank|post office|cash machine|cashpoint) (to|now|with|because|they|he|and|trying) .. (withdraw|take out|police|undercover|told|transfer|caller|fraud|phone|send|courier|officer|investigation|get out|cash)',
      '(gift|apple|itunes|steam|google play|amazon|vanilla) (card|cards|voucher|vouchers) .. (boss|hmrc|fine|pay|scratch|code|codes|caller|phone|now|told|urgent|warrant|tax|asked|police|email|text|send|microsoft)',
      '(hi mum|hi dad|hello mum|hey mum) .. (new number|lost my phone|broken phone|this is my new|dropped my phone|new phone)',
      '(says|saying|claiming|claims|pretending|pretends|said|claimed|calling|rang) (he is|she is|they are|to be|hes|from|he was|its) [from|a|an|the|my|calling from] [detective|police|my|the] (bank|police|police officer|detective|hmrc|microsoft|fraud team|fraud department|officer|barclays|lloyds|natwest|santander|hsbc|halifax|nationwide|met|metropolitan|hatton garden|visa|amazon|bt|openreach) .. (pin|card|transfer|money|withdraw|collect|code|bank details|password|cash|remote|move|safe|courier|account|investigation|secret|do not tell|not tell|anyone|download)',
    ],
  },
  {
    kind: 'fraud-in-progress',
    level: 'ask',
    about: 'self',
    reason: 'money or details may have gone lately',
    phrases: [
      '(code|passcode|pin|password) .. (bank|they) (texted|sent|asked|wanted) [me]',

      '(i|we|she|he|mum|nan|dad|grandad|my mum|my nan|wife|husband|have|ive|has) [have|has|just|already|stupidly] (gave|given|sent|transferred|paid|told|entered|put in|typed in|shared|sending|giving|read out) (them|him|her|a|my|out|all|over|a scammer|money|someone|some|the|scammers|my bank) .. (bank details|card details|pin|password|passcode|one time code|security code|account number|bank account|sort code|card number|code|crypto|bitcoin|gift cards|scammer|scammers|online banking|savings|never met|met online|fake|fraud|scam|access) ',
      '(scammed|conned|defrauded|tricked|scamed|hacked|swindled) (today|tonight|this morning|this afternoon|just|out of|me out|for|me|of all|my|her|him|and) ',
      '(i|we|nan|mum|dad|grandad|she|he) [have|has|think i|think i have|think she|may have|was|just|might have] [been|got|just been|have been] (scammed|conned|defrauded|hacked|swindled)',
      '(someone|they|scammer|hacker|he|thieves|somebody) (has|have|is|are|got|hacked|took|stole|emptied|used|using) [got|taken|stolen|hacked|in] [in|into|my|money|all|from|access|to] [my|bank|the] (bank account|account|card details|online banking|bank details|savings|bank card|identity|paypal|bank)',
      '(call|called|rang|ringing|phoned|rung|phone call|text|message|email|contacted) .. (bank|police|hmrc|fraud team|amazon|microsoft|visa) .. (move my money|transfer|safe|my pin|remote|arrest|warrant|withdraw|pin number|passcode|one time code|security code|gift card|gift cards)',
      '(met|talking to|chatting to|relationship with|speaking to) .. (online|dating|facebook|internet|tinder|instagram|whatsapp) .. (money|crypto|bitcoin|gift cards|invest|investment|send|loan|visa|flight|hospital|bank)',
      '(demanding|demand|want|wants|asking for|demands) (cash|money|payment|more money) .. (roof|drive|tarmac|driveway|guttering|doorstep|trader|builder|work|door|job|elderly|nan|mum)',
    ],
  },
];
