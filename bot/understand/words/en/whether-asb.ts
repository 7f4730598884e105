const ASB = '(?:asb|anti ?social(?: behaviou?r)?)';
const COUNTS = '(?:count|counts|class|classed|counted|considered|seen|treated|qualify|qualifies)';

/** "Is it ASB if", "does barking count as ASB", "is loud music anti-social behaviour": whether something is, and not a wish to report it. */
export const WHETHER_ASB: readonly RegExp[] = [
  new RegExp(
    `\\b(?:is|isnt|are|arent|was|would) (?:it|this|that|they|these)(?: be)?(?: ${COUNTS} as| an?)? ${ASB}(?: (?:if|when|to|for|that|or|because)\\b.*)?$`,
    'u',
  ),
  new RegExp(
    `^(?:\\w+ ){0,3}?(?:do|does|would|will|can|could) .{2,100} (?:${COUNTS} as|be|come under|fall under)(?: an?)? ${ASB}$`,
    'u',
  ),
  new RegExp(`^(?:is|are) (?!you\\b|this\\b|it\\b|there\\b|that\\b).{2,100} ${ASB}$`, 'u'),
];

/** The sounds of small children, which are no anti-social behaviour by themselves. */
export const OF_SMALL_CHILDREN =
  /\b(?:bab(?:y|ies)|babys|toddlers?|newborns?)\b.{0,40}\b(?:cry|cries|crying|wakes?|noise)\b/u;
