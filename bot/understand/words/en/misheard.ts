const DOER =
  '(?:he|she|they|someone|somebody|dad|mum|husband|partner|boyfriend|girlfriend|wife|ex|son|brother|uncle|stepdad|step dad|man|lad|boss)';
const SOMEBODY = '(?:me|us|him|her|them|my|our)';
const like = (heard: string): RegExp => new RegExp(`\\b${heard}`, 'giu');

/** Words that sound or are typed like others, and by the words beside them are meant as those: what phones hear and put in. */
export const MISHEARD: readonly (readonly [heard: RegExp, meant: string])[] = [
  [
    like(
      String.raw`(want to|wanna|wana|going to|gonna|ready to|rather) dye(?=\s*(?:$|[.!?,;\n]|(?:so|now|tonight|please|because|right|today)\b))`,
    ),
    '$1 die',
  ],
  [like(String.raw`(${DOER}) (?:his|hot|hut|hist) (?=(?:me|us)\b)`), '$1 hits '],
  [
    like(
      String.raw`(${DOER}) (?:bunched|lunched) (?=(?:me|us|him|her|them|my (?:face|head|mum|dad|son|daughter)) (?:in|on|so|when|really|hard)\b)`,
    ),
    '$1 punched ',
  ],
  [like(`attach(ed|ing|es) (?=(?:me|us|him|her|them)\\b(?! to\\b))`), 'attack$1 '],
  [
    like(
      '(was|were|been|got|being) attached (?=by (?:an?|some|two|three|my|his|her|the) (?:man|men|lads?|gang|bloke|stranger|dog|group|guy|boys?|youths|neighbour|ex|husband|partner|boyfriend)\\b)',
    ),
    '$1 attacked ',
  ],
  [like('(been|being|was|got|sexually) a salted\\b'), '$1 assaulted'],
  [like('(am|been|being|was|is|getting|get|im) a bused\\b'), '$1 abused'],
  [like(`(${DOER}) through (?=${SOMEBODY} )`), '$1 threw '],
  [like(`(${DOER}) beet (?=${SOMEBODY}\\b)`), '$1 beat '],
  [like(String.raw`(is|am|are|was|were|i['’]?m|they['’]?re) been (?=\w+(?:ed|en)\b|hit\b|hurt\b)`), '$1 being '],
  [like(String.raw`(been|being|is|he['’]?s|she['’]?s|keeps|be) sto(?:ck|k)ing (?=(?:me|us)\b)`), '$1 stalking '],
  [like(String.raw`over dos(e|ed|ing)\b`), 'overdos$1'],
  [
    like(String.raw`(?:paris|parrots?|pair of seats?|para) (?:at|eat|c|it) (?:a |em |him )?(?:mall|mal|moll|all)\b`),
    'paracetamol',
  ],
  [like(String.raw`(i|he|she|and|then|until|till?|nearly|almost) past out\b`), '$1 passed out'],
  [like(String.raw`(let me|allowed to|not|never|can['’]?t) sea (?=(?:my|anyone|anybody|the kids)\b)`), '$1 see '],
  [
    like(
      String.raw`my x (?=keeps?|is|has|was|won['’]?t|partner|husband|boyfriend|girlfriend|wife|hit|came|comes|broke|said|says|threat)`,
    ),
    'my ex ',
  ],
  [like(String.raw`(i|we|please|really|pls) ne?a?d help\b`), '$1 need help'],
  [like(String.raw`(?:knows?|nose) (?:were|where) (?=(?:i live|we live|she lives|i am|i work)\b)`), 'knows where '],
  [like('(in|on|up|down|across) the rode\\b'), '$1 the road'],
  [like('in threw the\\b'), 'in through the'],
  [like('(room|bed|me) (at|every) knight\\b'), '$1 $2 night'],
];
