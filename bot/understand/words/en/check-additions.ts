import { phraseList } from '../phrase-list.ts';

/** What may stand before it, and behind it: "I'd like to tell you more about how often", "evidence please". */
export const BEFORE_ADDITION: ReadonlySet<string> = new Set(
  phraseList(`
    about; add; also; and; bit; can; could; details; fill; give; i; id; ill; in; let; like; me; more; my; need; of; ok; on; please; put; say; some; something; tell; the; to; want; wanna; yes; you; a; it; its; this; is; im; am; reporting; do; open; change
  `),
);
export const BEHIND_ADDITION: ReadonlySet<string> = new Set(
  phraseList('please; too; also; now; then; section; part; bit; thanks; first; pls; plz'),
);

/** Whole messages at the check by the button that they stand for: an optional group by what it asks, or one of its questions. */
export const ADDITIONS: Readonly<Record<string, readonly string[]>> = {
  'do:group:who-involved': phraseList(`
    who was involved; who is involved; whos involved; who were involved; people involved; the people involved; the person involved; who did it; who is doing it; whos doing it; who it was; who it is; who they are; who they were;
    i know who did it; i know who it is; i know who it was; i know who they are; i know them; i know him; what they look like; what they looked like; what he looks like; what he looked like;
    description; a description; describe them; describe him; names; their names
  `),
  'do:group:effect': phraseList(`
    how it affects me; how it affected me; how its affecting me; how it is affecting me; how it has affected me; how its affected me; how it affects us; how its affecting us; how this affects me;
    affects me; affecting me; effect; effects; the effect; the effect on me; the effects on me; effect on me; effects on me; effect on us; effect on my family; how it affects my family; how its affecting my family; how it affects my kids; how its affecting my kids; the effect it has on me; the effect its having on me; impact; the impact; impact on me; the impact its had;
    how i feel; how it makes me feel; how im feeling; what it does to me; what its doing to me; what its done to me; how bad it is; hate; hate motive
  `),
  'do:group:how-often': phraseList(`
    how often; how often it happens; how often its happening; how often it is happening; how often they do it; how many times; frequency; how frequent; how frequently; how regular; how regularly; usual times
  `),
  'do:group:evidence': phraseList(`
    evidence; i have evidence; i have got evidence; proof; i have proof; evidence and witnesses; what i have to show; what i can show
  `),
  'do:change:witnesses': phraseList(`
    witness; witnesses; a witness; i have a witness; i have witnesses; there is a witness; there are witnesses; there were witnesses; who saw it; who else saw it; other people saw it; others saw it
  `),
  'do:group:reported-before': phraseList(`
    reported before; i reported it before; i have reported it before; i have reported this before; ive reported it before; ive reported this before; its been reported before; it has been reported before; we reported it before;
    i reported it already; i have already reported it; ive already reported it; already reported; reported already; i have reported it; earlier reports; earlier report; an earlier report; previous reports; previous report; past reports; other reports; older reports
  `),
  'do:change:wanted': phraseList(`
    what i want to happen; what i want done; what id like to happen; what i would like to happen; what should happen; what i want you to do; what id like done; outcome; the outcome i want
  `),
  'do:change:reporter': phraseList(`
    for someone else; for somebody else; im reporting for someone else; on behalf of someone; on behalf of someone else; its not for me; its for someone else; for my mum; for my mom; for my mam; for my dad; for my nan; for my gran; for my grandma;
    for my grandad; for my son; for my daughter; for my friend; for a friend; for my neighbour; for my neighbor; for my sister; for my brother; on behalf of my mum; on behalf of my dad; on behalf of my neighbour; on behalf of a friend
  `),
  'source=seen': phraseList(`
    i saw it; i saw it myself; i saw it happen; i saw it all; i saw them; i saw them do it; i saw him do it; i saw them myself; i seen it; i seen it myself; i have seen it; i have seen it myself; saw it with my own eyes; i was there; i watched it; i witnessed it
  `),
  'source=heard': phraseList(
    'i heard it; i heard it myself; i heard them; i only heard it; i just heard it; i have heard it',
  ),
  'source=told': phraseList(`
    someone told me; somebody told me; i was told; i was told about it; my neighbour told me; my neighbor told me; my son told me; my daughter told me; a friend told me; my friend told me; i didnt see it; i did not see it; i didnt see it myself
  `),
};
