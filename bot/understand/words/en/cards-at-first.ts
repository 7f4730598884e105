/** What is asked where nothing is open, in words without signs, whose card the words alone make plain; the first that fits. */
export const CARDS_AT_FIRST: readonly { readonly card: string; readonly asks: RegExp }[] = [
  {
    card: 'data-rights',
    asks: /^(?:(?:a|an|my|please|make|i want to make|how do i make) )*(?:sar|dsar|subject access)(?: request)?(?: please)?$/u,
  },
  {
    card: 'clares-law',
    asks: /^(?:(?:what(?: is|s)?|how does|explain|tell me about) )?(?:a |the )?cla[iy]?re?s? law(?: mean| work| please)?$/u,
  },
  { card: 'when-999', asks: /\b(?:101 or 999|999 or 101)\b/u },
  {
    card: 'in-good-faith',
    asks: /\b(?:can|could|will|would) (?:i|we) (?:be|get) (?:sued|in trouble|into trouble|done|arrested) (?:for|if i|by) (?:report|telling|complain|if i report|saying)/u,
  },
  {
    card: 'service-hours',
    asks: /^(?:are|r) (?:you|u) (?:open|here|there|working|on)\b.*\b(?:christmas|boxing|bank holidays?|new years?|easter|weekends?|sundays?|night)\b/u,
  },
  {
    card: 'privacy',
    asks: /^(?:is|are) (?:my|this|the|our|these) (?:chat|chats|messages|conversation|talk) (?:private|confidential|secret|safe from others)$/u,
  },
  {
    card: 'how-long-kept',
    asks: /^(?:how long|when) (?:till|until|before|is|does|will) (?:its|it|this|my (?:data|chat|report|info)|that) (?:is |be |get |gets |s )?(?:wiped|deleted|removed|gone|erased|destroyed)$/u,
  },
  {
    card: 'delete',
    asks: /^(?:i want|id like|i would like|please|can you|how do i get)(?: to have| you to)? (?:get |have |remove |delete |wipe )?(?:my|all my) (?:info|information|details|data|report|name)(?: to be)? (?:removed|deleted|wiped|taken off|erased)$/u,
  },
  {
    card: 'what-next',
    asks: /^(?:so |and |ok )*(?:(?:once|when|after) (?:its|it is|ive|i have|i|its been|it gets|it) ?(?:been )?(?:sent|send it|submitted|reported|report it)(?: it)?|what (?:does|is) (?:the|my|a) (?:reference|receipt)(?: number)? (?:mean|for)) ?(?:whats next|what is next|what next|what happens|what then|then what)?$/u,
  },
  {
    card: 'shared-with',
    asks: /^(?:does|will|do|would) (?:my|the) (?:housing officer|landlord|housing association|school|boss|work|employer) (?:get |be |have to be |need to be )?(?:told|know|find out|informed|hear about it)$/u,
  },
  {
    card: 'for-someone-else',
    asks: /^(?:can|could|may) (?:my|a) (?:sister|brother|mum|dad|son|daughter|friend|neighbour|carer|wife|husband|partner|support worker) (?:report|do it|send it|fill it in)(?: it| this)? (?:for me|on my behalf|instead of me)$/u,
  },
  { card: 'da-what', asks: /^(?:what (?:counts|is classed|classes) as|what is|whats) domestic (?:abuse|violence)$/u },
  {
    card: 'got-a-letter',
    asks: /^(?:ive|i|we|weve|i have|we have)(?: just)? (?:got|had|received|been sent|been given) a (?:letter|warning|notice)(?: from the (?:council|police|landlord))? (?:accusing|saying|about|blaming|claiming|complaining)(?: that| me| us| of| about| my| our| i| we| are| am| make| cause| too| much)* (?:noise|noisy|music|dog|barking|asb|nuisance|trouble|behaviour)\b/u,
  },
  {
    card: 'victim-help',
    asks: /^(?:is there )?(?:any )?(?:free )?(?:help|support) for (?:victims|a victim)(?: of crime)?$/u,
  },
  {
    card: 'court',
    asks: /\b(?:give|giving) evidence (?:without|behind|anonymously|in private|but not)\b|\bspecial measures\b/u,
  },
  {
    card: 'sarc',
    asks: /\b(?:checked|examined|looked at|tested|seen)\b.*\bwithout (?:telling |involving |going to |the )*(?:the )?police\b/u,
  },
  { card: 'sv-late', asks: /\bhow long\b.*\b(?:samples|swabs|forensics?|forensic evidence)\b/u },
];
