/** Word lists that the patterns name as `{list}`. */
export const NEED_TOLD_WORDS: Readonly<Record<string, readonly string[]>> = {
  close:
    'husband|wife|partner|boyfriend|girlfriend|missus|fiance|fiancee|ex|kids|mum|dad|mother|father|nan|son|daughter'.split(
      '|',
    ),
  utility:
    'council|water|water board|water company|severn trent|gas|gas board|british gas|electric|electricity|electric board|electric company|energy company|meter|housing|housing association|broadband|openreach'.split(
      '|',
    ),
  origin:
    'polish|romanian|kurdish|turkish|asian|black|muslim|jewish|sikh|hindu|chinese|syrian|ukrainian|roma|gypsy|traveller|african|indian|pakistani|bangladeshi|gay|lesbian|trans|deaf|disabled|autistic|blind'.split(
      '|',
    ),
  fixture:
    'meter|meters|gas meter|electric meter|smart meter|water meter|water pressure|water|taps|boiler|drains|pipes|wiring|electrics|stopcock'.split(
      '|',
    ),
  'cared-for':
    'husband|wife|partner|mum|dad|mother|father|nan|nana|gran|grandad|brother|sister|son|daughter|aunt|uncle'.split(
      '|',
    ),
  hit: 'hit|hitting|slap|slapped|slapping|punch|punched|push|pushed|shove|shoved|hurt|hurting|kick|kicked|shook|shake|grabbed|strangled|choked|smacked'.split(
    '|',
  ),
  asb: 'graffiti|vandalism|noise|noisy|music|fly tipping|flytipping|fly tip|rubbish|litter|dumping|dumped|youths|lads|gang|gangs|teenagers|mopeds|bikes|motorbikes|quads|quad bikes|scooters|drug dealing|drugs|dealing|dealers|dog fouling|dog mess|barking|needles|fireworks|party|parties|shouting|threats|harassment|damage|begging|drinking|drunks|antisocial|anti social|asb|nuisance|abandoned'.split(
    '|',
  ),
  'grown-up':
    'dad|mum|mother|father|husband|wife|partner|boyfriend|girlfriend|fiance|nan|nana|gran|grandma|grandad|uncle|aunt|auntie|cousin|friend|mate|flatmate|housemate|neighbour|neighbor'.split(
      '|',
    ),
  unseen: 'seen|heard from|heard'.split('|'),
  lone: 'him|her|them|the old man|the old lady|my neighbour|our neighbour|the neighbour|my neighbor|the man|the lady|the woman|the bloke|anyone|the old boy|the old chap'.split(
    '|',
  ),
  caller:
    'man|men|bloke|blokes|fella|fellas|guy|guys|lad|lads|someone|somebody|they|trader|traders|builder|builders|workmen|roofer|roofers|gardener|gardeners'.split(
      '|',
    ),
  tradesman:
    'trader|traders|tradesman|builder|builders|roofer|roofers|plumber|plumbers|electrician|plasterer|decorator|painter|joiner|carpenter|landscaper|gardener|tiler|bricklayer|handyman|kitchen fitter|bathroom fitter|window fitter|contractor'.split(
      '|',
    ),
  calls: 'came|come|knocked|called|turned up|been round|been|stopped'.split('|'),
  'for-work': 'about|to|for|said|saying|says|offering|offered|did|done'.split('|'),
  trade:
    'roof|roofs|roofing|chimney|gutter|gutters|guttering|fascias|tarmac|driveway|drive|paving|patio|tiles|trees|tree|hedge|hedges|garden|damp proofing|loft insulation'.split(
      '|',
    ),
  pay: 'money|cash|grand|pounds|quid|thousand|thousands|hundred|hundreds|paying|cheque|deposit|card'.split('|'),
  addict:
    'brother|sister|son|daughter|grandson|granddaughter|mum|dad|partner|husband|wife|nephew|niece|lad|stepson|boyfriend|girlfriend'.split(
      '|',
    ),
  long: 'days|day|week|weeks|fortnight|month|months|a while|ages|long time|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday'.split(
    '|',
  ),
  sign: 'smell|smells|smelly|stink|stinks|stench|flies|curtains|post|letters|letterbox|newspapers|milk|lights|telly'.split(
    '|',
  ),
};
