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
    heard: true,
    reason: 'a day that was, cut short',
    phrases: ['^ [on|this|last|it was|was|happened] (sat|sun|mon|tue|tues|weds|wed|thu|thur|thurs|fri) gone'],
  },
];
