import type { ToldAnswer } from '../../telling/make-telling.ts';

/** Words that the patterns share. */
export const DANGER_TOLD_WORDS: Readonly<Record<string, readonly string[]>> = {
  outsider: [
    ...[
      'boss',
      'bosses',
      'manager',
      'supervisor',
      'gaffer',
      'foreman',
      'employer',
      'colleague',
      'coworker',
      'workmate',
    ],
    ...['teacher', 'coach', 'customer', 'client', 'patient', 'guard', 'shopkeeper', 'taxi driver', 'bus driver'],
  ],
  youth: ['lad', 'kid', 'boy', 'girl', 'teenager', 'youth', 'bully', 'gang member'],
  youths: ['lads', 'kids', 'boys', 'girls', 'teenagers', 'youths', 'bullies', 'gang', 'teens'],
  will: [
    'will',
    'going to',
    'gonna',
    'hell',
    'shell',
    'theyll',
    'wants to',
    'want to',
    'threatening to',
    'threatened to',
  ],
  harm: [
    'get',
    'batter',
    'jump',
    'stab',
    'shank',
    'beat',
    'kill',
    'smash',
    'bang',
    'hurt',
    'cut',
    'knife',
    'shoot',
    'do',
  ],
  harming: [
    'kill',
    'killing',
    'stab',
    'stabbing',
    'hurt',
    'hurting',
    'batter',
    'battering',
    'strangle',
    'strangling',
    'shoot',
  ],
  whom: ['me', 'us', 'my', 'him', 'her', 'them'],
};

const ATTACKED: readonly string[] = [
  '{outsider} [just|has|had|then|only] (hit|punched|slapped|kicked|pushed|shoved|headbutted|attacked|battered|strangled|bit|spat) [at|on] (me|us)',
  'my {outsider} (hits|punches|slaps|kicks|pushes|beats|shoves|headbutts|attacks) (me|us)',
  '(hit|punched|slapped|kicked|pushed|shoved|attacked|battered) by (my|our|a|the) {outsider}',
];

const KNOWS_HOME = '(know|knows|knew|found out) where (i|we|he|she|they) (live|lives|am|are)';
const WILL_HARM = '{will} {harm} {whom}';
const THREATENED: readonly string[] = [KNOWS_HOME, WILL_HARM].flatMap((threat) => [
  `(a|an|some|the|this|another|older|one) {youth} ... ${threat}`,
  `{youths} ... ${threat}`,
  `(someone|somebody|people|person) (from|at|in) [my|his|her|our] [sons|daughters|son|daughter] (school|college|class|year) ... ${threat}`,
]);

const HARMS_OTHERS: readonly string[] = [
  '(i|im|ive) [really|just|seriously|honestly|so|am|keep|often|actually] (want to|wanna|wanted to|going to|gonna|feel like|thinking of|thinking about|thought of|thought about|planning to) {harming} (him|her|them|my|the|that|this|those|someone|somebody|people|everyone)',
];

const SOMEBODY =
  '(him|her|them|someone|somebody|my husband|my wife|my partner|my boyfriend|my girlfriend|my ex|my son|my daughter|my mum|my dad|my brother|my sister|my neighbour|a man|a woman|a boy|a girl|a lad|a kid|a child|the man|the woman|the boy|the girl|the lad)';
const WHERE_HURT = 'in (the|his|her) (leg|arm|head|chest|stomach|belly|back|neck|foot|face|hand|side|shoulder)';
const GOES_ON = '(and|but|i|he|she|hes|shes|what|help|please|by|so|now)';
const BADLY_HURT: readonly string[] = [
  ...['$', WHERE_HURT, GOES_ON].map(
    (end) =>
      `(i|ive|weve|we) [think|just|have|ive|i|accidentally|only|had] [just|accidentally|have] (shot|stabbed|killed|murdered) ${SOMEBODY} ${end}`,
  ),
  ...['$', WHERE_HURT, GOES_ON].map(
    (end) =>
      `(he|she|they|someone|somebody|hes|shes|theyve) [has|have|had|just|been and] [just] (shot|stabbed) ${SOMEBODY} ${end}`,
  ),
  `(i|ive|weve|we) [think|just|have|ive|i|accidentally] [just|accidentally|have] (ran|run|knocked|knock) ${SOMEBODY} (over|down)`,
  '(i|ive|weve|we) [just|have|accidentally] [just|accidentally] (ran|run|knocked|knock) (over|down) (a|an|the|my|someone|somebody|this) [little|old|young] (boy|girl|man|woman|lady|lad|kid|child|cyclist|person)',
  '(i|ive|weve|we) [just|have|accidentally] [just|accidentally] (ran|run|knocked|knock) (a|an|the|my|this) (little|old|young) (boy|girl|man|woman|lady|lad|kid|child) (over|down)',
];

/** What residents tell of a danger in words that the screen has no rule for, as patterns (`bot/screen/pattern.ts`); the first that is told counts. */
export const DANGER_TOLD: readonly ToldAnswer[] = [
  { field: 'danger-told', code: 'badly-hurt', phrases: BADLY_HURT },
  { field: 'danger-told', code: 'harms-others', phrases: HARMS_OTHERS },
  { field: 'danger-told', code: 'attacked', phrases: ATTACKED },
  { field: 'danger-told', code: 'threatened', phrases: THREATENED },
];
