const WHOM = '(?:me|us)';
const NOT_SO =
  '(?:lies?|(?<!of )lying|not true|isnt true|is not true|untrue|false|falsely|wrong(?:ly)?|not me|didnt do|never did|nothing wrong)';
const OF_TROUBLE =
  '(?:asb|anti ?social(?: behaviou?r)?|noise|being noisy|nuisance|causing (?:a )?nuisance|harassment|shouting|my (?:dog|music|behaviour|son|kids)|our (?:dog|music|behaviour|kids))';

/** Says, of words without capitals and apostrophes, that whoever writes is the one who was reported: no report is theirs to make of that. */
export const ACCUSED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i|ive|im|i have|i am|we|weve|we have|were|we are) (?:just |now |always )?(?:been |being |got |getting |was |were )(?:wrongly |falsely )?(?:accused of|reported for|blamed for|complained about for) (?:the )?${OF_TROUBLE}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:reported|reporting|accused|accusing|complained about|complaining about) ${WHOM}\\b.{0,60}\\b${NOT_SO}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:false|untrue|made up|lying) (?:complaints?|allegations?|reports?|accusations?) (?:about|against) ${WHOM}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:got|had|received|sent me|given|gave me|gave us|sent us) (?:a|another|this|an) (?:warning|warning letter|letter|notice|community protection (?:notice|warning)|asb letter|final warning)\\b.{0,30}\\b(?:about|for|over|because of|saying|says) (?:ive been |i am |im |weve been )?${OF_TROUBLE}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:because of|about|over|after) (?:a|the|another|some) (?:complaints?|allegations?) (?:about|against) ${WHOM}\\b`,
    'u',
  ),
];

/** Names those whom a letter about trouble does not come from: of what they were told this is no help. */
export const ACCUSED_ELSEWHERE =
  /\b(?:social services|social workers?|benefits?|dwp|school|work|boss|employer|court|ex|husband|wife|partner)\b/u;
