/*
 * How residents tell whom a scam happened to, as patterns with the words of `TOLD_WORDS` (`bot/understand/words/en/fraud-told.ts`).
 */

/** Somebody close is kept from it, or minds it: they are not who was deceived, who writes is. */
export const HID_FROM: readonly string[] = [
  '{near} (doesnt|dont|does not|do not|didnt) know (i|im|ive|about|yet|anything|any|that|what i|it|and|so|because|$)',
  '(dont|do not|please dont|cant|cannot|couldnt|havent|have not|not|never|afraid to|scared to|ashamed to|how do i|how can i|how will i) (tell|told|face|telling) [my|our|the] {near}',
  '{near} (will|would|ll|is|are|is going to|are going to) [be|so|really|very|going to be] (angry|furious|livid|cross|mad|disappointed|ashamed of me|kill me|leave me|divorce me|go mad|go mental)',
  '{near} [had|has|have|always|already|did|even] (warned|told) me',
  'what (will|would) [my|our|the] {near} (think|say)',
];

/** Somebody close to who writes. */
export const RELATIVE: readonly string[] = [
  '(my|our|his|her|me) [elderly|old|poor|late|own] {relative} [who] [xnumber|old|aged] [is|has|have|had|was|s|keeps] [been|just|already|now|also] (has|have|had|is|was|gave|given|give|paid|sent|send|sending|lost|transferred|thinks|believes|wont|keeps|been|let|put|bought|got|fell|getting|being|met|in|talking|lives|cant|doesnt|does|and)',
  '(mums|dads|nans|grans|grandads|grandmas|neighbours|moms|mams) [been|just|got|had|given|bank|card|sent|lost|in|on|phone]',
  '(^|and|but|think|worried about|help) (mum|mam|mom|dad|nan|nana|gran|grandma|granny|grandad) [has|have|just] (gave|has|is|paid|sent|lost|got|keeps|was|been|put|let|bought|thinks|wont|told)',
  '(my|our) {child} [has|have|just|had] (has|gave|paid|sent|lost|bought|put|been|let|got scammed)',
  '(its|it is|it was|about|for|is|happened to|behalf of|worried about|scammed|conned) (my|a|our|an) [elderly|old] ({relative}|{child})',
  '^ (my|a|our) [elderly|old] ({relative}|{child}) $',
];

/** A business, a club or a charity. */
export const BUSINESS: readonly string[] = [
  '(our|my|small|family|run a|own a|run an|a small|we are a|local) [small|little|own|local|family] (business|firm|company|shop|cafe|charity|club|office|pub|restaurant|salon|parish council)',
  '(its|it is|we are|im) a (business|charity|small business|club|company)',
  '(business account|at work|work for|work in|my employer|my work|treasurer|accounts team|payroll)',
];

/** Who writes. */
export const ONESELF: readonly string[] = [
  '(i|ive) [{then}] [{then}] (paid|payed|gave|given|sent|send|put|transferred|transfered|bought|entered|lost|clicked|let|typed|filled|read|invested|downloaded|installed|told him|told them|told her|met|hung up)',
  '(out of|from|in|into|off|emptied|on|using|has|have|took) (my|our) [bank|joint|savings] (account|accounts|money|savings|card|bank|details|laptop|computer|pc|name|pension)',
  '(its|it is|it was|just|happened to) (me|myself|mine)',
  '^ (me|myself) $',
];

/** Somebody close, as the answer to whom it happened to. */
export const RELATIVE_ALONE: readonly string[] = [
  '^ [yes|yeah|its|it was|for|it is] [my|our|me] [old|elderly|poor] ({relative}|{child}) $',
  '^ (i am|im) (her|his|their|mums|dads|nans) (son|daughter|carer|neighbour|friend|niece|nephew|grandson|granddaughter|sister|brother)',
];

/** A business or a club, as the answer to whom it happened to. */
export const BUSINESS_ALONE: readonly string[] = [
  '^ [its|it was|at|the|my|our] (work|workplace|boss|employer) $',
  '[our|the|a|my] (village hall|church hall|community centre|scout group|allotment society|residents association|pta|parish|football club|cricket club|bowls club|social club)',
];

/** A transfer, as the answer to how it was paid: it left the bank without a card. */
export const OUT_OF_BANK: readonly string[] = [
  '(from|out of|out|off) (my|our|her|his|the) (account|bank|savings|bank account|current account|isa)',
  '^ [on|in|through|with|by|via|using] [the|my|our|her|his] (app|bank app|banking app|banks app|phone app|online bank)',
  '(monzo|revolut|starling|monese|chase)',
];
