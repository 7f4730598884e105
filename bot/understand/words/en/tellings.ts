import { phraseList } from '../phrase-list.ts';
import { FAMILY } from './people.ts';

/** Begins what is told of somebody: "he punched me". */
export const WHO_ACTS: ReadonlySet<string> = new Set(
  phraseList('he; hes; she; shes; they; theyre; theyve; theyd; i; im; ive; we; weve; were'),
);

/** Those who are told of, and what belongs to them, after "my" or "the". */
export const WHO_IS_MEANT: ReadonlySet<string> = new Set([
  ...FAMILY,
  ...phraseList(`
    neighbour; neighbours; neighbor; neighbors; child; baby; family; nan; dog; dogs; cat; cats; landlord; ex; boyfriend;
    girlfriend; gang; group
  `),
]);

/** What belongs to whoever writes and is no place: "my car got hit", "my name is Sarah". */
export const WHAT_IS_OURS: ReadonlySet<string> = new Set(
  phraseList('car; cars; van; bike; windscreen; window; windows; tyres; plants; fence; gate; name; number; phone'),
);

/** Stands for those who are told of, where no place is named: "the same lot", "one of them". */
export const THOSE_TOLD_OF: ReadonlySet<string> = new Set(
  phraseList(`
    them; their; friends; mates; grandsons; grandson; someone; somebody; gang; gangs; group; groups; lot; crowd; bunch; nobody; anonymous;
    police; years; 11s
  `),
);

/** What is dumped, thrown or left behind: "mattresses and a fridge". */
export const LEFT_BEHIND: ReadonlySet<string> = new Set(
  phraseList('mattress; mattresses; fridge; fridges; sofa; sofas; rubbish; stones; bottles; needles; eggs; bricks'),
);

/** What something happens at, beside a landmark: "the kids' play area". */
export const SIGHTS: ReadonlySet<string> = new Set(
  phraseList(
    'area; garden; loo; loos; toilet; site; room; shed; entrance; doorway; stairs; stairwell; landing; lounge; bar; track; rest; drive; driveway; balcony; loft; steps; house; den; block; camp; yard; shelter',
  ),
);

/** Who may have done nothing about it: "the police did nothing". */
export const WHO_IS_TOLD: ReadonlySet<string> = new Set(phraseList('police; council; officer; officers'));

/** Stands for what happens: "its getting worse". */
export const IT_ITSELF: ReadonlySet<string> = new Set(phraseList('it; its'));

/** What those do or are, and what "it" does: "my kids cant sleep", "its getting worse". */
export const IT_DOES: ReadonlySet<string> = new Set(
  phraseList(`
    is; are; was; were; am; has; have; had; can; cant; cannot; could; couldnt; wont; will; would; do; does; dont; doesnt;
    did; didnt; keep; keeps; kept; get; gets; getting; got; make; makes; making; made; wake; wakes; scare; scares;
    upset; upsets; affect; affects; started; starts; been; bother; bothers; stops; goes; going; feels; really; just;
    always; never
  `),
);

/** To whom or how something is to be kept quiet: "don't tell my husband". */
export const TELLS_US: ReadonlySet<string> = new Set(
  phraseList('tell; ring; call; contact; text; phone; email; share; say; send; let'),
);

/** Tells where, with nothing that leads to it. */
export const PLACE_BY_ITSELF: ReadonlySet<string> = new Set(
  phraseList(`
    where; here; there; home; house; flat; street; road; lane; live; lives; living; end; corner; village; town; place;
    next; outside; inside; upstairs; downstairs; opposite; nearby; everywhere; anywhere
  `),
);

/** What follows "at", "on" or "in" and is nowhere: people, parts of them, times, and how somebody is. */
export const NO_PLACE_AFTER_LEAD: ReadonlySet<string> = new Set([
  ...WHO_IS_MEANT,
  ...phraseList(`
    me; us; him; her; them; you; myself; everyone; everybody; anyone; anybody; someone; somebody; each; other; everything;
    face; head; stomach; arm; arms; leg; legs; chest; neck; eye; eyes; mouth; teeth; throat; hair; ribs;
    night; nights; morning; mornings; day; days; weekend; weekends; time; times; once; week; weeks; now; then; least; all;
    monday; tuesday; wednesday; thursday; friday; saturday; sunday; yesterday; today; last; every; about; around;
    danger; pain; tears; drugs; drink; purpose; trouble; fear; shock; risk; edge; medication; my; it; that; this;
    wall; walls; ceiling; door; doors; window; windows; phone; music; stereo; doing; being; shouting; swearing; coming; going
  `),
]);
