import type { ToldAnswer } from '../../telling/make-telling.ts';

const BENEFITS =
  '(benefits|benefit|universal credit|uc|pip|esa|jsa|housing benefit|carers allowance|attendance allowance)';
const TOBACCO = '(cigarettes|cigs|fags|tobacco|baccy|vapes|vape|e cigarettes)';
const SHAM =
  '(illegal|fake|dodgy|counterfeit|smuggled|black market|knock off|under the counter|bootleg|unlicensed|duty free)';
const ACCOUNT = '(facebook|instagram|insta|whatsapp|snapchat|messenger|email|account|profile|fb)';
const KNOWN =
  '(friend|friends|mate|mates|mum|mums|dad|dads|sister|sisters|brother|brothers|cousin|cousins|nan|nans|neighbour|neighbours|son|sons|daughter|daughters|aunt|aunts|auntie|aunties|colleague|colleagues)';

/** Needs that other services meet, which how a message tells is surely of, though its words sound like a scam, a crime or nothing of ours. Part of NEED_TOLD. */
export const NEED_TOLD_ELSEWHERE: readonly ToldAnswer[] = [
  {
    field: 'need',
    code: 'other-council',
    phrases: [
      '(benefit|benefits|dole|universal credit|pip|disability|housing benefit|council tax) (fraud|cheat|cheats|cheating|fraudster|fraudsters|scrounger|scroungers)',
      '(claiming|claims|on|getting|gets|drawing) .. (benefits|benefit|dole|universal credit|pip|disability) ... (working|works|work|job|cash in hand|earning|living with|lives with|nothing wrong with|isnt disabled|not disabled|fit as)',
      '(working|works|cash in hand|earning|living with|lives with) ... (claiming|claims|while on|whilst on|and on|but on|still getting|drawing) .. (benefits|benefit|dole|universal credit|pip|disability)',
      `(my|our) ${BENEFITS} [payments|payment|money] (has|have|is|are|was|were|got|being)? [been|all|just] (stopped|sanctioned|cut|suspended|cancelled|reduced|late)`,
      '(dwp|jobcentre|job centre|universal credit) ... (sanctioned|stopped|cut|suspended) (me|us|my|our)',
      `(been|was|got) sanctioned (by|at|for|from) [the]? (dwp|jobcentre|job centre|universal credit|missing)`,
      '(drain|drains|manhole|manhole cover|gully|gulley|gullies|sewer|sewers) [is|are|has|have|keeps|keep|cover] [been|all|still] (overflowing|overflowed|overflows|blocked|backing up|backed up|bubbling up|flooding)',
      '(river|brook|stream|canal|trent) [has|have|is|just] (burst|bursting|broken|over|overtopped) (its|the) banks',
      '(freedom of information|foi) (request|requests|act|form|officer|team|$)',
      '(make|making|send|submit|put in|do|want|file|need) [a|an] (foi|freedom of information)',
      '^ [an|a] (foi|freedom of information) [please] $',
      '(water main|mains water|water pipe|water mains|main pipe) [has|is|just|been] (burst|bursted|leaking|broken|gone)',
      '(burst|leaking|broken) (water main|mains|water pipe|pipe|main) ... (street|road|lane|pavement|footpath|verge|path|outside|village)',
      '(leak|leaks|leaking|water leak) [is|coming] (in|on|under|from) (the|our|my) (street|road|lane|pavement|footpath|verge)',
      '(water|leak) [is|has been|been] (leaking|gushing|pouring|leak|spurting|bubbling|coming up|running) ... (in|into|on|down|onto|out of|from|through) [the|our|my] (street|road|lane|pavement|footpath|verge|ground)',
    ],
  },
  {
    field: 'need',
    code: 'housing',
    phrases: [
      '^ [help] [we|i|theres|there is|there|have|ive|weve|got|a|my|the] [got|a] (burst|burst water|leaking) (pipe|pipes|tank|boiler|radiator) ($|in|at|under|upstairs|and|please|help)',
      '^ [the|my|our|a] (pipe|pipes|tank|radiator) [has|have|is|just] burst ($|in|at|under|upstairs|and|please)',
      '(subletting|sublets|sublet|sub letting|sub lets|renting out) ... (council|housing association) (house|flat|home|property|bungalow)',
      '(council|housing association) (house|flat|home|property|bungalow) ... (subletting|sublet|sublets|renting it out|sub letting)',
      '(tenancy|council house|housing) fraud',
    ],
  },
  {
    field: 'need',
    code: 'fraud-advice',
    phrases: [
      `${SHAM} ${TOBACCO}`,
      `(cheap|cut price) (cigarettes|cigs|fags|tobacco|baccy) ... (shop|shops|house|van|car boot|boot|selling|sells|sold|neighbour|under)`,
      `${KNOWN} ... ${ACCOUNT} ... (hacked|hijacked|taken over|cloned|been got into) ... (money|pounds|quid|cash|vouchers|voucher|gift card|gift cards|crypto|bitcoin|invest|code|pay)`,
      `(message|text|whatsapp|email|dm|messages) from (my|a|an) [old|best|good] ${KNOWN} ... (asking|asks|asked|wanting|wants|needs|needing|begging) ... (money|pounds|quid|cash|vouchers|voucher|gift card|gift cards|code)`,
      `${KNOWN} [has|have|got|been|was] [got|been] (hacked|hijacked|cloned) ... (asking|asks|asked|messaging|messaged|wants|texting|begging|sending) ... (money|vouchers|voucher|gift card|gift cards|crypto|bitcoin|code|pay)`,
    ],
  },
  {
    field: 'need',
    code: 'noise-environment',
    phrases: [
      '(puppy|kitten|dog|cat|animal) (farm|farms|farming|mill|mills)',
      '(illegal|unlicensed|backstreet|back street|dodgy|cruel) [dog|puppy|cat|animal]? (breeder|breeders|breeding)',
      '(breeding|breeds|breed|bred) [loads of|too many|lots of|his|her|their|xl|pitbull|bully|french] (dogs|puppies|bulldogs|bullies|cats|kittens|litters) ... (cages|filthy|dirty|sheds|shed|garage|conditions|neglected|thin|skinny|ill|starving|money)',
    ],
  },
];
