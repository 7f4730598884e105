import type { RuleGroup } from '../rule.ts';

/** What neighbours, friends, landlords and staff tell of somebody else, and what somebody is made to lend a home for. */
export const TOLD_FOR_OTHERS: readonly RuleGroup[] = [
  {
    kind: 'stalking',
    level: 'ask',
    about: 'other',
    plain: true,
    reason: 'somebody else is followed',
    phrases: [
      '(tenant|client|colleague|student|pupil|friend|mate|patient|employee|resident|lodger|neighbor|sister|daughter|niece|mum|nan|girlfriend|wife|cousin|brother|son|she) (is|was|has been|keeps) [getting|being|been] [being] (followed|stalked|harassed|watched) (by|home by|everywhere by|around by) (a|some|this|that|her|his|an|the same|one) [older|strange|random|former|old|ex|customer|regular|man she|man he] (man|woman|bloke|guy|fella|lad|stranger|ex|customer|client|colleague|neighbor|boyfriend|husband|partner|girlfriend|wife)',
    ],
  },
  {
    kind: 'modern-slavery',
    level: 'ask',
    about: 'self',
    plain: true,
    reason: 'dealers make use of somebody at home, or of somebody who owes them',
    phrases: [
      '(use|using|uses|used|want|wants|needs) (my|our) [spare|back|box] (room|flat|house|place|home|bedroom|garage|shed|loft|bungalow) .. (bag up|bagging up|weigh up|trap out of|shot from|deal from|deal out of) (and|i|$|in|there|from|he|they|or)',
      '(stored|storing|hold|holding|held|minded|minding|kept|keeping|hid|hiding) [a|the|this|some|his|their] (bag|bags|package|packages|parcel|rucksack|holdall|gear) for (someone|somebody|him|them|a lad|a mate|a man|lads|people|some lads) ... (can not say no|scared|threat|threatened|will not let me stop|said no|get out of it)',
      '(one more|another|one last|this) (run|drop|trip) .. (or|they|he|he will|they will|else) ... (come|coming|turn up|hurt|batter|stab|shoot|get|burn) ',
      '(do not|dont|refuse to|will not|not) do (one more|another|one last|this|the|his|their|any more) (run|drop|trip|runs|drops|trips) ... (come to|come for|come round|turn up|hurt|batter|stab|shoot|go after|burn|my nan|my mum|my family|my sister|my brother)',
    ],
  },
  {
    kind: 'modern-slavery',
    level: 'ask',
    about: 'other',
    reason: 'somebody speaks for her, or never leaves her side',
    phrases: [
      '(uncle|boyfriend|man|cousin|relative|boss|couple|woman|lady) ... (speaks for her|speaks for him|talks for her|answers for her|answers for him|never leaves her side|never leaves his side|does all the talking)',
    ],
  },
  {
    kind: 'modern-slavery',
    level: 'certain',
    about: 'self',
    reason: 'is told to see men until a debt is paid',
    phrases: [
      '(must|have to|has to|make me|making me|makes me|made me|force me|forced me|telling me|tell me|told me) [i|that i] [must|have to|need to]? [to] (see|sleep with|go with|be with|visit|meet) (men|customers|clients|the men|more men|different men) ... (debt|owe|pay back|paid back|money back|finish|finished|until)',
    ],
  },
  {
    kind: 'self-harm',
    level: 'ask',
    about: 'self',
    plain: true,
    reason: 'leaves letters for those who are close',
    phrases: [
      '(written|wrote|writing) [my|the|a|some|all|all the] (letter|letters|note|notes) (to|for) (the|my|our) (kids|children|boys|girls|son|daughter|wife|husband|family) ($|and|so|for when|in case|because)',
      '(stash|hoard|stockpile) of .. {pills} (and|ready|i|hidden) ... (not joking|mean it|serious|use them|take them|tonight|ready)',
    ],
  },
  {
    kind: 'sexual-violence',
    level: 'ask',
    about: 'self',
    plain: true,
    reason: 'did not stop, or forces who lives with him',
    phrases: [
      '(man|lad|guy|bloke|boy|someone|woman|girl) i (met|was seeing|matched with|went out with|know|knew|dated) .. (did not|would not|will not) stop ($|when|and|even)',
      '(landlord|man who rents|man i rent|man who lets|man i lodge|flatmate|lodger|housemate) ... (forces|forced|forcing) (me|himself on me) $',
    ],
  },
  {
    kind: 'hate-crime',
    level: 'ask',
    plain: true,
    reason: 'a sign or words against a people, or somebody abused for who they are',
    phrases: [
      '(abusing|shouting at|harassing|insulting|insulted|spitting at|hassling|hounding|abused) (the|a|our|this) [old|young|local|elderly] {identity} (barber|man|woman|lady|lad|family|shopkeeper|shop|owner|girl|boy|driver|neighbors|neighbor|couple|waiter|staff|workers|kids|people)',
      '(sign|poster|banner|sticker|stickers|notice|painted|sprayed|wrote|written|graffiti) ... no (gypsies|travellers|blacks|asians|pakis|muslims|poles|polish|foreigners|immigrants|refugees|jews|gays|romanians)',
    ],
  },
];
