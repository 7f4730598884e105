import type { RuleGroup } from '../rule.ts';

/** Forced marriage, so-called honour-based abuse, and genital mutilation. */
export const FORCED_MARRIAGE: readonly RuleGroup[] = [
  {
    kind: 'forced-marriage',
    level: 'certain',
    about: 'self',
    reason: 'being made to marry',
    phrases: [
      '(found|chose|chosen|picked|arranged) [me] .. (husband|wife|man|match|bride|groom|marriage) ... (not allowed|no choice|say no|dont want|do not want|refuse|cant refuse|have to|against)',
      '(dad|family|brother|brothers|parents|uncle) ... (kill|hurt|beat) me if (he|they) (find|finds|found) out',
      'to marry me (to|off)',
      '(parents|family|dad|mum|uncle|uncles|brother|brothers|in laws|relatives|aunt|they) ... (make|making|made|makes) (me|us) (marry|get married)',
      '(will be|going to be|to be|being|get) cut (when|in|by|at|like) ',

      '(refused|refuse|refusing|said no to|turned down) (the|this|to|a) (marriage|marry|wedding|proposal|engagement|match)',
      '(have to|got to|must|has to|going to have to|being made to) marry (his|her|my|their|a|someone|this|him|some)',
      '(have to|got to|must|has to|had to|am going to|making me|make me|telling me to|told me to|wants me to|want me to) go [back|out|over] [to] (india|pakistan|bangladesh|turkey|iraq|somalia|nigeria|afghanistan|abroad|africa|kurdistan|yemen|sudan|home|the village) [and|to|for] .. (get married|marry|be married|my wedding|my marriage|wed)',
      '(sent|taken|flown|sending me|taking me) to (india|pakistan|bangladesh|turkey|iraq|somalia|nigeria|afghanistan|abroad|africa|kurdistan|yemen|sudan|the village) ... (married|marry|marriage|wedding)',

      '(arranged|arranging|planning|planned|organised|set|sorted|fixed) (my|a|the|our) (wedding|marriage|engagement) .. (said no|do not want|dont want|not want|without|listen|never met|against|no choice|refuse|scared|abroad|help)',
      'if i (do not|dont|refuse to|wont|will not|say no to) (marry|marrying|get married|the wedding|the marriage) ',
      '(marry|marrying|married to|married off to|wed) (someone|somebody|a man|an older man|a boy|a guy|my cousin|a stranger|him|a girl|a woman) ... (never met|not met|not want|dont want|do not want|older|twice my age|force|forced|forcing|pressured|pressure|made|against|abroad|parents|family|no choice)',

      '(took|taken|hid|has|hidden|keeps|holding|have) my passport ... (wedding|marry|marriage|married|engaged|engagement)',
      '(booked|bought|got) [me] (a|one way|oneway) [one way|way] (ticket|flight|tickets) .. (wedding|marry|marriage|married|cousin)',

      '(forced|forcing|force|made|making|make|pressured|pressuring|pressure|threatening|tricked|blackmailed|forces|makes|pushing|want|wants|blackmailing|bullying|pressurising|pressurised) (me|us) (to|into|in to) (get married|marry|marriage|marrying|getting married|a marriage|an arranged marriage|an engagement|get engaged|be married|have an arranged marriage|be engaged|go abroad and marry)',
      '(forced|arranged) marriage .. (do not want|not want|scared|me|my|help|against|abroad|i|no choice|refused|stop|said no|being|escape|parents|family|dad|mum)',
      '(i am|im|i was|i have been|about to be|going to be|i will be|am being|was) [being|getting|about to be|going to be] (forced|made|pressured) (to|into) (get married|marry|marriage|a marriage|a forced marriage|marrying|an arranged marriage)',
      '(i|im|i am) (being)? [in] [a] forced marriage',
      '(parents|family|dad|mum|uncle|brother|in laws|relatives|aunt) .. (marry|married|marriage|wedding|engaged|engagement) .. (do not want|not want|against my will|force|forcing|no choice|said no|refuse|refused|pakistan|india|bangladesh|abroad|cousin|old man|stranger|never met|scared|kill|passport|disown|someone i|man i|boy i|a man)',
      '(marry|married off|marrying) (my cousin|a cousin|someone i do not|someone i have never|a man i have never|a man i do not|an old man|a stranger|an older man|him against|against my will|a man twice|someone i have not|a boy i have never|a man in|someone in)',
      '(do not|dont) want to (marry|get married|be married) [him|my|but|to|they|and|he] .. (parents|family|dad|mum|they|forcing|force|making|will|uncle|brother|no choice|scared|cousin)',
      '(marriage|wedding|married|marry) (against my will|without my consent|i did not agree|i do not want|without asking me|i never agreed|i have no choice)',
      '(parents|family|dad|mum|uncle|they|relatives|brother) [are|is|have|has|going to|want to|are going to|will|is going to|planning to|trying to] (taking|take|send|sending|flying|booked|fly|sent|takes) (me|us|my ticket|tickets) (to|back to|abroad|for|out to|home to)? [pakistan|india|bangladesh|turkey|iraq|somalia|abroad|africa|afghanistan|yemen|egypt|the village|nigeria|sudan|gambia|kurdistan|morocco|another country|our country|their country|iran] .. (marry|married|marriage|wedding|husband|cut|cousin|circumcised|fgm|bride|engaged)',
      '(taken|hidden|hid|took|taking|has|have|holding|kept) my passport .. (marry|marriage|abroad|wedding|family|pakistan|india|flight|parents|wed|bangladesh)',
    ],
  },
  {
    kind: 'forced-marriage',
    level: 'certain',
    about: 'self',
    reason: 'so-called honour-based abuse',
    phrases: [
      '(family|parents|brothers|brother|dad|community|uncles|relatives) ... (kill|hurt|looking for|hunt|find|harm|beat|murder) (me|us|her|him) ... (religion|religions|caste|muslim|hindu|sikh|shame|shamed|love|relationship|boyfriend|girlfriend|marry|honour|gay|dating)',
      '(shamed|dishonoured|disgraced|shame on) (them|my family|the family|our family|my parents|my dad|the community)',

      '(honour|honor) (based|killing|killings|abuse|violence|crime|kill)',
      '(family|parents|dad|brother|brothers|uncle|community|mum|cousins|husband|relatives|they|in laws) .. (honour|honor|izzat|shamed|shame on|dishonour|dishonoured|dishonored|dishonor|brought shame|disgraced|bring shame)',
      '(brought|bringing|bring|bought) (shame|dishonour|dishonor|disgrace) (on|to|upon) (the|my|our|her|his) (family|community|name|parents)',
      '(family|parents|dad|brother|brothers|uncle|cousins|they|mum) (will|would|are going to|is going to|want to|threatened to|threatening to|going to|said they will|said they would|have said they will|says he will|said he will|trying to|may|might|could) (kill|hurt|beat|disown and hurt|find and kill|harm|lock|murder|punish|hunt) me .. (because|if|for|boyfriend|gay|relationship|dating|marry|marriage|ran away|girlfriend|seeing|love|white|muslim|hindu|sikh|divorce|lesbian|religion|leave islam|left islam|shame|honour|pregnant|dress|western|trans)',
      '(family|parents|dad|brother|brothers|uncle) .. (found out|know|find out|finds out|knows) .. (boyfriend|gay|girlfriend|relationship|dating|lesbian|seeing|love|pregnant|trans) .. (kill|hurt|beat|scared|marry|abroad|lock|send|locked|danger|afraid|terrified|not safe)',
    ],
  },
  {
    kind: 'forced-marriage',
    level: 'certain',
    about: 'other',
    reason: 'somebody else is made to marry, or will be cut',
    phrases: [
      '(subjected to|undergone|underwent|suffered|forced to have|survived) [the] cutting (as|in|when|at|on|by)',
      '(subjected to|undergone|underwent|suffered) [the] cutting ... (baby|newborn|daughter|sister|niece)',

      'marry (her|him|them) off',
      '(circumcised|fgm|cut) (in|during|over|at|this) the? [the] (holidays|holiday|summer|ceremony|summer holidays)',

      '(cut|circumcise|circumcised|cutting) (my|her|the|our|their|me|little) [little|baby|younger] (sister|daughter|niece|girl|girls|sisters|daughters|cousin|when|abroad|in) ... (abroad|somalia|africa|sudan|egypt|gambia|ceremony|holiday|home|mali|guinea|kenya|nigeria|go)',
      '(friend|sister|cousin|girl|daughter|niece|pupil|classmate|mate|girlfriend|student) (has been|was|been|is being|being|is) (taken|sent|flown|shipped|tricked|lured) ... (married|marry|marriage|wedding|wed|husband)',

      '(forced|forcing|made|making|pressured|pressuring|force|make) (her|him|them|my friend|my sister|my cousin|a girl|my daughter|my niece|a student|their daughter|his daughter|a pupil|their daughters|my mate|my classmate|my girlfriend|my boyfriend|his sister) (to|into) (get married|marry|marriage|marrying|getting married|a marriage|an arranged marriage|be married|a forced marriage)',
      '(friend|sister|cousin|girl|daughter|niece|student|pupil|she|he|mate|classmate|girlfriend|boy|neighbor|colleague|boyfriend|lad) (is|being|was|has been|will be|about to be|are|going to be|may be|might be|is going to be|could be) [being|going to be|about to be] (forced|made|pressured|taken abroad|sent abroad|taken to pakistan|sent to pakistan|married off|taken to india|sent to india|taken to bangladesh|flown|taken) (to|into|for)? [get|be|a|to|abroad] (married|marry|marriage|married off|wed|a cousin|marry her|be married|forced marriage)',
      '(fgm|female genital mutilation|female circumcision|genital cutting|cutting ceremony|gishiri)',
      '(going to be|will be|being|taken to be|to get|was|been|to be|have me|have her|get her|get me|had me|want me|want her) (circumcised|cut down there|cut between|cut there) [girl|daughter|sister|abroad|in|she|her|me|by|and]',
      '(family|parents|brother|brothers|dad|they) (will|are going to|want to|threatened to|threatening to|is going to|would) (kill|hurt|beat|murder|harm) (her|him|my friend|my girlfriend|my boyfriend|my sister) .. (honour|marry|boyfriend|shame|gay|relationship|married|dating|seeing)',
      'forced marriage',
      'married off',
    ],
  },
  {
    kind: 'forced-marriage',
    level: 'ask',
    about: 'self',
    reason: 'may be forced to marry',
    phrases: [
      '^ (fgm) $',
      '(be|become|being) [a|the] wife (of|to|for) [an|a] (old|older|man|cousin|stranger|someone|his)',
      '(wife|husband|marry|marriage|wedding) .. (uncle|dad|family|parents|brother|mum|grandad|they) (decide|decided|decides|chose|chosen|arranged)',
      '(dad|mum|parents|family|uncle|they|brother) .. (telling|told|tells|tell|informed|emailed) [my|the] (school|college|teacher|work) .. (i am|we are|i will be|that i) (moving|going|leaving|not coming|living|to live) [to|back] (abroad|away|overseas|back|pakistan|india|bangladesh|somalia|nigeria|home)',
      '(safe word|safeword) ... (texted|sent|used|messaged|typed|rang)',
      '(texted|sent|used|messaged|typed|said) .. (safe word|safeword)',

      '(parents|family|dad|mum|uncle|they) (want|wants|wanted|expect|expects|are planning|have arranged|has arranged|are arranging|chose|have chosen|has chosen|found|have found|picked|keep telling|told) (me|my|a|someone for me)? [to|husband|wife|marriage|man|wedding|for me] (marry|get married|marriage|husband|wedding|engaged|wed|a husband for me|a wife for me|my marriage)',
      '(scared|worried|afraid|think|frightened) .. (married|marry) .. (abroad|holiday|summer|pakistan|india|bangladesh|family|parents|wedding)',
      '(no say|no choice) .. (marry|marriage|wedding|husband)',
      '(family|parents|dad|they) .. (one way ticket|oneway ticket)',
      '(promised|engaged) to (my cousin|a man|someone) .. (not|since|child|born|scared|never|dont)',
      '(family|parents) (disowned|disown|threatening|threatened|cut me off|locked me|lock me) .. (boyfriend|girlfriend|gay|marry|religion|dating|white|relationship|muslim)',
    ],
  },
  {
    kind: 'forced-marriage',
    level: 'ask',
    plain: true,
    about: 'self',
    reason: 'told quietly: a wedding of a stranger, or a yes that is none',
    phrases: [
      '(marriage|wedding|engagement) .. (over|against|despite|without) (his|her|my|their) (objections|objection|consent|will|wishes|agreement)',
      '(over|against|despite|without) (his|her|my|their) (objections|objection|consent|will|wishes) .. (marriage|wedding|engagement|marry)',
      '(wedding|marriage|nikah|married|marrying|marry|engaged|engagement) // (never|not) (seen|saw|met|heard|spoken to) (his face|her face|him before|the groom|his voice|her voice|the man|the boy|my husband)',
      '(said|say|saying) yes ... (because|for) .. (mum|dad|family|parents|grandad|nan|shame|heart|scared) ... (not mean it|not want|never mean|no choice)',
      '(brother|dad|uncle|uncles|cousins|family|they|he) ... (put|bury|find) me (under the patio|in the ground|in a hole|under the floor|six feet|in the woods|under the floorboards|in a ditch)',
      '(family meeting|brothers|uncles|elders) .. about (me and|me $|what to do with me|my phone|my boyfriend|my girlfriend|my messages)',
      '(told|tell|telling) (the|my|our|her) school ... (funeral|abroad|moving|emergency) ... (no one has died|nobody has died|no one died|nobody died|not true|a lie|no funeral|not coming back)',
      '(dad|brother|uncle|husband|family) (would be|is|are) (in|within) (his|their) rights',
      '(they|mum|dad|family|parents|uncle) (say|says|said|tell me|tells me) [that] i (will|would) (learn|grow|come|get used) to [love|like] (love|like|him|her|it)',
      '(my|our|the) (tickets|ticket|flight|flights) (is|are|was|were) (one way|only one way|oneway|single) // (mum|dad|family|parents|aunt|uncle|married|marry|wedding|school|scared|pakistan|india|bangladesh)',
      '(vows|nikah|ceremony|bride|wedding dress|henna|mehndi|wedding) ... (she|her|girl|sister|friend|bride) .. (was sobbing|was shaking|sobbing all|looked terrified|looked scared|did not speak|would not look)',
      '(bride|she|sister|friend|girl) (was|is) (sobbing|shaking|terrified) ... (nikah|vows|ceremony|henna|mehndi)',
      '(getting married|my wedding|my nikah|my marriage|be married|am engaged|to marry|marrying) // (never|not) (met|seen|spoken to) (him|her|the man|the boy|my husband|my fiance)',
    ],
  },
];
