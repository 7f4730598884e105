import type { HarmlessGroup } from './harmless.ts';

const PEERS =
  '(kid|kids|lad|lads|boy|boys|girl|girls|youth|youths|teen|teens|teenager|teenagers|gang|children|bully|bullies|pupils|they|he|she|group)';
const PICK_ON =
  '(pick|picks|picking|picked|bully|bullies|bullying|bullied|push|pushes|pushing|pushed|shove|shoved|hit|hits|hitting|kick|kicks|kicking|kicked|punched|spit|spits|spat|spitting|tease|teases|teasing|teased|taunt|taunting|laugh|laughs|laughing|laughed|shout|shouts|shouting|shouted|call|calls|calling|called|threw|throw|throws|throwing|wait|waits|waiting|chase|chases|chasing|chased|follow|following|take|takes|took|nick|nicked|stole|pulled|tripped|go|going|keep)';
const CHILD =
  '(son|daughter|lad|boy|girl|child|kid|kids|children|grandson|granddaughter|nephew|niece|little boy|little girl|little lad|teenage son|teenage daughter|youngest|eldest)';

/** What only sounds like a danger: others who pick on a child, whoever gives a roof, and who fears for their right to stay by a report. */
export const MEANT_OTHERWISE: readonly HarmlessGroup[] = [
  {
    reason: 'whoever wants their rent, and does nothing else, runs after nobody',
    phrases: [
      '(they|theyre|he|hes|she|shes|landlord|landlady|agent|agents|agency|council|housing|association) [is|are] [still|always|now|constantly] chasing (me|us) (for|over|about) [the|our|my|some|unpaid|late|back] (rent|rent money|rent arrears|arrears|back rent) $',
    ],
  },
  {
    reason: 'films of attacks, which are for who hears of terrorism, and help that those at work are not to hear of',
    phrases: [
      '(videos|video|clips|films|footage) of (bombings|beheadings|executions|terror attacks|mass shootings|suicide bombers)',
      'without (my|the|our) (boss|work|employer|manager) (knowing|finding out|being told)',
    ],
  },
  {
    reason: 'a home that is feared after a burglary',
    phrases: [
      '(had|have had|since|after) (a|the|that|this|our) (break in|breakin|burglary) ... (scared|frightened|afraid|terrified|nervous) to (sleep|be|stay|go) (here|there|upstairs|home|at home|alone|downstairs|to bed)',
    ],
  },
  {
    only: 'danger-now',
    reason: 'who has got into a computer is in no house',
    phrases: [
      '(computer|laptop|pc|tablet|ipad) ... (they are|theyre|he is|hes|someone is|somebody is) [now|still] (inside it|in it)',
    ],
  },
  {
    only: 'hate-crime',
    heard: true,
    reason: 'others who pick on a child, and say nothing of who it is',
    phrases: [
      `${PEERS} ... ${PICK_ON} [on|at|for|stones at|things at|eggs at|off|around] (my|our) ${CHILD}`,
      `(my|our) ${CHILD} [is|gets|was|has|keeps] [being|getting|been|got] (bullied|picked on|teased|pushed|chased|laughed at|called names|hit|kicked|spat at)`,
    ],
  },
  {
    only: 'modern-slavery',
    heard: true,
    reason: 'whoever gives somebody a roof wants the place back',
    phrases: [
      '(sponsor|sponsors|host|hosts|host family|landlord|landlady) [family] [now|has|have|just] (wants|want|says|said|told|gave|serving|served|is throwing|is kicking|will throw|throws|kicked) [us|me|we|i] [must|to|will|a|have to] (leave|out|evict|notice|move)',
    ],
  },
  {
    only: 'modern-slavery',
    heard: true,
    reason: 'who asks whether a report harms their right to stay',
    phrases: [
      '(deport|deported|sent back|sent home|kicked out of the country) .. (if|when|for|because) ... (report|complain|complaint|call|ring|tell|come forward)',
      '(if|when) ... (report|complain|complaint|call the police|tell you) ... (deport|deported|sent back|sent home)',
    ],
  },
  {
    only: 'domestic-abuse',
    heard: true,
    reason: 'who has locked their own door',
    phrases: [
      '(i am|we are|am|safe) [now|safe] (at home|home|indoors|inside|in) .. (door|doors|windows) [is|are] [all] locked',
    ],
  },
  {
    heard: true,
    reason: 'a day that was, cut short',
    phrases: ['^ [on|this|last|it was|was|happened] (sat|sun|mon|tue|tues|weds|wed|thu|thur|thurs|fri) gone'],
  },
  {
    heard: true,
    reason: 'who sat in what, and nothing of why',
    phrases: [
      '^ [it was|there was|there were|just|only|the same] (man|men|lads|blokes|guys|people|women|a man|a lad|a bloke|1 man|2 men|3 men|4 men|2 lads|3 lads|4 lads|2 blokes|3 blokes|2 guys|3 guys|two men|three men|four men|two lads|three lads|two blokes|three blokes|two guys|two people|2 people|three people|3 people|2 women|two women|couple of men|couple of lads|couple of blokes|few men|few lads|some men|some lads) in (a|the|an old|his|their) [white|black|blue|red|silver|grey|green|dark|transit|flatbed|tipper|same] (van|transit|car|truck|lorry|pickup|flatbed|tipper) $',
    ],
  },
];
