import type { RuleGroup } from '../rule.ts';

/** Hostility about disability, race, religion, sexual orientation or being transgender. */
export const HATE_CRIME: readonly RuleGroup[] = [
  {
    kind: 'hate-crime',
    level: 'certain',
    about: 'self',
    reason: 'targeted for who they are',
    phrases: [
      '(i am|he is|she is|we are) {identity} and .. (gang|kids|lads|they|people|neighbor|neighbors|youths|boys|man) ... (shout|push|call|mock|bully|throw|spit|follow|laugh|abuse|attack|hit|names)',

      '(pushed|attacked|abused|targeted|bullied|harassed|spat|threatened|beaten|assaulted|shouted|insulted|hit|punched|kicked|followed|refused|thrown|hassled|mocked) .. {because} [a] {identity}',
      '{identity} (slurs|slur|insults|abuse|jokes|names) (at|shouted|and|from|towards|on)',
      '(imitate|imitates|imitating|copy|copies|copying|mimic|mimics|film|filming|films|laugh at|laughs at|tease|teasing|torment|tormenting|taunt|taunts|taunting) (my|our|the|a|her|his) {identity} [son|daughter|child|brother|sister|mum|dad|wife|husband|neighbor]',
      '(muslims|blacks|gays|foreigners|immigrants|jews|poles|gypsies|travellers|pakis|refugees) (out|not welcome|go home|will die|get out)',

      '(punched|attacked|hit|abused|spat at|beaten|shouted at|jumped|assaulted|called names|egged|threatened|kicked) (for|because|when|while) .. (holding|kissing|boyfriend|girlfriend|husband|wife|speaking|hijab|turban|praying|wearing|being gay|being trans|being)',
      '(holding|kissing) (my|his|her) (boyfriend|boyfriends|girlfriend|girlfriends|husband|wife|partner) hand .. (shouted|punched|abuse|spat|attacked|called|hit)',
      '(call|calls|called|calling|shout|shouts|shouted|shouting) (us|me|him|her|them|my) .. (dirty|filthy|black|fucking|stupid|smelly|disgusting|bloody) {identity}',
      '(call|calls|called|calling|mock|mocking|bully|bullying|bullied|throw|throws|throwing|spit|spitting|tease|teasing|torment|tormenting|abuse|abusing|laughing|shout|shouting|shouts|names) ... (who has|with|has|because of|his|her|about his|about her|our|being) .. {identity}',
      '(wrote|written|sprayed|painted|graffiti|scratched|daubed|note|shouted|shout|shouting|saying) ... (go home|go back|get out|not welcome|dont belong|do not belong|speak english|foreigners|immigrants out)',
      'for speaking (polish|romanian|urdu|punjabi|another language|my language|our language|my own language|a foreign language|arabic|foreign|lithuanian|ukrainian|portuguese|welsh|turkish)',

      '(go|going|went|get|fuck off) (back|home) to (my|your|our|his|her|their) (own)? country',
      '(mock|mocks|mocking|mocked|mimic|mimicking|laugh at|laughing at|make fun of|making fun of|take the mick out of|taking the mick out of) (my|his|her|our|me in my|him in his) (wheelchair|disability|stammer|accent|walking frame|skin|autism|limp|tics|hearing aids|turban|hijab|speech|condition)',

      '(hate|racist|racial|homophobic|transphobic|islamophobic|antisemitic|anti semitic|disability|biphobic|racially aggravated|religious|disablist|ableist|xenophobic|racially motivated) (crime|crimes|incident|incidents|attack|attacks|abuse|harassment|graffiti|slur|slurs|bullying|comments|names|insults|hate|messages|language|threats|chants|neighbor|hate crime|gestures|chanting|bully|motivated|discrimination|remarks|jokes|rant|assault|letters|note|leaflets|posters|name calling|people|lads|woman|man|family|kids|bullies|things|shouting)',
      '(attacked|abused|targeted|bullied|harassed|picked on|spat at|threatened|beaten|assaulted|shouted at|insulted|discriminated|punched|hit|called names|victimised|intimidated|egged|spat on|followed|tormented|mocked|pushed|kicked|jumped|beaten up|abuse|abuse shouted) [in the street|at|at school|on the bus|me|by|us|him|her|my|my son|my daughter|online] [neighbor|lads|kids|neighbors]? {because} [a|of|my|so|from|not] [{identity}|different|from|race|religion]',
      '(because|just because|cos) (i am|we are|he is|she is|my son is|my daughter is|my husband is|my wife is|they are|my partner is|of my|of our|of his|of her|i have|my child has|he has|she has|i wear|she wears|my mum wears|my child is|i look|we look|my family is|my brother is) [a|an|of|from|not] {identity}',
      '(called|calls|calling|call|shouted|shouting|shouts|shout|yelled|screamed|wrote|sprayed|painted|yelling|scream|screaming|said|saying|written|spray painted) (me|us|my partner|at me|at us|my son|my daughter|him|her|my kids|my wife|my husband|at my|my mum|my brother|my friend)? [a|an|dirty|fucking|and|the|at|stupid|you|things like|black|word|names like] [dirty|stupid|fat|bloody|filthy|little|black] {slur}',
      '(go back|go home|get out|went back|fuck off|f off|bog off|going back|sent back|deport you|piss off) [to|back] (your own country|where you came from|your country|where you come from|of our country|of this country|to pakistan|to india|to poland|to africa|to romania|from whence|to your own|pakistan|india|poland|africa|romania|your own)',
      '(pulled|pulling|pulls|ripped|grabbed|tore|snatched|tried to pull|yanked|took|knocked) (at|off)? (my|her|a|his|the|my mum|my wife|my sister|my daughter) [wifes|mums|womans] (hijab|headscarf|turban|scarf|head scarf|niqab|veil|kippah|burka)',
      '(pig|bacon|pork|excrement|dog poo|petrol|a brick|bricks|eggs|paint) .. (mosque|synagogue|temple|gurdwara|because we are partner|because we are muslim|because we are asian|muslim|asian family|jewish)',
      '(mosque|synagogue|temple|gurdwara|muslim graves|jewish graves|islamic centre) .. (attacked|vandalised|graffiti|smashed|threatened|set fire|damaged|windows|spat|pig|threats|egged|abuse)',
      '(abuse|abused|bullying|harassment|hassle|attacked|harassing|picking on|targeting|bullied|comments|insults|hostility|hatred|hate|prejudice|discrimination|victimised|mocking|attack|attacks) .. (about|over|for|towards|because of|against|due to|on|regarding|re|aimed at|at) (my|our|his|her|their|me being|being|us being|him being|a) [sons|daughters|husbands|wifes|child|childs] [being] {identity}',
      '(mocks|mocking|mocked|mimic|mimicking|imitating|laughing at|laugh at|takes the mick out of|taking the mick out of|filming|making fun of|make fun of|taking the piss out of) (my|his|her|our|me|him|a) [sons|daughter|disabled|son|brothers] (disability|wheelchair|stammer|accent|skin|walk|autism|disabled|autistic|learning disability|religion|tics|speech|hijab|turban|autistic son|disabled son|disabled daughter|disabled brother|autistic daughter|guide dog|hearing aid|condition|limp|in my wheelchair)',
      '(racist|homophobic|transphobic|islamophobic|antisemitic|racially|sectarian) (to|towards|abusing|abused|abusive|attacked|harassing|insulting|against|bullied|aggravated|abuses|attacking|harassed|insulted|about)',
      '(do not|dont|not) (want|like|wanted) (you|your kind|our kind|your sort|people like you|people like us|muslims|foreigners|blacks|gays|immigrants|my kind|us|asians|poles|gypsies|travellers|pakis|jews|disabled people) (here|round here|around here|in this street|living here|on this street|on this estate|in this town|next door|in england|in this country|moving in)',
    ],
  },
  {
    kind: 'hate-crime',
    level: 'certain',
    reason: 'signs of hate, at whom they are aimed is told beside them',
    phrases: [
      '(swastika|swastikas|nazi|white power|kkk|national front|nf|bnp) [graffiti|symbol|signs|sign|flag|salute|salutes|stickers|on|sprayed|painted|carved|daubed|was|symbols|slogans]',
    ],
  },
  {
    kind: 'hate-crime',
    level: 'certain',
    about: 'other',
    reason: 'signs of hate where everybody passes',
    phrases: [
      '(swastika|swastikas|nazi|racist|homophobic|antisemitic|islamophobic) ... (shelter|bus stop|underpass|bridge|bench|park|school|church|toilets|road sign|village hall|war memorial|cemetery)',
    ],
  },
  {
    kind: 'hate-crime',
    level: 'ask',
    about: 'self',
    reason: 'may be aimed at who they are',
    phrases: [
      '^ (racist|racism|racial|homophobic|homophobia|antisemitic|antisemitism|transphobic|transphobia|islamophobia|islamophobic) $',
      '(wheelchair|electric chair|electric chairs|mobility scooter|powerchair|guide dog|white cane|hearing aid|hearing aids|assistance dog|crutches) ... (mocked|mock|mocking|tipped|tip|calling me|called me|laughing at me|laugh at me|ejected|threw me|spat|filming me|pulling out|kicked away|took the mick)',
      '(blind|deaf|disabled|autistic|gay|lesbian|trans|muslim|jewish|sikh|hindu|polish|romanian|roma|black|asian) ... (mocked|jeered|taunted|ejected me|intimidated|spat at|ridiculed)',
      '(lgbt|lgbtq|pride|mosque|synagogue|gurdwara|temple|refugee|traveller) (group|tea group|members|families|people|centre|community|meeting) ... (intimidation|intimidated|harassed|harassment|threatened|threats|egged|jeered|followed|photographed)',
      '(village|town|street|area|country|estate|england) (is|was|will be|should be|used to be) white',
      '(not welcome|not wanted|keep out|get out|no room) .. (foreigners|immigrants|muslims|polish|pakis|refugees|asylum seekers|gypsies|travellers)',

      'church .. (attacked|vandalised|graffiti|smashed|threatened|set fire|damaged|windows|spat|pig|threats|egged|abuse)',
      '(racist|racism|homophobic|homophobia|transphobic|transphobia|islamophobia|islamophobic|antisemitism|antisemitic|xenophobic|xenophobia|ableist|racially|hate incident)',
      '{slur} .. (shouted|called|graffiti|sprayed|wall|me|us|door|painted|him|her|names)',
      '(targeted|picked on|singled out|victimised|bullied|harassed|attacked|abused) .. (disabled|disability|gay|black|asian|muslim|jewish|foreign|polish|romanian|autistic|trans|lesbian|traveller|religion|race|hijab|wheelchair|immigrant|skin)',
      '(disabled|autistic|gay|black|asian|muslim|jewish|foreign|polish|romanian|trans|lesbian|traveller|deaf|blind|sikh|hindu|ukrainian|wheelchair user) (son|daughter|man|woman|neighbor|brother|family|couple|lad|girl|boy|friend|sister|husband|wife|person|people|child|kid|mum|dad|uncle) .. (bullied|harassed|picked on|attacked|spat|abused|tormented|targeted|mocked|egged|threatened|abuse|eggs|names|beaten|hassled)',
      '(names|comments|abuse|hostility|insults|remarks) .. (skin|race|religion|accent|disability|sexuality|wheelchair|hijab|being gay|being black|being asian|being trans|being disabled|being muslim|being foreign|turban)',
    ],
  },
];
