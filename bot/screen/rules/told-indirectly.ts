import type { RuleGroup } from '../rule.ts';

/** Why a danger is asked about where somebody is afraid and says no more. */
export const AFRAID = 'is afraid, and says not of what';

/** Dangers that are told by what goes with them, most of them seldom said of anything else. */
export const TOLD_INDIRECTLY: readonly RuleGroup[] = [
  {
    kind: 'self-harm',
    level: 'ask',
    plain: true,
    about: 'self',
    reason: 'everything put in order, or no reason left',
    phrases: [
      '(sorted|rehomed|found a home for|given away) .. (dog|dogs|cat|cats|pets) ... (rent|letters|will|affairs|everything|bills)',
      '(everyone|everybody|they all|the kids|my kids|my family|kids|family) (is|are|will be|would be|was|were)? [all] [just] (fine|better|ok|happier|better off) without me',
      '(can not|cant|can t) do [another|one more|this] (christmas|year|winter|day|night) [again|like this|of this] $',
      '(no|not a|not one) reason to (set an alarm|get up|get out of bed|wake up|be here|live|go on|carry on|eat|get dressed)',
    ],
  },
  {
    kind: 'domestic-abuse',
    level: 'ask',
    plain: true,
    about: 'self',
    reason: 'signs of abuse by somebody close',
    phrases: [
      '(he|she) [always|then] (apologises|apologizes|says sorry|cries|buys me) ... (flowers|presents|gifts) (after|afterwards|every time|the next day)',
      '(shouts|screams|yells|goes on|keeps on) at me until i (sign|give|hand|pay|agree|do|say|let)',
      '(had to|have to|keep) (delete|deleting|clear|clearing|close) this (chat|page|window|conversation) ... (twice|already|again|before|he|she|times)',
      '(not|never) (supposed|allowed|meant) to (look at|smile at|talk to|speak to|laugh with|be in a room with) (the|any|other|another) [other] (postman|men|man|males|delivery man|waiter|lads|blokes|male)',
      '(we|us) .. (argue|arguing|argument|arguments|row|rows|fight) ... (he|she) (gets|got|goes|went|turns|turned) (physical|violent)',
    ],
  },
  {
    kind: 'sexual-violence',
    level: 'ask',
    about: 'self',
    reason: 'pictures of somebody that others put up',
    phrases: [
      '(photo|photos|picture|pictures|video|videos|nude|nudes|pic|pics) of me ... (put|posted|uploaded|shared) [up] on (a|the|his|her|some|facebook|snapchat|instagram|telegram|whatsapp|tiktok)',
    ],
  },
  {
    kind: 'stalking',
    level: 'ask',
    plain: true,
    about: 'self',
    reason: 'somebody knows or leaves what only who watches could',
    phrases: [
      '(knows|know|knew|repeats|repeated) (things|stuff|what|everything) .. (said|done|say|do|happens|talked about) .. in my (house|home|flat|room)',
      '(always|every day|every morning|another|more|keeps leaving|keep finding) .. (note|notes|flowers|roses|letter|letters|gift|gifts) ... (windscreen|doorstep|my car|my desk|my locker|no name)',
    ],
  },
  {
    kind: 'hate-crime',
    level: 'ask',
    plain: true,
    reason: 'signs of hate',
    phrases: [
      '(told|tells|telling|shouted at|ordered|orders) (my wife|my mum|my daughter|my sister|my friend|me|her|us) .. to take (that thing|it|that|her scarf|my scarf|my hijab|her hijab|her veil|my veil|the headscarf|my turban) off',
      '(pig|pigs) (head|heads|blood|trotters) ... (mosque|synagogue|temple|gurdwara|doorstep|gate)',
      '(bacon|pork|ham) (thrown|left|put|smeared|hung|pushed)? (on|at|through|over) [our|my|the|their] (mosque|synagogue|letterbox|door|door handle|gate|car)',
    ],
  },
  {
    kind: 'child-at-risk',
    level: 'ask',
    plain: true,
    about: 'other',
    reason: 'signs that a child is not looked after, or used by others',
    phrases: [
      '(son|lad|daughter|boy|girl|brother|sister|grandson|nephew|kid) ... (new phone|two phones|new trainers|designer|loads of cash|wads of cash) // (for days|goes missing|went missing|disappears|out all night|all hours|will not say|wont say|not come home)',
      '(lad|boy|girl|kid|child|toddler|little one|kids|children) (next door|across the road|over the road|opposite) ... (garden|outside|street) ... (pjs|pyjamas|nappy|no coat|no shoes|bare feet|barefoot|winter|freezing)',
      '(baby|toddler|kids|child|children|little one) (there|in there|in the house|with them|in the flat) ... (off their heads|off their head|on drugs|stoned|smacked up|wasted|high all)',
      '(off their heads|off their head|smacked up|wasted|always stoned) ... (baby|toddler|little one|newborn)',
    ],
  },
  {
    kind: 'fraud-in-progress',
    level: 'ask',
    about: 'self',
    reason: 'money asked for by somebody who may not be who they say',
    phrases: [
      '(loves me|in love with me|love each other|met online|met him online|met her online) ... (needs|wants|asked for|asking for|asked me for|lend|send) .. (money|cash|gift cards|bitcoin|hospital|visa|flight|ticket|bail)',
      '(son|daughter|grandson|granddaughter|nephew|niece|mum|dad) ... (accident|arrested|in hospital|in trouble|in jail|in prison) ... (needs|need|wants|send|asking for|asked for) .. money',
    ],
  },
  {
    kind: 'danger-now',
    level: 'ask',
    plain: true,
    about: 'self',
    reason: AFRAID,
    phrases: [
      '^ [please|help|help me|hello|hi] (i am|im|i feel|we are|i am feeling|we feel) [feeling|really|so|very|just|a bit] (scared|frightened|terrified|afraid|unsafe) [now|right now|please|help|here|tonight|at the moment]? $',
      '^ (i|we) (dont|do not) feel [very] safe [here|anymore|any more|now|right now|tonight]? $',
    ],
  },
];
