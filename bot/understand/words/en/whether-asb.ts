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

const LAWFUL = '(?:illegal|legal|lawful|unlawful|allowed|against the law|(?:an? )?(?:criminal )?(?:offence|crime))';
const WHERE =
  '(?:here|there|now|then|or not|please|in public|in the street|in a park|in the park|in england|in the uk|in this country|at night|outside|round here)';

/** "Is begging illegal", "is it an offence to swear": whether something is against the law, and not a wish to report it. */
export const WHETHER_LAWFUL: readonly RegExp[] = [
  new RegExp(`^(?:\\w+ ){0,2}?(?:is|are|isnt|arent) .{2,60} ${LAWFUL}(?: ${WHERE})*$`, 'u'),
  new RegExp(`^(?:\\w+ ){0,2}?(?:is|isnt) (?:it|that) ${LAWFUL} (?:to|for|if|when) .{2,60}$`, 'u'),
];

/** "Can you be fined for dropping litter": what becomes of whoever does something. */
export const WHETHER_PUNISHED =
  /^(?:so )?(?:can|could|will|would|do) (?:you|he|she|they|people|someone|somebody|kids|neighbours|my neighbours?) (?:be|get) (?:fined|arrested|prosecuted|done|in trouble|into trouble|jailed|sent to prison|a fine) for .{2,60}$/u;

/** The sounds of small children, which are no anti-social behaviour by themselves. */
export const OF_SMALL_CHILDREN =
  /\b(?:bab(?:y|ies)|babys|toddlers?|newborns?)\b.{0,40}\b(?:cry|cries|crying|wakes?|noise)\b/u;
