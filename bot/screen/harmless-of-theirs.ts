import type { HarmlessGroup } from './harmless.ts';

/** Sayings of whoever tells what somebody outside did to them or to theirs: nobody close did it, and nobody at home is in danger by it. */
export const TOLD_OF_THEIRS: readonly HarmlessGroup[] = [
  {
    only: 'domestic-abuse',
    reason: 'somebody close to whom it was done, or who is cross with them',
    phrases: [
      '{relative} (was|were|got|has been|have been) (pushed|shoved|hit|punched|kicked|slapped|threatened|attacked|followed|chased|grabbed|robbed|mugged|assaulted|shouted at|sworn at|spat at) ($|by a|by an|by some|by one|by two|by three|by them|by someone|by somebody|by kids|by lads|by youths|outside|in the|in town|on the|at the|last|yesterday|today|when|while|for|with)',
      '{relative} (is|gets|keeps getting|keeps being|is being|was being) (followed|shouted at|sworn at|spat at|chased|picked on|bullied)',
      '(lost it|loses it|kicks off|kicked off|lost his temper|lost her temper|loses his temper|gets angry|got angry|gets mad|got mad|goes mad|went mad|goes mental) (with|at|about|over|when|because of) (them|it|they|the neighbors|the neighbor|the lads|the noise|next door|the youths|the council)',
      '(going|coming|go|come|walking) home (because of|due to|with|to) (the|this|that|all the|all this) (noise|neighbors|neighbor|music|smell|dog|dogs|lads|racket|banging)',
      '(took|takes|has|used|uses|borrowed|grabbed) my phone to (film|record|take|ring|call|phone|text|photograph|video)',
      '(neighbor|neighbors|everyone|everybody|people|residents|others|wife|missus|whole street) (is|are|were) [all|too|terrified and] (scared|afraid|frightened|terrified|petrified) of (him|her)',
      'we are all (scared|afraid|frightened|terrified|petrified) of (him|her)',
    ],
  },
  {
    only: 'child-at-risk',
    reason: 'what somebody outside did to a child of the family',
    phrases: [
      '(my|our) (son|daughter|kids|kid|children|child|boy|girl|lad|grandson|granddaughter|grandkids|nephew|niece) (was|were|got|has been|have been) (hit|punched|kicked|slapped|pushed|beaten up|attacked) ($|by a lad|by a kid|by a boy|by a girl|by a youth|by a teenager|by a stranger|by a drunk|by a gang|by a group|by some|by one of|by two|by three|by them|by kids|by lads|by youths|outside|in the park|in town|on the|last|yesterday|with)',
    ],
  },
  {
    only: 'medical-fire',
    reason: 'a man who lives along the road',
    phrases: [
      'man down (our|my|the|this|that) (road|street|lane|close|avenue|drive|way|village|estate|terrace|crescent)',
    ],
  },
  {
    only: 'medical-fire',
    reason: 'an attack that others were heard to speak of',
    phrases: ['(talking|talk|chatting|on) about .. (bomb|bombs|bombing|blowing up|attack) [at|in|on|next|outside]'],
  },
  {
    only: 'danger-now',
    reason: 'who shares a class, and is no intruder',
    phrases: [
      '(he|she|they|who) (is|are) [also|both] in my (class|classes|year|form|tutor group|team|lectures|seminar|course|group|school|college|set)',
    ],
  },
  {
    only: 'danger-now',
    reason: 'who has to leave a home, a club or a group is kicked by nobody',
    phrases: ['(was|were|got|been|getting|being|be) kicked (out|off)'],
  },
  {
    only: 'danger-now',
    reason: 'who keeps their own children in',
    phrases: [
      '(i|we|wife|husband|partner|parents|mum|dad|people|neighbors) (will not|wont|do not|cant|can not) let (my|the|our|their) (kids|children|son|daughter|boys|girls|grandkids) (go|out|play|walk)',
    ],
  },
  {
    only: 'forced-marriage',
    reason: 'who will be cross, and a threat that names no marriage',
    phrases: [
      '(mum|dad|mother|father|wife|husband|boss|missus|girlfriend|boyfriend|teacher|parents) (will|would|is going to|are going to|wants to|want to) kill me $',
      '^ (they|he|she|someone) (want|wants) to kill (me|us)',
    ],
  },
  {
    only: 'hate-crime',
    reason: 'who is told to go and fight',
    phrases: [
      '(telling|tells|told|asking|asks) [young|our|the|his] (lads|men|boys|people|kids|youths|young men|young lads) to (go|travel|come|leave)',
    ],
  },
  {
    reason: 'who does not know of this chat, and who has not paid',
    phrases: [
      '^ [and|but|no] (he|she|they|partner|husband|wife) (do not|does not|dont|doesnt) know i am (asking|writing|here|on here|doing this|talking to you|on this|chatting) [this|to you] $',
      '^ [no|but|and] (he|she|we|they|i) (has not|have not|did not) paid [yet|them|him|her|anything|it] $',
    ],
  },
  {
    only: 'sexual-violence',
    reason: 'an attack of which nothing more is said',
    phrases: [
      '(was|were|got|been|being) assaulted ($|by lads|by two|by three|by a group|by a neighbor|by my neighbor|last|on the|on my way|in the|in a|in town|at the|outside|near|yesterday|this|when|while|walking|coming|going|who|how|what)',
      '(man|men|lad|lads|woman|girls|bloke|guy|someone|somebody|stranger|gang|group|youths|teenager|teenagers|neighbor|they) [just] assaulted (me|us|him|her|my son|my mate|my friend|my husband) ($|last|on the|in the|at the|outside|near|yesterday|this|on saturday|on sunday|on friday|who|how)',
      '(nurse|nurses|paramedic|paramedics|driver|drivers|staff|teacher|teachers|officer|officers|postman|warden|wardens|shopkeeper|worker|workers) [was|were|got|get|gets] (attacked|abused)',
      '(was|were|got|been|being) attacked ($|by|last|on the|in the|in town|at the|outside|near|yesterday|this|when|while|walking|coming|going)',
      '(man|men|lad|lads|woman|girls|bloke|guy|someone|somebody|stranger|gang|group|youths|teenager|teenagers|neighbor|they) [just] attacked (me|us|him|her|my son|my daughter|my mate|my friend|my husband|my wife) ($|last|on the|in the|at the|outside|near|yesterday|this|when|while)',
    ],
  },
  {
    only: 'self-harm',
    reason: 'what is done for a dare, or found lying about',
    phrases: [
      '(kids|children|lads|youths|youth|teenagers|teens|boys|girls|gang|gangs|group|they|people) [are|were|keep|kept|always|have been|all|like] (standing|stood|sat|sit|sitting|jump|jumping|jumped|run|running|ran|walk|walking|step|stepping|climb|climbing|lie|lying) (on|off|in front of|onto|from|under|out of|in)',
      '(found|saw|picked up|there is|there are|there was|there were|left|leaving|dumped|throwing|dropped|stolen|selling|sells|nicked) [a|an|some|the] [whole|big|old] (loads|handful|bottle|lots|box|packet|pack|bag) of [the|these|my] {pills}',
      '(all|loads|lots|box|packet|bottle|handful) of [the|these|those] {pills} (were|are|was|is|lying|left|dumped|everywhere|scattered|on the|in the|all over)',
      'rope (round|around|on|from|over) (the|a) (tree|branch|lamp post|post|goal|fence|gate|swing|bar)',
    ],
  },
  {
    only: 'danger-now',
    reason: 'whoever works with a tool',
    phrases: [
      '(neighbor|neighbors|he|she|they|someone|somebody|builder|builders|man|next door|upstairs|dad|husband|son) [is|are|keeps|keep|always] (hammers|hammering|hammer|hammered|drills|drilling) (on the wall|on walls|on the floor|at the wall|nails|all day|all night|all the time|away|through the wall|wood|metal|until|from)',
    ],
  },
  {
    only: 'danger-now',
    reason: 'what somebody does to an animal of their own',
    phrases: [
      '(hit|hits|hitting|beat|beats|beating|kick|kicks|kicking|kicked|whip|whips|whipping|whipped|poking|pokes) [the|his|her|their|a|that] [poor|own|little] (dog|dogs|puppy|cat|kitten|horse|pony|sheep|pig) (with|using) (a|an|the|his|her) [garden|wooden|metal|big] (spade|shovel|stick|bat|hammer|pole|rod|bar|whip|chain|broom|rake)',
    ],
  },
  {
    only: 'medical-fire',
    reason: 'what is loud drowns nobody',
    phrases: [
      '(is|are|was|were|keeps|he|she|it|they|music|noise) (drowning|drowns|drowned|drown) (us|me|it|everything|everyone) out',
    ],
  },
  {
    only: 'danger-now',
    reason: 'a bill that is asked for, and somebody who was talked into paying',
    phrases: [
      '(chasing|chase|chased) (me|us|him|her) (for|over|about) (payment|the invoice|an invoice|the bill|a bill|the rent|rent|arrears|council tax|the deposit)',
      '(bill|bills|invoice|invoices|supplier|suppliers|merchants|new account) // (are|is|keep|keeps) chasing (me|us) for (it|that)',
      '(pushed|pushing|pushes) (me|us|him|her|mum|dad|nan|gran|my mum|my dad|my nan|my gran) (to|into) (give|giving|pay|paying|sign|signing|buy|buying|donate|donating)',
    ],
  },
  {
    only: 'danger-now',
    reason: 'whoever is on the phone is not here',
    phrases: ['(he is|she is|they are|hes|shes|theyre) [still] on the (phone|line)'],
  },
  {
    only: 'fraud-in-progress',
    reason: 'somebody of their own who mends their computer',
    phrases: [
      '(my|our) [grown up|eldest|youngest] (son|daughter|grandson|granddaughter|brother|sister|nephew|niece) [has|had|just] (set up|set me up with|uses|used|put|installed|set) .. (teamviewer|team viewer|anydesk|any desk|quick support) ... (mend|fix|help|helps|sort|look at|update|show me)',
    ],
  },
];
