import { phraseList } from '../phrase-list.ts';

/** A yes alone, and with more words the beginning of a sentence about anything: "i am", "very". */
export const STRAY_YES: readonly string[] = phraseList(`
    i do; i am; i have; we are; we have; i did; i was; we were; we did; i will; im happy; i agree; agreed; can do; a bit;
    a little; very; very much; both; probably; send; submit; please do; go on; why not; 100; too right; looks right; thats it
  `);

/** A yes alone; with more words it only acknowledges what was said before: "ok he just came in". */
export const ACKNOWLEDGES: readonly string[] = phraseList(`
    ok; okay; k; right; sure; alright; all right; fine; thats fine; true; correct; all good; right now; indeed
  `);

/** What only takes note of something that was said: nobody says "ok" to whether there is danger, */
export const TAKES_NOTE: ReadonlySet<string> = new Set(
  phraseList('ok; okay; k; right; thanks; thank; you; ta; cheers; then; oh'),
);
/** and whoever says "fine" says no to it. */
export const SAYS_WELL: ReadonlySet<string> = new Set(phraseList('fine; alright; all; good; great; thats; well'));

/** Words of whoever says that all is well, or that it is over. */
export const OF_SAFETY: readonly string[] = phraseList(
  'safe; safely; fine; ok; okay; alright; right; good; well; secure; gone; left; stopped; over; ended; finished; away; quiet; calm; nobody; nothing; none; alone; asleep; out; happened; past',
);

/** A no alone, and with more words the beginning of a sentence about anything: "nobody came". */
export const STRAY_NO: readonly string[] = phraseList(`
    not; isnt; arent; wasnt; i dont want; i do not want; dont want; i dont want to; i do not want to; dont want to; i dont; i do not; i havent; i have not; i didnt; i did not; i am not; im not; it isnt; it is not; its not; it wasnt;
    they arent; they are not; theyre not; they havent; they didnt; they dont; he isnt; he is not; hes not; she isnt; shes not;
    he didnt; she didnt; there isnt; there arent; there wasnt; we arent; we are not; were not; we havent; we didnt; we dont;
    we do not; i wont; not right; wrong; incorrect; false; negative
  `);

/** Who or what there is not: no danger, where that is asked, and nothing of a choice. */
export const NOBODY: readonly string[] = phraseList(
  `no one; nobody; no ones; nobodys; nothing; none; never; neither; theres no one; theres nobody; there is no one; there is nobody`,
);

/** A cry alone, and before what is to be done no more than a wish: "help me fill this in". */
export const CRIES: readonly string[] = phraseList(
  'help; help me; help us; please help; please help me; please help us',
);

/** A no by itself; what it may deny stands right behind it: "no job, no home". */
export const PLAIN_NO: readonly string[] = phraseList('no; n; nope; nah; nay; na; naw');

/** After a plain no these go on from the answer; another word may be what there is none of. */
export const AFTER_NO: ReadonlySet<string> = new Set(
  phraseList(`
    no; nope; nah; not; i; im; ive; id; he; hes; she; shes; they; theyre; theyve; we; were; weve; it; its; you; youre; there; theres;
    that; thats; this; these; those; the; my; our; his; her; their; a; an; some; someone; somebody; something; everyone;
    everything; everybody; nobody; nothing; none; never; just; only; but; and; or; because; cos; as; so; since; if; at; in; on; right;
    now; then; yet; really; actually; still; thanks; thank; ta; cheers; sorry; please; mate; love; duck; all; both; problem;
    problems; worries; today; tonight; yesterday; last; me; someones; somebodys; anymore; wait; definitely; thankfully; luckily; fortunately
  `),
);

/** Behind a plain no, what there is none of where danger is asked about. */
export const DENIED_DANGERS: ReadonlySet<string> = new Set(
  phraseList('danger; dangerous; injuries; injury; injured; hurt; harm; emergency; threat; threats; risk'),
);

/** Stands beside an answer and tells nothing else. */
export const BESIDE_ANSWER: ReadonlySet<string> = new Set(
  phraseList(`
    now; right; at; the; moment; today; tonight; currently; yet; still; for; thanks; thank; you; ta; cheers; please; sorry; mate;
    love; duck; really; sadly; unfortunately; thankfully; luckily; god; i; think; though; tho; sure; ok; okay
  `),
);

/** What an answer that denies a danger is made of beside these, */
export const OF_NO_DANGER: ReadonlySet<string> = new Set(
  phraseList(`
    anyone; anybody; everyone; everybody; someone; one; in; a; an; any; is; are; was; were; am; be; been; being; has; have; it; its;
    that; this; here; there; near; nearby; outside; around; with; us; me; them; these; all; of; immediate; real; actual; life; so; too; very; serious;
    seriously; bad; badly; getting; got; physical; physically; actually; anymore; more
  `),
);
/** and what names it: whatever follows "nobody is hurt", that is said. */
export const NAMES_DANGER: ReadonlySet<string> = new Set(
  phraseList(
    'danger; dangerous; hurt; injured; harm; harmed; emergency; urgent; risk; threatened; threatening; injury; injuries',
  ),
);

/** Whole messages that say that help is called or comes, fillers aside. "They're coming" may be said of anybody. */
export const HELP_CALLED: readonly string[] = phraseList(`
  i rang; i rang them; ive rang; ive rang them; ive rung; ive rung them; i have rung; i have rung them; i called; i called them; ive called; ive called them; i have called; i have called them; i phoned; i phoned them; ive phoned; ive phoned them; rang them; called them; phoned them; i did ring; i did call;
  i rang 999; ive rang 999; ive rung 999; i have rung 999; i called 999; ive called 999; i have called 999; i phoned 999; ive phoned 999; rang 999; called 999; rung 999; phoned 999; 999 rung; 999 called; i rang the police; ive rung the police; i called the police; ive called the police; ive phoned the police; rang the police; called the police; called police; rang police;
  ive called an ambulance; ive rung an ambulance; i called an ambulance; called an ambulance; ambulance called; police called; police are coming; the police are coming; police are on the way; police are on their way; the police are on their way; police on way; police on the way; police coming; police here; police are here; the police are here; police are here now; the police have come; police came; the police came;
  ambulance is coming; the ambulance is coming; ambulance is on its way; the ambulance is on its way; ambulance on the way; ambulance coming; ambulance is here; the ambulance is here; theyre on their way; they are on their way; theyre on the way; theyre sending someone; they are sending someone; theyre sending somebody;
  they said stay on the line; they said stay on line; they said to stay on the line; they told me to stay on the line; they said stay on the phone; they said to stay on the phone; im on the phone to them; i am on the phone to them; im on the phone to 999; im on the phone to the police; on the phone to them; on the phone to the police; on to them now; im on to them; im on to the police; my mum rang them; my mum rang 999; my dad rang them; my husband rang 999; neighbour rang 999; someone rang 999; somebody rang 999; weve rung them; weve rung 999; weve called 999; weve called them; we rang 999; we called 999
`);

/** Words that stand before that. */
export const STRAY_WORDS_OF_YES: readonly string[] = phraseList('yes; yeah; yep; yea; aye');

/** Behind a yes: how whoever writes may be reached, and no danger: "yes, please contact me", "yes, my number is ...". */
export const OFFERS_TO_BE_REACHED =
  /^\W*(?:(?:please|pls|plz|you|u|they|someone|somebody|can|could|may|feel free to|do|just) )*(?:(?:contact|get in touch with|get back to|get hold of|reach|e-?mail|text|ring|phone|call) (?:me|us)\b(?! (?:an?|the|police)\b)|my (?:name|number|e-?mail|mobile|phone|landline)\b|(?:i can|i['’]?ll|i will|i(?:['’]?m)? happy to) (?:give|leave) (?:you )?(?:my|a) )/iu;

/** Says that it must be soon. */
export const AT_ONCE: ReadonlySet<string> = new Set(
  phraseList('now; quick; quickly; asap; urgent; urgently; immediately; help; hurry; straightaway; straight'),
);
