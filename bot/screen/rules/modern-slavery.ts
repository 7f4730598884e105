import type { RuleGroup } from '../rule.ts';

/** People made to work, sell sex, or carry drugs; homes taken over. */
export const MODERN_SLAVERY: readonly RuleGroup[] = [
  {
    kind: 'modern-slavery',
    level: 'certain',
    about: 'self',
    reason: 'exploited themselves',
    phrases: [
      '(promise|promised|promises) [me] to (send|pay) (money|wages|my wages) // (family never|never paid|never sent|never received|not paid|no pay)',
      '(held|kept|working|work|made to work|forced) against [my|his|her|their|our|the] will [working|to work|at work|in a|here]',

      '(work|working|works) ... for no (money|pay|wages)',
      '(keep|keeps|kept|hold|holds) me in (a|the|his|their) (caravan|shed|van|garage|room|barn|house|container|basement)',
      '(dealer|dealers|gang|pimp|older lads) (makes|make|made|forces|force|forced|got) (me|him|her|us)',
      '(sell|sold|selling|sells) me (to|for) (men|sex|other|a|drugs)',

      '(sleep|sleeping|have sex|having sex|go) with (men|customers|clients|strangers|his friends|other men) (to|for|or|because|so)',
      '(boss|employer|family|manager|he|they|she|owner) ... (will not|wont|does not|never|dont) pay me ... (let me|leave|out|passport|scared|locked|threat)',
      '(call|calling|report me to|ring|tell) (immigration|the home office) (if|on me|unless|when)',

      '(employer|boss|family i work for|madam|manager|gangmaster|owner|agency|master|the family) (will not|wont|does not|never|do not) (let|lets|allow|allows|pay|pays|feed|feeds) me',
      '(they|he|she) (said|say|says) (i|we) owe (them|him|her) ... (work|sell|until|journey|bringing)',

      '(they|he|she|boss|family|gang|my boss|the boss|man) (make|makes|made|force|forces|forced|making) (me|us) (beg|steal|sell|work|shoplift|carry|deal|clean|hold|run|traffic|sleep with|have sex with men|see clients|cook and clean)',
      '(work it off|work off the debt|working off a debt|working off my debt|pay off the debt|pay it off by working|work to pay)',

      '(they|he|she|boss|my boss|employer|my employer|gang|the gang|owner|manager|agency|the boss|my manager|landlord|gangmaster|the man|these men|dealers|the people i work for|family i work for|family) {aux} (took|taken|take|keeps|keep|kept|hold|holds|holding|has|have|hid|will not give me|wont give me|will not give back|stole|got) [all|of|back] (my|our) (passport|passport and|documents|papers|id|wages|bank card|identity documents|phone and passport|visa|id card|passport back)',
      '(forced|forcing|made|make|makes|making|forces) (me|us) (to|into) (work|beg|begging|sell|selling|steal|stealing|shoplift|carry|carrying|deal|dealing|hold|prostitution|sell drugs|sleep with|have sex with men|do sex work|sex work|run drugs|running drugs|clean|grow|transport|grow cannabis|deliver|sell sex|see clients|see customers|work for|move drugs)',
      '(work|working|worked|works) (for|without) (no|free|nothing|any|getting|being|no pay|without) [money|pay|wages|paid] .. (can not leave|scared|passport|owe|debt|threat|threaten|house|sleep|locked|allowed|kill|hurt|hours|family|leave|food|boss|them|him|they)',
      '(not|never|isnt|are not|is not|do not|dont|have not been) (paying|paid|pay|get paid|been paid) (me|us)? .. (passport|can not leave|cant leave|not allowed|locked|threaten|threatens|debt|owe|scared|live there|police|papers|trapped|visa|hurt)',
      '(owe|owed|debt|owes|pay off|paying off|work off|working off) (them|him|a debt|my debt|the debt|for bringing me|money|to|the|travel|a)? .. (sell|drugs|threaten|kill|hurt|journey|bringing|passport|deal) [off|for|drugs|my|it]',
      '(owe|owed|debt|owes|pay off|paying off|work off|working off) (them|him|a debt|my debt|the debt|for bringing me|to|travel) .. (work|working|leave) [off|for|it]',
      '(owe|owed|owes) (money|a lot|so much|thousands|him|them) .. (must work|have to work|has to work|made to work|makes me work|make me work|working it off|work it off)',
      '(owe|owed|owes) (the boss|my boss|the agent|the gang|the agency|the dealer|the dealers) .. (family|never let|until|pay back)',
      '(i am|im|i was|we are|i have been|i feel|i am being) (being)? (trafficked|exploited|treated like a slave|a slave|treated as a slave|sold|held as a slave|kept as a slave|an unpaid slave|in modern slavery|a victim of trafficking|a victim of modern slavery|trafficked here|sold for sex|forced to work|made to work|forced into prostitution)',
      '^ (help|help me|please help|please)? (being|was being) (trafficked|exploited|treated like a slave|a slave|treated as a slave|sold|held as a slave|kept as a slave|an unpaid slave|in modern slavery|a victim of trafficking|a victim of modern slavery|trafficked here|sold for sex|forced to work|made to work|forced into prostitution)',
      '(not allowed|can not|never|never allowed|forbidden|unable|too scared) [to] (leave|leave work|leave the house|go out|leave the farm|leave the factory|leave the site|leave the house) .. (boss|employer|work|factory|farm|passport|wages|car wash|nail bar|nail|debt|owe|manager|without the boss|unless working)',
      '(taken over|took over|taking over|living in|moved into|using|dealing from|dealing out of|selling from|selling drugs from|staying in|cuckooing|cuckooed|come into|run) my (flat|house|home) (to|and|for|they|without|sell|dealing|with|by|drug|drugs|as|is|i|deal) [deal|sell|will|drugs|not|drug|are|store|selling|dealers|gang|can|their]',
      '(dealers|gang|they|drug dealers|some lads|lads|men) (have|has|are|is|just) (taken over|took over|moved into|moved in to|using|living in|cuckooing|cuckooed|dealing from|staying in) my (flat|house|home|place)',
      '(cuckooed|county lines) .. (my|our|his|her|me|him|them|son|daughter|friend|neighbor|flat|house)',
    ],
  },
  {
    kind: 'modern-slavery',
    level: 'certain',
    about: 'other',
    reason: 'signs that others are exploited',
    phrases: [
      '(staff|worker|workers|maid|maids|nanny|people|women|girls|men|domestic|cleaner|carers) ... (unpaid and confined|confined and unpaid|unpaid and locked|not paid and not allowed|unpaid and can not leave|kept unpaid)',
      '(employer|boss|agency|gangmaster|farmer|landlord|family|manager|owner) (withholds|withheld|withholding|retains|retained|confiscates|confiscated|keeps|holds) (identity|her|his|their|the|workers) [identity|workers] (papers|passport|passports|documents)',
      '(women|girls|people|men|she|her|workers|lads) (are|is|being|been)? [being] (rented|hired|farmed|sold) out',
      '(someone|people|lads|men|dealers|gang|they|strangers) (is|are|has|have) (taken|took|taking) over ... (bungalow|flat|house|home) ... (can not get rid|wont leave|will not leave|scared|queue|dealing|all hours|too frightened)',

      '(his|her|their|brother|neighbor|friend|uncle|son|mate) ... (flat|house|home) taken over',
      '(people|lads|men|blokes|strangers|mates|friends|youths|gang|dealers|users|squatters|someone|lodgers|moved in) // (taken over|took over|taking over) (his|her) [whole|little|council] (flat|house|home|bungalow|place|caravan) // (learning difficulties|learning disability|learning disabilities|vulnerable|disabled|autistic|elderly|mental health|alcoholic|dementia|scared|frightened|can not get rid|special needs)',
      '(learning difficulties|learning disability|learning disabilities|vulnerable|disabled|autistic|elderly|mental health|alcoholic|dementia|scared|frightened|can not get rid|special needs) // (people|lads|men|blokes|strangers|mates|friends|youths|gang|dealers|users|squatters|someone|lodgers|moved in) // (taken over|took over|taking over) (his|her) [whole|little|council] (flat|house|home|bungalow|place|caravan)',
      '(never|not) allowed (out|outside|to leave|to speak) ... (boss|owner|scared|takeaway|shop|nail|restaurant|house|work|afraid)',
      '(girl|woman|man|lad|worker|women|men|boy) (in|at) the (takeaway|nail bar|car wash|restaurant|shop|farm|factory|salon) ... (scared|never|allowed|frightened|bruises|sleeps|locked)',

      '(using|use|getting|get|sending|paying|making|recruiting|grooming|forcing) (kids|children|young lads|teenagers|boys|young people|school kids|youngsters|girls|kids round here|local kids) to (drop|carry|sell|deal|run|deliver|hold|move|transport)',
      '(girls|women|people|workers|men) (are)? [being] (locked|kept|held|trapped) [up] (in|inside|at)',
      '(dealers|gang|drug dealers|users|addicts) ... (living in|taken over|staying in|moved into|dealing from|using) (his|her|my neighbor|a vulnerable|an elderly|the old|an old) [flat|house|home|mans|ladys]',

      '(women|girls|woman|girl|ladies) ... (different men|lots of men|many men|men coming|men visit|men going in|men in and out|brought to|dropped off|never leave|not allowed out|look scared|looks scared|bruises|foreign)',
      '(different men|lots of men|men coming|men visit|men in and out) ... (women|girls|house|flat|night|scared|young)',

      '(forced|forces|forcing|sold|selling|pimping|pimped|made|makes|make) (her|him|them|women|girls|my friend|a girl|young girls) [out] (into|for|to do|to have) (prostitution|sex work|sex with men|the sex trade|escorting)',
      '(sold|selling|sells|pimping|pimped|pimps) (her|him|them|women|girls|my friend|a girl|young girls) [out] for sex',

      '(modern slavery|slave labour|slave labor|human trafficking|sex trafficking|people trafficking|trafficking people|people smuggling|domestic servitude|labour exploitation|trafficking women|trafficking girls|sexual slavery|traffickers|trafficker|traffiking)',
      '(is|are|was|were) being (trafficked|exploited|treated like a slave|a slave|treated as a slave|sold|held as a slave|kept as a slave|an unpaid slave|in modern slavery|a victim of trafficking|a victim of modern slavery|trafficked here|sold for sex|forced to work|made to work|forced into prostitution)',
      '(kept|keeping|keeps|living|held|treated|being kept|treating|used|using|locked) (as|like|in) [a] (slave|slaves|slavery|domestic slave)',
      '(workers|people|women|girls|staff|lads|migrants|families|employees|foreign men|young women|these men|nanny|cleaner|worker) .. (never|can not|are not able to|do not) [ever|get to|seem to] leave',
      '(they|he|she) (can not|is not able to|are not able to) leave .. (work|job|boss|farm|site|shop|owner|house|there)',
      '(workers|people|men|women|girls|staff|they|lads|migrants|she|he|boys|a woman|a man|a girl|families|employees|foreign workers|young women|foreign men|the workers|the staff|nanny|cleaner|worker|the women|these men) .. (not|never|are not|is not|do not|does not|dont|arent) [get|getting|being|seem to get|allowed|allowed to|seem] (allowed out|allowed to leave|go out|speak for themselves|their own passport|have their own passport|allowed to speak|allowed outside|their passports|allowed out alone)',
      '(workers|people|men|women|girls|staff|they|lads|migrants|she|he|boys|a woman|a man|a girl|families|employees|foreign workers|young women|foreign men|the workers|the staff|nanny|cleaner|worker|the women|these men) .. (not|never) (get|getting|been|being|seem to get) paid',
      '(workers|people|men|women|girls|staff|they|lads|migrants|she|he|boys|a woman|a man|a girl|families|employees|foreign workers|young women|foreign men|the workers|the staff|nanny|cleaner|worker|the women|these men) (are|is|were) (not|never) paid',
      '(workers|staff|migrants|employees|foreign workers|the workers|the staff|nanny|cleaner|worker) (not|never) paid',
      '(took|taken|take|takes|keeps|holds|holding|keep|confiscated|has|have|hold) (their|her|his|all their|the workers|the girls|all the) (passport|documents|papers|wages|id|passports|workers passports|identity documents)',
      '(brothel|pop up brothel|sex workers|prostitutes|prostitution|girls|women) .. (forced|against their will|trafficked|not allowed|next door|scared|locked|controlled|young|different men|never leave|being sold|made to|men coming|dropped off)',
      '(men|people|women|girls|workers|vietnamese|romanian|lads|migrants|foreign men|families|boys) .. (crammed|living|sleeping|cramped|all living|packed|kept|locked|20|15|10|dozen) .. (in one room|in a shed|in the shed|in a caravan|in caravans|in a garage|in one house|on the floor|in a van|above the|at the car wash|on mattresses|in a container|in the back of|in bad conditions|in a lorry|in the nail bar|in the factory|at the farm|in a barn|on site)',
      '(picked up|dropped off|collected|transported|driven|taken) [and] [dropped off|every|in|early|by|at|each] (in a|by|van|minibus|morning|early|night|each|by the same|at 5am|4am) .. (scared|workers|women|men|girls|never|passport|thin|dirty|same clothes|look|not speak|paid|frightened|brought back)',
      '(car wash|nail bar|nails salon|nail salon|farm|factory|takeaway|restaurant|building site|warehouse|hand car wash|massage parlour|cannabis factory|packhouse) .. (slave|slaves|forced|not paid|exploited|trafficked|scared|never leave|sleep there|sleeping there|living there|children working|kids working|locked in|beaten|hungry|malnourished|passports|no safety|frightened|underage|made to work|unpaid|look terrified|like slaves)',
      '(gang|dealers|drug dealers|they|older lads|lads|he|she|men|some lads|a gang|older boys|people|youths) .. (taken over|took over|taking over|moved into|moved in on|moved in with|using|cuckooing|cuckooed|living in) (his|her|my neighbor|an old|their|vulnerable|an elderly|my nan|my brother|a vulnerable|a disabled|neighbor|my son|my friend|someones) [elderly|vulnerable|disabled|old|man|woman|lady|neighbor|persons|next door|mate] [flat|house|home|flats|man|lady|place]',
      '(gang|dealers|drug dealers|they|older lads|lads|he|she|men|some lads|a gang|older boys|people|youths) .. (taken over|took over|taking over|moved into|moved in on|moved in with|using|cuckooing|cuckooed|living in) (the|a) [elderly|vulnerable|disabled|old] [man|woman|lady|neighbor|persons|person|mans|womans|ladys] (flat|house|home|flats|bungalow|man|woman|lady|place|person|neighbor)',
      '(son|daughter|nephew|brother|kid|boy|child|friend|lad|girl|mate|he|she|they|kids|young lad|teenager|grandson|cousin|sister|children|boys) (is|being|has been|are|was|forced|got|have been|made|might be|may be|gets) [being|getting|been|forced|made] (groomed|forced|made|used|exploited|sent|recruited|running|carrying|used by) (by|to|for|into|drugs) [a|sell|carry|run|drug|drugs|deal|gang|dealers|hold|gangs|drop|county|older|beg|steal|go]',
      '(running|carrying|selling|dealing|dropping|runs|carries|sells|going country|going cunch) drugs for (a gang|them|older|dealers|someone|him|a dealer|people|men|lads|an older|the gang)',
    ],
  },
  {
    kind: 'modern-slavery',
    level: 'ask',
    reason: 'may be exploited',
    phrases: [
      '^ (pimp|trafficked|trafficking|slavery|slave) $',
      '(agency|boss|employer|manager|family|owner|farmer|gangmaster|he|she|they) (pay|pays|paid|paying) me (zero|nothing|no money|no wage|no wages|only food|just food)',

      '(cuckooing|cuckooed|county lines|county line)',
      '(trafficked|forced labour|forced labor)',
      '(exploited|exploiting|exploits) (at work|workers|vulnerable|people|me|him|her|by|for|staff)',
      '(works|working|work) (for free|without pay|for nothing|for food|no wages|unpaid|16 hours|18 hours|20 hours|seven days|7 days|12 hours) .. (not allowed|scared|can not leave|boss|foreign|passport|sleep|looks|farm|house|family|locked|every day)',
      '(looks|look|seem|seems|appear|appears) (scared|frightened|malnourished|controlled|terrified|underfed|withdrawn|under someone control) .. (work|workers|car wash|boss|nail|factory|man|never|english|speak|pay|farm|house)',
      '(strangers|different people|different men|men|drug users|dealers|druggies|lots of people|young lads|people) .. (coming and going|in and out|staying|living|hanging around) .. (his|her|vulnerable|disabled|elderly|my neighbor|old man|learning disability|disabilities|lady) [flat|house|home|man|neighbor]',
      '(two|2|new|lots of|multiple|several) (phones|phone|trainers|clothes) .. (missing|older|money|knife|drugs|gang|school|lots of cash|scared|goes off|disappears)',
      '(my boss|employer|gangmaster|agency) .. (threatens|threatened|hits|hit|locks|locked|beats|scared|deport|immigration|passport)',
      '(i am|im) (scared|afraid|frightened) of my (boss|employer|pimp|dealer|manager|gangmaster)',
      'my (pimp|trafficker)',
      '(afraid|scared|threatened|threaten|threatens|threatening) .. (deport|deported|immigration|home office) .. (work|boss|employer|pay|wages|him|them|passport)',
    ],
  },
];
