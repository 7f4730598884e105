/*
 * How residents tell what has gone in a scam, as patterns with the words of `TOLD_WORDS` (`bot/understand/words/en/fraud-told.ts`).
 */

/** Money has gone. */
export const MONEY_GONE: readonly string[] = [
  '(mums|dads|nans|grans|grandads|hes|shes|theyve|brothers|sisters|sons|daughters|husbands|wifes|neighbours) [{then}] (sent|given|transferred|lent|wired) [him|her|them|over|about|nearly] [over|about|nearly] (xmoney|{sum}) [pounds|quid] to (a|an|some|this|someone|somebody|him|her|them)',
  '{me} [{then}] (moved|switched|shifted) [about|nearly|over|around] xmoney',
  '{me} [{then}] (moved|switched|shifted) [about|nearly|over|around] xnumber (quid|pounds|grand|across|over|out|to|into|so|because|when|and|$)',
  '(i|ive|we|weve|he|hes|she|shes|{relative}) [{then}] [{then}] (moved|switched|shifted) (it|it all|them all|everything) (to|into) (a|an|the|their|his|her|another|that|this) [new|safe|different|secure|holding|other|special] (account|accounts|wallet)',
  '(mum|dad|nan|gran|grandad|he|she|{relative}|{child}) .. (gives|give|giving|hands|handing) [out|away|over] (money|cash|card details) (to|away|out) [these|those|random|the|every|any] (callers|caller|people|scammers|charities|strangers|men|anyone|everyone|whoever)',
  '^ [{then}] (moved|switched|shifted) [all|over|across] [of] (my|our|the|all my|mums|nans|dads) [life] (savings|money|pension)',
  '{me} [{then}] (moved|switched|shifted) [all|over|across] [of] (my|our|all my) [life] (savings|money)',
  '(paid|payed|booked|bought|ordered) .. (fake|bogus|non existent|nonexistent|made up) (holiday|holidays|flat|house|villa|caravan|hotel|flight|flights|ticket|tickets|site|website|shop|item|car|puppy|job|course|charity)',
  '^ [{then}] (paid|payed|bought it|booked it) (by|with|on|using|via|through) [my|a|the] [debit|credit|bank] (card|transfer|bank transfer|paypal|cheque)',
  '(theres|there is|theres been|there was|there were|is|are) [about|nearly|over|another] (xnumber|xmoney|money) [pounds|quid] (missing|gone|taken) (from|out of|off)',
  '(wired|wire|wiring) [him|her|them|over] [about|nearly|over] (xnumber|xmoney|{sum})',
  '(i|ive|we|weve|^) [{then}] (done|did|made|sent|set up) [a|the|an|another] [online|large|big] (bank transfer|transfer|payment|faster payment)',
  '^ [{then}] (sent|gave|lost|withdrew|invested|transferred|paid|payed) [him|her|them|over|about|nearly|a|the|my|out] [about|nearly|over] ({sum}|xnumber)',
  '{me} [{then}] (moved|switched|shifted) [all|over|across] [of] (my|our|the|all my) [life] (savings|money|pension) [across|over|out] (to|into) (a|an|the|their|his|another|that|this) [new|safe|different|secure|holding|other|special] (account|accounts|wallet)',
  '(seller|shop|company|they|he|she|it|goods|parcel|item) (never|didnt|did not|hasnt|havent) (sent|send|came|come|turned up|arrived|arrive|delivered) ... (paid|payed|transfer|{sum}|by card)',
  '(paid|payed|transfer|{sum}|by card) ... (seller|shop|company|they|he|she|it|goods|parcel|item) (never|didnt|did not|hasnt|havent) (sent|send|came|come|turned up|arrived|arrive|delivered)',
  '{me} [{then}] [{then}] (paid|payed|transferred|transfered|wired|invested|deposited|overpaid)',
  '(got|made|tricked|conned|talked|persuaded|fooled|pressured) (me|us|her|him|mum|dad|nan|{relative}|{child}) (to|into)? (send|sending|pay|paying|transfer|transferring|move|moving|buy|buying) .. ({sum}|xnumber|{gift-card})',
  '(mum|dad|nan|gran|grandad|he|she|{relative}|{child}) [{then}] [{then}] (paid|payed|transferred|transfered|wired|invested)',
  '(i|ive|we|weve|{relative}|{child}) [{then}] [{then}] (sent|send|sending|sends|gave|giving|given|lent|put|handed|withdrew|took out|drew out|spent|spend) ... {sum}',
  '(he|she) [{then}] [{then}] (sent|send|sends|gave|given|lent|handed|withdrew|took out|drew out|spent) (him|her|them|over|a|an|the|it|all|his|about|nearly|out|thousands|hundreds|xmoney) ... {sum}',
  '(i|ive|we|he|she|{relative}|{child}) [{then}] [{then}] (sent|lost|put) [in|him|her|them|over|about|nearly|over|around] [about|nearly|over|around] xnumber',
  '(i|ive|we|weve|he|she|{relative}|{child}) [{then}] [{then}] lost [a|the|my|his|her|our|all|about|nearly|over|around|of|lot|bit|fortune] [my|his|her|our|of|life] {sum}',
  '(i|he|she|we) (sent|paid) it',
  '^ (i|he|she|we) send it',
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
  '(taken|stolen|stole|took) (everything|savings|money)',
  '(taken|stolen|stole|took) (all|the|my|our|his|her|their|off|from|out|some|a|lots|loads|lot|nearly|nans|mums|dads|grans|grandads|me|us|him|them|peoples|other|most|half|over) .. (everything|savings|life savings|money)',
  '(i|ive|we|weve|he|she|they|have|has|had|just|and|{relative}|{child}|^) [have|has|just|nearly|already] lost .. (everything|savings|life savings|money)',
  '(my|our|the) [concert|gig|festival|football|match|theatre] (ticket|tickets) [have|has|still]? (never|hasnt|havent|didnt) (came|come|arrived|arrive|turned up|turn up)',
  '({sum}|everything) [has|have|had|is|was|are|s|all] [just|now|all|been] (gone|missing|disappeared|vanished|taken|stolen|left|cleared)',
  '(money|savings|xmoney|payment|payments) [has|have|is|was|s] [just|now|been] (gone|going|left|leaving|taken|come|coming) (out of|out|from|my) [of] [my|her|his|the|our]',
  '(emptied|cleaned out|cleared out|drained|raided) (my|her|his|our|the|mums|nans|dads)',
  '(account|savings|isa) [has|have|is|was|s] [been] (emptied|empty|cleared|cleared out|drained|cleaned out|wiped)',
  '(scammed|conned|tricked|defrauded|swindled|ripped off|fleeced|done) [me|us|her|him] (out of|for) [about|nearly|over|all|my|her|his|around]',
  '(transaction|transactions|payment|payments|direct debit) .. (i|we) (didnt|did not|never|dont|havent|do not) (make|made|do|set up|authorise|recognise|know|do it)',
  '(bought|paid|payed) .. (never|not|hasnt|didnt) (came|come|turned up|arrived|arrive|turn up|showed up)',
  '(been|be|was|were) (sending|giving|paying) (money|him|her|them|a man|a woman|xmoney|xnumber)',
  '(keeps|keep|still) (sending|giving|paying) (money|him|her|them|it)',
  '(moved|switched|shifted|transferred) ... (money|savings|pension|everything) ... (like|as|because|when|how) (they|he|she|bank|police|the bank|the police) (said|told|asked|wanted|advised)',
  '(moved|shifted|put) ... (money|savings|pension|everything|it all) .. (account|wallet) (they|he|she) (gave|sent|told|set up|said|named)',
  '(moved|shifted|put|switched) (everything|it|it all|the money|our money|the savings) [across|over] (to|into|in) (a|the|their|that) (safe|new|secure|holding) (account|wallet)',
  '(courier|man|taxi|driver|someone|somebody|policeman|officer|woman|lad|he|they) [has|have|then|just] (came|come|turned up|called|called round|came round|been) (for it|for the card|for the cards|for the cash|for the money|for the gold|and took it|and collected|and took the cash|and took the card|and took the money|to collect it)',
  '(man|someone|somebody|courier|policeman|officer|woman|he|they|lad) .. (came|called|turned up) [round] to (the|my|our|her|his|mums|nans) (house|door|flat|home) for (my|her|his|the) {details}',
  '(company|firm|business|shop|club|school|charity|work|we|i|colleague) [has|have|had] [just|already] (paid|payed) (an|the|this|that|their|a) [fake|false|big|last] (invoice|bill|supplier)',
  '(sends|send|sent|posts|posted) .. (cash|stamps|postal orders)',
  '(collected|picked up|took away) the (cash|gold|envelope|jewellery)',
  '(bought|ordered) ... (never|nothing|not|hasnt|didnt|havent) (came|come|arrived|arrive|turned up|turn up|showed up|delivered)',
  '(bought|ordered|got) ... (it is|its|theyre|they are|it was|they were|turned out|turns out) [to|be|a|all] (fake|fakes|counterfeit|brick|forged|forgery)',
  '(took|taken) [a|the|my|our|her|his|xnumber] deposit',
];

/** Details or a code were given. */
export const DETAILS_GIVEN: readonly string[] = [
  '(got me to|made me|tricked me into|talked me into|had me|asked me and i) (read|reading|give|giving|gave|tell|telling|send|sending|type|typing|enter|entering|show|showing) ... {details}',
  '^ [{then}] (gave|given|told|read out|entered|typed|filled|shared|texted|handed|confirmed|submitted) ... {details}',
  '(i|ive|we|weve|{relative}|{child}|and|they got me to|stupidly) [{then}] [{then}] (gave|given|told|read|entered|typed|put|filled|shared|sent|texted|handed|confirmed|submitted|wrote|provided|showed|give|gives) ... {details}',
  '(he|she) [{then}] [{then}] (gave|given|read|entered|typed|put|filled|shared|handed|confirmed|submitted) (him|her|them|it|out|over|his|in|the|all) ... {details}',
  '{them} [{then}] [got|now] (have|has|got|have got|know|knows|took|stole) (my|her|his|our|all my|all her|mums|nans|dads) [bank|card|full|home|own|email] {details}',
  '(took|stole|got|have|has) (my|her|his) (bank|card|card details|bank details|details|bank card)',
  '(took|taken|stole|collected|picked up|handed over|handed him|given him|gave him) [my|our|her|his] (my|her|his|our|their|mums|mams|moms|nans|nanas|grans|dads|grandads|grandmas|wifes|husbands|neighbours) [bank|debit|credit] {details}',
  '(loan|account|card|credit card|finance|phone contract|contract|catalogue) .. (in|using|with|under) (my|her|his|mums) (name|identity|details)',
  '(using|used|stole|stolen) (my|her|his) (name|identity|details|card)',
  '(my|her|his) identity (has|was|is|been) [been] (stolen|used|taken)',
  '(put|putting|entered|typed) (it|my card|it all|everything|them all) (in|into)',
];

/** Somebody was let into a phone or a computer. */
export const LET_IN: readonly string[] = [
  '(let|allowed|gave) (him|her|them|it|someone|somebody|a man|the man|a woman|a lady|a bloke|a guy|a caller|microsoft|bt|sky|virgin|amazon|the bank|my bank|windows) .. (on|in|into|onto|control|remote) .. {machine}',
  '(he|hes|she|shes|they|theyre|him|man|scammer|scammers|someone|somebody) [is|are|was] [still|now] (connected|logged in|logged on|in control)',
  '(see|seen|saw|watch|watching|watched) (him|her|them|it|someone|somebody) (moving|move|clicking|click|typing|opening|going) ... (mouse|cursor|pointer|screen|files|bank|banking|pages|windows)',
  '(mouse|cursor|pointer) [is|s|was|keeps|just|started] (moving|moves|move|moved) (by itself|on its own|itself|around|on my screen)',
  '(he|hes|she|they|theyve|scammer|scammers|man|someone|somebody|caller) [has|have|had|s|ve] (got|put|installed|have|has|had|downloaded) [a|an|the] (anydesk|any desk|teamviewer|team viewer|quick support|ultraviewer|remote app) ',
  '(let|allowed|gave) (him|her|them|it|someone|a man|the man) [have|go] (on|in|into|onto|access|control|remote|take) .. {machine}',
  '(he|hes|she|shes|they|theyre|someone|somebody|scammer|scammers|man) [is|are|was|were|had|has|have] [still|now|been|got|went|gone] (in|into|on|inside|onto|got into|gone into|access to|control of|controlling|took over|taken over|hacked into|hacked) my {machine}',
  '(she|he|mum|nan|dad|grandad|{relative}|we|and|so|then|^) [i|we|ive] [{then}] (let|gave) (him|them|her) (on|access|control)',
  '(she|he|mum|nan|dad|grandad|{relative}|we|and|so|then|^) [i|we|ive] [{then}] (let|gave) (him|them|her) (in|into) ($|it|and|because|cos|as|online|remotely|so he could fix|to fix|to mend|to sort|to help)',
  '(i|ive|we|he|she|{relative}|me|made me|got me to) [{then}] (installed|downloaded|download|install|put on|put) .. (anydesk|any desk|teamviewer|team viewer|quick support|ultraviewer|remote app|an app|some software|a program)',
  '(he|they|she|someone|man) .. (moving|moved|controlling|using) (my|the) (mouse|cursor|screen)',
  '(remote access|took control|taken control|had control)',
  '(i|ive|we|he|she|mum|dad|nan|{relative}|and) [{then}] (logged|signed|went) (in|into|on|onto|in to|on to) ... (while|whilst|when|with) (he|she|they|them|him|the man) [was|were|is|are|could|had|there|on|in|watching|still]',
];

/** No money has gone, and nothing else is told in that sentence: "money has gone" stands in it as well. */
export const NO_MONEY_GONE: readonly string[] = [
  '^ [no|so|but|well|luckily] no (money|cash) [has|have|is|was|s] [been|actually] (gone|taken|lost|left my account) [yet|so far|out] (^|i just got|i only got|it was just|its just|thank)',
];

/** Nothing has gone. */
export const NOTHING_GONE: readonly string[] = [
  '(didnt|did not|havent|have not|havnt|hasnt|has not|never|wouldnt|refused to|not) [even|actually|yet|her|him|them|give] (pay|paid|payed|give|given|gave|put|click|clicked|reply|replied|enter|entered|fall|transferred|typed|type|filled|hand|buy|bought|open|opened|press|pressed|sign|signed|done|respond|responded|touch|touched|lose|lost) [it|any|anything|him|them|her|to|nothing|money]',
  '(i|ive|we|weve|he|she|mum|dad|nan|and|but|so|^) (didnt|did not|havent|have not|havnt|hasnt|has not|never|wouldnt) [even|actually|yet] (send|sent|transfer) [it|any|anything|him|them|her|to|nothing|money]',
  '(not|wont be|never) (paying|sending|giving|buying|doing it|going to pay|gonna pay)',
  '(no|any) (money|details|cash) (has|have|gone|was|is|yet|lost|taken|given)',
  '(nothing|nowt) [has|have|is|was|s] [been|yet] (gone|taken|lost|given|paid|sent)',
  '(i|ive|we|she|shes|he|hes|mum|mums|dad|dads|nan|nans|gran|grandad) [just|then|so|has|have|now] (hung up|put the phone down|put down the phone|cut him off|cut them off|ended the call|ignored it|deleted it|sent him away|said no|shut the door|told him no|closed it|closed the page)',
  '(i|we) no (pay|paid|send|give|click|answer)',
];

/** A phone or a computer is no longer theirs alone, as the answer to what has gone. */
export const TAKEN_OVER: readonly string[] = [
  '(my|our|her|his|the|mums|dads|nans) {machine} [has|have|was|is|got|s] [been|got|being] (hacked|taken over|compromised|infected|controlled|locked)',
  '(took|taken|taking|take) over (my|our|her|his|the|mums|dads|nans) {machine}',
  '(had|got|made) me [to] (put|install|download|add) .. (on|onto) (my|our|the) {machine}',
];
