import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** Where somebody is who is safe for now: asked whether they are in danger, that is a no. */
const IN_SAFE_HANDS = phraseList(`
  in class; in school; at school; at college; at nursery; at the clinic; at the hospital; in hospital; with me; here with me; safe with me; with us now; with his mum now; with her mum now; with his dad now; with her nan; with his nan;
  in his room; in her room; hes asleep; shes asleep; he is asleep; she is asleep; in bed asleep; no immediate danger; not immediately; not immediate; not in immediate danger; but not right now; but not now; but not at the moment; not this minute
`);

/** What is told in place of a yes or a no, by question: "he won't wake up", asked whether somebody is very ill. */
export const TOLD_YES_NO: PhraseBook = {
  'drugs-ill/yes': phraseList(`
    unconscious; not breathing; isnt breathing; stopped breathing; barely breathing; cant breathe; cannot breathe; struggling to breathe;
    wont wake; wont wake up; will not wake; cant wake; cannot wake; not waking; doesnt wake; collapsed; passed out; blacked out; not responding;
    unresponsive; very ill; really ill; having a fit; fitting; a seizure; blue lips; lips are blue; turned blue; going blue; foaming;
    overdosed; took too much; taken too much
  `),
  'adult-danger/yes': phraseList(`
    cant get up; cannot get up; cant breathe; cannot breathe; collapsed; unconscious; not breathing; isnt breathing; wont wake; wont wake up;
    very ill; really ill; bleeding; hurting her now; hurting him now
  `),
  'gang-danger/no': IN_SAFE_HANDS,
  'gang-danger/yes': phraseList(`
    there now; in there now; in his flat now; in her flat now; in the flat now; in the house now; outside now; here now; round there now; beating him; beating her; got him in there; wont let him out; hurting him now; hurting her now
  `),
  'child-danger/yes': phraseList(`
    not breathing; isnt breathing; stopped breathing; wont wake; wont wake up; not waking; unconscious; collapsed; bleeding; on their own now; alone now; alone in there now; left alone now
  `),
  'child-danger/no': IN_SAFE_HANDS,
  'child-my-danger/no': phraseList(
    `at work; hes at work; shes at work; im at school; im in class; at my nans; at my mates; at my friends`,
  ),
  'slavery-danger/no': phraseList(
    `no immediate danger; not immediate; but not right now; but not now; but not at the moment; not this minute; not right this minute; nobody is in danger; no one is in danger`,
  ),
  'terror-now/no': phraseList(
    `no immediate threat; no immediate danger; not immediate; no threat right now; nothing imminent; not imminent; but not right now; but not now; not this minute`,
  ),
  'terror-now/yes': phraseList(
    `ticking; just now; minutes ago; minute ago; smoke coming; wires; wires coming out; about to go off; about to blow; in his car now; on his way; on their way; got a gun; has a gun; got a bomb; has a bomb`,
  ),
  'adult-danger/no':
    phraseList(`in class; no immediate danger; not immediately; not immediate; not in immediate danger; but not right now; but not now; but not at the moment; not this minute;
    fine for now; ok for now; okay for now; safe for now; alright for now; fine at the moment; ok at the moment; okay at the moment;
    safe at the moment; alright at the moment
  `),
  'slavery-danger/yes': phraseList(`
    locked in; locked up; locked me in; wont let us leave; wont let me leave; wont let them leave; wont let us go; wont let me go; cant leave; cannot leave;
    cant get out; cannot get out; not allowed to leave; not allowed out; beat us; beats us; beating us
  `),
  'gang-missing/yes': phraseList(`
    not come home; hasnt come home; havent come home; didnt come home; not come back; hasnt come back; didnt come back; not been home; hasnt been home;
    gone missing; still missing; missing since; disappeared; not back yet; isnt back; not home yet; isnt home; not at home; dont know where he is; dont know where she is
  `),
  'gang-missing/no': phraseList(`
    at school; in class; at college; was missing; last week; last weekend; over the weekend; last month;
    came back; came home; come home now; hes back; shes back; he is back; she is back; theyre back; they are back; hes here; shes here; he is here;
    she is here; theyre here; at home; hes home; shes home; he is home; she is home; in his room; in her room; in bed
  `),
};
