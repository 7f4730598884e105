import type { RuleGroup } from '../rule.ts';

const PARENT =
  '(dad|mum|step dad|step mum|parents|mum boyfriend|dad girlfriend|family|nan|grandad|uncle|aunt|foster carer|foster mum|foster dad|mum and dad)';
const PUT_OUT =
  '(kicked me out|threw me out|chucked me out|kicking me out|throwing me out|chucking me out|booted me out|kicked out|thrown out|chucked out|been kicked out|locked me out|booted out|made homeless|disowned)';
const CHILD_AGE = '(12|13|14|15|16|17|thirteen|fourteen|fifteen|sixteen|seventeen)';
const NICE =
  '(lovely|charming|perfect|wonderful|amazing|great|brilliant|a saint|an angel|so nice|nice|kind|a good man|a good dad|a nice man|a nice guy|such a nice guy|such a nice man|a great guy|a great dad|the nicest|so lovely|a gentleman|a charmer|butter would not melt)';
const HEIGHT =
  '(bridge|viaduct|flyover|overpass|roof|multi storey|multi storey car park|motorway bridge|cliff|balcony|car park roof|footbridge|weir)';

/** Dangers told in few words that name none: by who sees another side of somebody, from where, or how old one is. */
export const TOLD_IN_RIDDLES: readonly RuleGroup[] = [
  {
    kind: 'child-at-risk',
    level: 'certain',
    about: 'self',
    child: true,
    reason: 'a child who was put out, or has nowhere to sleep',
    phrases: [
      `${PUT_OUT} ... ${PARENT} // ${CHILD_AGE} $`,
      `${PARENT} ... ${PUT_OUT} // (i am|im|am) [only|just] ${CHILD_AGE}`,
      `${PARENT} ... ${PUT_OUT} // ${CHILD_AGE} $`,
      `(i am|im) [only|just] ${CHILD_AGE} // ${PUT_OUT}`,
      `(i am|im) [only|just] ${CHILD_AGE} ... (homeless|nowhere to go|nowhere to live|nowhere to sleep|nowhere to stay|sleeping rough|sofa surfing|on the streets|no where to go|no where to sleep)`,
      `^ [a|an|im] ${CHILD_AGE} [years old|yrs old|yo|year old|m|f|girl|boy|lad|lass]? [and|but] [pregnant] [and] (homeless|nowhere to go|nowhere to live|nowhere to sleep|sleeping rough|sofa surfing|on the streets)`,
      `(homeless|nowhere to go|nowhere to sleep|sleeping rough|sofa surfing) ... (i am|im) [only|just] ${CHILD_AGE} $`,
    ],
  },
  {
    kind: 'domestic-abuse',
    level: 'ask',
    plain: true,
    about: 'self',
    reason: 'somebody whom others know otherwise',
    phrases: [
      `(everyone|everybody|people|they all|others|outsiders|my family|my mum|my friends|his family|all my mates|the whole village) (think|thinks|say|says|saying|reckon|reckons|see|sees|believe|believes|tell me|tells me) [that] (he|she|my {partner}) is ${NICE} ($|but|and|so|because|at|in|except|with|they)`,
      '(everyone|everybody|people|they all|my family|my friends) (love|loves|loved|like|likes|adore|adores) (him|her) .. (but|they do not|nobody|if only|no one|not)',
      '(nobody|no one|noone|no1|who) (would|will|is going to|ever)? [ever] (believe|believes) (me|us) (about|against|over) (him|her|my {relative}|what|a policeman|a police officer|a doctor|a teacher|a man like|a councillor|a pastor|a priest|an imam)',
      '(he|she|my {relative}) is [like|a] [completely] (two|different|another) [different|completely] (people|person|man|woman) [at home|indoors|behind closed doors|with me|when|in private]',
      '(he|she|my {relative}) is (so|all)? [nice|lovely|charming|sweet] (to|with|in front of) (everyone|everybody|anyone|people|others) (else|outside|but me|except me|but us)',
      '(they|people|nobody|no one|you|everyone) (do not see|do not know|does not see|does not know|sees|see|knows|know) what (he|she|my {relative}) is like ($|at home|indoors|behind closed doors|with me|when|to me|in private)',
      '(what|things|everything) (he|she|my {relative}) (does|did|is doing|has done|keeps doing|has been doing) to me',
      'if (you|they|people|anyone|everyone) [only] knew what (he|she|my {relative}) (is|was) [like] ($|like|really|at home|behind|to me|with me)',
      '(he|she|my {relative}) is [a] (street angel|angel outside|jekyll and hyde)',
    ],
  },
  {
    kind: 'self-harm',
    level: 'ask',
    plain: true,
    about: 'self',
    reason: 'a height and nothing beside it',
    phrases: [
      '^ [i am|im] [here|now|sat here|stood here] (standing|sat|sitting|stood|stand|waiting) (by|on|near|next to|at|beside) (the|a) [train|railway] (tracks|track|railway|line|lines|level crossing|ledge|edge|platform edge|viaduct) $',
      `^ [jump|jumping|go|going|throw myself|throwing myself|i want to go|i will go|i might go|maybe|straight] off (the|a|that|this) ${HEIGHT} $`,
      `(best|easiest|quickest|better|might as well|may as well|feel like|tempted to|want to|going to|think about|thinking of|thinking about) (jump|jumping|walk|walking|step|stepping|go|going|throw myself|throwing myself) off (the|a|that|this) [nearest] ${HEIGHT}`,
    ],
  },
  {
    kind: 'danger-now',
    level: 'certain',
    plain: true,
    about: 'self',
    reason: 'somebody is so near that they must not hear',
    phrases: [
      '(not|can not|do not|dare not) [want to|dare] (ring|call|phone|speak|talk|move|make a sound) .. (in case|or|because) (he|she|they) (hear|hears|will hear|might hear)',
      '(he|she|they) (is|are) [still] (out there|outside|on the landing|in the hall|at the door|on the stairs) [now|still] // i can hear (him|her|them) (breathing|moving|walking|coming|trying|pacing|whispering|on the stairs|on the landing|outside the door|at the door)',
    ],
  },
  {
    kind: 'modern-slavery',
    level: 'ask',
    plain: true,
    about: 'other',
    reason: 'others have moved into the home of somebody old or alone',
    phrases: [
      '(nan|gran|grandad|grandma|mum|dad|uncle|aunt|neighbor|brother|son|friend|old man|old lady|82|he|she) // (lads|men|man|people|strangers|they|dealers|youths|gang|couple) .. (come|came|go|goes|comes|stay|sleep|moved|let themselves) [in|into|in to|at|round] [to] (her|his) (house|flat|bungalow|home) // (told|tell|telling|warned) (her|him) not to (tell|say)',
      '(she|he) (has|have)? (given|gave) (them|the lads|these lads|some lads|the men) (her|his|a|the) [front door|door|spare] key ... (sleep|stay|deal|in and out|come and go|all hours)',
    ],
  },
];
