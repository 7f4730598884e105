import { phraseList } from '../phrase-list.ts';

const OF_CALLS = new Set(
  phraseList(`
    he; hes; she; shes; they; theyre; keep; keeps; rang; ring; ringing; call; called; calling; phone; phoned; phoning; again; still; are; is; me; my; hung; up; the; bank; told; i; said; no; know;
    where; do; report; it; a; ive
  `),
);

/** Words of answers to these questions that tell of no danger, by what is asked: who is where while it is asked whether it is safe, whom it keeps awake, whom somebody worries about, and who rings. */
export const ONLY_SAYS: Readonly<Record<string, ReadonlySet<string>>> = {
  'da-safe': new Set(
    phraseList(`
      yes; no; i; im; am; me; just; only; alone; by; myself; on; own; my; he; hes; she; shes; they; theyre; is; are; asleep; sleeping; not; at; home; here; work; out; gone;
      to; in; the; house; now; for; right; moment; safe; minutes; five; ten; quick; have; a; it; pub; football; gym; shop; shops; match; mums; mates; away; weekend; till; until; shift; nights; abroad; driving; bed; due; back; soon; school; college; week; live; doesnt; dont; apart; together; moved
    `),
  ),
  effect: new Set(
    phraseList(`
      i; im; am; we; our; my; the; it; is; are; cant; cannot; sleep; not; no; children; kids; family; scared; frightened; afraid; affects; work; fed; up; tired; very; all; nothing
    `),
  ),
  'domestic-abuse.more': new Set(
    phraseList(
      'i; im; am; very; worried; about; the; my; children; kids; for; she; shes; he; they; we; her; his; their; has; have; got; ive; theyve; weve; two; three; four; little; young; a; and; gay; lesbian; trans; bi; bisexual; queer; lgbt; man; woman; bloke; guy',
    ),
  ),
  'fraud-gone': OF_CALLS,
  'fraud-now': OF_CALLS,
  'fraud-paid': OF_CALLS,
  'fraud-text': OF_CALLS,
  'fraud-advice.more': OF_CALLS,
};
