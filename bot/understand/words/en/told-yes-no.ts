import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

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
  'adult-danger/no': phraseList(`
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
    came back; came home; come home now; hes back; shes back; he is back; she is back; theyre back; they are back; hes here; shes here; he is here;
    she is here; theyre here; at home; hes home; shes home; he is home; she is home; in his room; in her room; in bed
  `),
};
