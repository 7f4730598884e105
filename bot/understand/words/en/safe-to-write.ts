import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

const WHO = phraseList(`hes; he is; shes; she is; theyre; they are`);
const NEAR = phraseList(`
  here; in the other room; in the next room; in the kitchen; in the living room; in the lounge; in the front room; in the back room; in the bedroom; in the toilet; in the loo; in the bath; in the shower; in the garden; in the garage; in the shed; in the hall;
  in the house; in here; in the room; upstairs; downstairs; on the sofa; on the settee; on the xbox; watching tv; watching telly; playing xbox; sat here; sat there; sat next to me; sat with me; right here; next to me; right next to me; with me; with the kids;
  coming up; coming upstairs; coming in
`);
const SOON = phraseList(`asleep; sleeping; in bed; due home; due back; back at; back by; home at; passed out`);
const AWAY = phraseList(`
  out; gone; at work; at the pub; at football; at the football; at the gym; at the shop; at the shops; at the match; at college; at school; at his mums; at her mums; at his mates; at her mates; at his sisters; at her sisters; at his brothers; on shift; on nights; away; gone away; gone to; gone out;
  gone shopping; driving; abroad; locked up; in prison
`);

function whereThey(where: readonly string[]): readonly string[] {
  return WHO.flatMap((who) => where.map((place) => `${who} ${place}`));
}

/** Where whoever hurts somebody is, by whether that makes it safe to write; told also where it is asked whether they are safe. */
export const WHERE_THEY_ARE: Readonly<Record<'safe' | 'seen' | 'unsafe', readonly string[]>> = {
  safe: whereThey(AWAY),
  seen: whereThey(SOON),
  unsafe: whereThey(NEAR),
};

/** What else answers that where it was asked. Keys as in ANSWERED_IN_GUIDES. */
export const SAFE_TO_WRITE: PhraseBook = {
  'da-safe/safe': [
    ...WHERE_THEY_ARE.safe,
    ...phraseList(`
      he has gone away; she has gone away; gone away for; doesnt live here; does not live here; dont live together; do not live together; live apart; moved out; lives elsewhere; on the bus; on the train; im at school; im at college; im at my nans; im with my friend; im with a friend; im with my mate; im with my sister
    `),
  ],
  'da-safe/seen': [
    ...WHERE_THEY_ARE.seen,
    ...phraseList(`
      back soon; home soon; back at; back by; back for; home at; home by; home for; comes home; comes back; pops home; pops back; pops in; 5 mins; five mins; 10 mins; ten mins; few mins; couple of mins; couple of minutes; before he gets; before she gets; before he comes; before she comes; gets back at; finishes at; till he gets; till she gets; till he comes; till she comes
    `),
  ],
  'da-safe/unsafe': [
    ...WHERE_THEY_ARE.unsafe,
    ...phraseList(`
      in the other room; sat next to him; sat next to her; locked myself in; he came in; she came in; just came home; just come home; come home now; might come in; could come in; may come in; he might hear; she might hear; he can hear; she can hear; they can hear; i can hear him; i can hear her;
      hes shouting; shes shouting; he is shouting; she is shouting
    `),
  ],
};
