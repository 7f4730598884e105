import { phraseList } from '../phrase-list.ts';

/** Words that stand for what was said before. A message of nothing else is about what is open, and tells of no need and no danger by itself. */
export const SAYS_LITTLE: ReadonlySet<string> = new Set(
  phraseList(`
    i; me; my; im; ive; id; ill; he; him; his; hes; she; her; shes; they; them; their; theyre; theyve; theyd; theyll; hed; we; us; our; weve; you; your;
    it; its; this; that; thats; these; those; who; what; which; someone; somebody; nobody; one; anyone; everyone;
    is; are; was; were; am; be; been; isnt; wasnt; arent; werent; do; does; did; dont; doesnt; didnt; have; has; had; havent; hasnt; hadnt;
    can; cant; could; couldnt; will; wont; would; wouldnt; should; might; may;
    no; not; never; none; nope; nah; yes; yeah; ok; okay; well; right; hmm; oh; um; so; too; very; really; only; just; even; also; though;
    now; then; still; yet; again; already; today; tonight; yesterday; ago; before; after; since; when; where; why; how; if; because;
    and; but; or; to; at; on; in; for; of; with; about; from; by; a; an; the; as; like;
    time; times; constant; constantly; nonstop; always; once; twice; several; happened; happen; happens; happening; blocked; block; believe; believes; know; knows; knew; think; thinks; thought;
    said; say; says; told; tell; tells; contact; mean; means; meant; sure; maybe; sorry; please; thanks; problem
  `),
);
