import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

const WHO = phraseList(
  'hes; he is; shes; she is; theyre; they are; my mate is; my friend is; my sister is; my daughter is',
);
const SAFE_WITH_US = phraseList(
  'with me now safe; with me safe; safe with me; safe with us; here safe; here now safe; here with me safe; safe here; safe here with me; with me and safe; with us safe',
);

/** How residents answer what a guide has just asked in the middle of a talk, beside ANSWERED_IN_GUIDES. Keys as there. */
export const ANSWERED_IN_TALKS: PhraseBook = {
  'community-grants.more/grants': phraseList(
    `is there money; is there any money; any money; get money; when do they decide`,
  ),
  'county-lines.more/child': phraseList(`childrens services; which council; what council`),
  'cyber-what/device': phraseList(
    `red screen; number to ring; rang the number; rang it; wont turn off; wont turn on; frozen; locked up`,
  ),
  'da-safe/unsafe': phraseList(`and hes coming; hes coming; shes coming; theyre coming; he is coming; she is coming`),
  'da-safe/safe': [
    ...WHO.flatMap((who) => SAFE_WITH_US.map((safe) => `${who} ${safe}`)),
    ...phraseList(`
    next door; i live next door; im the neighbour; im a neighbour; doesnt know im asking; doesnt know im writing; doesnt know im doing this; safe at my mums; safe at mums; safe at my sisters; safe at my friends; safe at my mates; safe at my dads; safe at my nans; safe at the clinic; safe at work; safe at school; at the clinic; at the surgery
  `),
  ],
  'da-safe/seen': phraseList(`
    hes here on weekends; hes here at weekends; shes here on weekends; shes here at weekends; he is here on weekends; he is here at weekends; she is here at weekends; hes here some nights; hes here sometimes; shes here sometimes; hes here on and off;
    hes here most days; he comes at weekends; she comes at weekends; only here at weekends; only here some nights; has a key; got a key; hes got a key; shes got a key
  `),
  'domestic-abuse.more/children': phraseList(
    `take the baby; takes the baby; take the kids off me; take my baby; take the kids away; take the children away`,
  ),
  'domestic-abuse.more/friend': phraseList(`
    what do i say to him; what do i say to her; what should i say to him; what should i say to her; what can i say to him; what can i say to her; goes back to him; goes back to her; wants to go back; keeps going back; going back to him; going back to her; wont leave him; wont leave her
  `),
  'domestic-abuse.more/housing': phraseList(`
    where can i live; where do i live; where will i live; where can we live; where would i live; where can i stay; where do i stay; where can she stay; where can he stay; where can we stay; where can i sleep; wheres the refuge; where is the refuge
  `),
  'domestic-abuse.more/man': phraseList(
    `hes a bloke; he is a bloke; hes a man; he is a man; hes a lad; will they laugh; laugh at me; laugh at him; take a man seriously; believe a man`,
  ),
  'domestic-abuse.more/money': phraseList(`about money; the money one`),
  'domestic-abuse.more/home': phraseList(`fit them; fit locks; fit new locks; fit the locks; come and fit`),
  'drugs-alcohol.more/child': phraseList(
    `took off me; taken off me; take my kids; take the kids; lose my kids; losing my kids; lose the kids; social services; take my baby`,
  ),
  'hate/faith': phraseList(`church; mosque; temple; synagogue; gurdwara; chapel; vicar`),
  'hate-when/over': phraseList(`overnight; in the night; during the night`),
  'hate-who/me': phraseList(
    `its the mosque; our mosque; our church; our temple; our synagogue; our gurdwara; our shop; the shop; our restaurant; our family; my shop; im the secretary`,
  ),
  'modern-slavery.more/scheme': phraseList(
    `go home; go back home; get home; return home; go back to my country; back to my country`,
  ),
  'road-what/crash': phraseList(`knocked me over; knocked her over; knocked him over; ran me over`),
  'road-what/now': phraseList(`
    just got in his car; just got in the car; just got in her car; just drove off; just driven off; driving off now; driving now; getting in his car; getting in the car; getting in her car; driving home now; yes now
  `),
  'sexual-violence.more/centre': phraseList(
    `get tested; be tested; tested; test for; tests; the centre; number for the centre; hasnt washed; havent washed; not washed; clothes she wore; clothes i wore`,
  ),
  'terror-what/person': phraseList(
    `a person; flatmate; housemate; someone; somebody; a student; a pupil; a friend; a relative; a lad; a man; a woman; a neighbour; my neighbour; him; her; worried about him; worried about her`,
  ),
  'terror-what/seen': phraseList(`something i saw; something i found; a thing`),
  'theft-when/now': phraseList(
    `still be in there; still in there; still inside; still be inside; still in the house; might be in there; might be inside; may be inside; could be in there; could be inside; in the house now; in there now`,
  ),
};
