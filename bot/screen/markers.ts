import { BREAK } from './pattern.ts';

/** Words that say little and stand anywhere; taken out before the rules read. No rule may use one. */
export const FILLERS: ReadonlySet<string> = new Set(
  'just really literally actually basically honestly seriously fuckin fkin fking bloody effing flipping proper so very quite absolutely totally completely constantly always often sometimes usually regularly frequently repeatedly continually occasionally maybe probably kinda sorta also even lol omg please erm um uh yeah currently presently already still again sorry too well'.split(
    ' ',
  ),
);

/** Negations: the words without them are read a second time, and what that finds is asked about, never passed over. */
export const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never']);
/** Helping verbs that go with a negation and leave with it. */
export const NEGATED_HELPERS: ReadonlySet<string> = new Set(['do', 'does', 'did']);

/** Words that only answer who, how many or when. A text of nothing else tells of no danger by itself. */
const ANSWERS: ReadonlySet<string> = new Set(
  [
    'when where what which who how why evidence witness witnesses',
    'me myself i us we him her them they he she my a an the one for about and child children kid kids son daughter boy girl mum mother dad father parent parents partner husband wife ex boyfriend girlfriend friend neighbour sister brother nan grandad gran family person adult someone somebody else other',
    'female male lady ladies gentleman couple please only their teens man men woman women boys girls lad lads people teenager teenagers youths adults neighbours friends nobody everybody everyone',
    'two three four five six seven eight nine ten eleven twelve twenty few some several many lot of old young year years all both or more than maybe around roughly at least',
    'now today tonight yesterday morning afternoon evening night nights day days daily week weeks weekend weekends month months every each last this since before after from until to on in monday tuesday wednesday thursday friday saturday sunday mondays fridays saturdays sundays am pm midnight midday ago again always often sometimes usually once twice time times still just',
  ].flatMap((words) => words.split(' ')),
);

/** Words that only say where: "outside my house", "by the shops". Nobody is in them. */
const PLACES: ReadonlySet<string> = new Set(
  'at on in by near next to outside opposite behind beside front of round back side end top bottom corner along up down the my our their a number house home flat flats garden drive street road lane avenue close work shop shops pub park estate block school car cars church station bus stop town village centre'.split(
    ' ',
  ),
);

/** Words by which somebody says whether and how to be contacted. */
const OF_CONTACT: ReadonlySet<string> = new Set(
  'yes no ok okay good but not do please can could will want prefer better rather only instead call ring phone telephone text message email write contact send sms number back you your'.split(
    ' ',
  ),
);

/** True of words that only say who, how many, when, or whether and how to be contacted. */
export function onlyRequests(words: readonly string[]): boolean {
  return onlyAnswers(words.filter((word) => !OF_CONTACT.has(word)));
}

/** True of words that only answer who, how many or when, or where: they tell of no danger by themselves. */
export function onlyAnswers(words: readonly string[]): boolean {
  return [ANSWERS, PLACES].some((known) =>
    words.every((word) => word === BREAK || known.has(word) || /^\d{1,2}(?!\d)/u.test(word)),
  );
}

/** Words that put what happens into the past. */
export const PAST: readonly string[] = [
  'yesterday',
  '(hour|hours|day|days|night|nights|week|weeks|fortnight|month|months|year|years|decades|while|ages|time|long) ago',
  '(last|the other|other|previous|that) (week|night|month|year|weekend|summer|winter|spring|autumn|time|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|halloween|evening|term)',
  '(in|on|back in|during|since) (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027|2028|2029|2030|lockdown)',
  'used to',
  '(when|while) i was (little|young|younger|a kid|a child|growing up|at school|a teenager|small)',
  'as a child',
  'years back',
  'in the past',
  '(happened|was) (a while|ages) (ago|back)',
  'earlier (this week|this month|this year|in the week)',
  '(this|at the) weekend',
  '(has|have) (since|now) (stopped|left|gone|moved|ended)',
  'few (days|weeks|months|years) back',
  '(once|one time|historic|historical|previously|formerly)',
  '(broken into|broke into|broken in|broke in|been in) ... (took|taken|stole|stolen|nicked|pinched) (my|our|his|her|their|the|two|both|all|some|a|an)',
];

/** Words that put it so far into the past that nobody needs to be warned of it. */
export const LONG_AGO: readonly string[] = [
  '(in|on|back in|during|since|this is|was|year|summer of|winter of) (1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023)',
  'years (ago|back)',
  '(when|while) i was (little|young|younger|a kid|a child|growing up|at school|a teenager|small)',
  '(as a child|in the past|used to|historic|historical|formerly|decades ago)',
];

/** Words that make it a question about what could be, not about what is. */
export const SUPPOSED: readonly string[] = [
  '(what|who|how) (if|happens if|should i do if|do i do if|would happen if|do i call if|do i ring if|to do if|do you do if|do i contact if)',
  '(should|can|could|do|would) i (report|call|ring|phone|dial|contact) ... if',
  '^ (do|does|will|would|can|could) (you|they|the police|anyone|the council) ... if',
  '(in case|in the event|suppose|supposing|hypothetically|imagine|is it illegal|is it a crime|is it legal|is there a law|policy on|leaflet about|leaflet on|training on|course on|talk about knife|information about|statistics|figures for)',
  '(dissertation|essay|coursework|dataset|stats on|how many|safeguarding refresher|training for|posters|guest speaker|speaker about|consultation closes|vacancy|new school governor|supplier questionnaire|foi)',
  '(your|our|have any|send|some|any|fifty|more|have you any|need) .. (leaflets|leaflet|poster) (for|on|about|in)',
  '(dramatics|am dram|amdram|panto|pantomime|re enactment|reenactment|rehearsal|rehearsals|escape room|murder mystery|zombie run|zombie walk|survival games|crossword|quiz night)',
  '^ if (someone|somebody|there is|a|i see|i saw|you|anyone|people|i find)',
  '(like|as if|as though|sounds like|looks like) (a|an|some|it is|he is|world war|bonfire|someone is) (gunshot|gunshots|bomb|war zone|being murdered|murder|war)',
];

/** Asks where something is told or found. What comes after is what it asks about, and only supposed; who asks "who do I tell?" after telling has told it. */
export const ASKING: readonly string[] = [
  '(how|where|when|who) (do|can|should|would|could) (i|you|we) (report|call|ring|tell|contact|find|get)',
];
