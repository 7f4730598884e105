import type { PhraseBook } from '../../phrases.ts';
import { phraseList } from '../phrase-list.ts';
import { FRAUD_CUES } from './fraud-cues.ts';

/** How residents name the answers of guides and the pages they want: `field/code`, where a page's field is `<guide>.more`. */
export const GUIDE_CUES: PhraseBook = {
  ...FRAUD_CUES,
  'hate-when/now': phraseList(`right now; happening now; as we speak; still here; outside now; at the moment; now`),
  'hate-when/again': phraseList(`
    keeps happening; every day; every week; all the time; again and again; over and over; ongoing; for months;
    for years; for weeks; constantly; always; keep doing it; still going on; it goes on
  `),
  'hate-when/over': phraseList(`
    over; yesterday; last night; last week; this morning; earlier; happened once; one time; just once; a while ago;
    it stopped; in the past
  `),
  'hate-who/me': phraseList(`me; to me; us; my family; my home; i was; myself`),
  'hate-who/other': phraseList(`
    someone else; my friend; a friend; my neighbour; my son; my daughter; my child; my mum; my husband; my wife;
    somebody else; i saw it; a stranger; my partner
  `),
  'hate-who/work': phraseList(`i work with; my client; my patient; my pupil; my student; a customer; i support`),
  'hate-about/race': phraseList(`
    race; racist; racism; skin colour; my colour; ethnicity; foreigner; racial; go back to your country; traveller;
    travellers; gypsy; nationality
  `),
  'hate-about/faith': phraseList(`
    my faith; my religion; muslim; islamophobic; islamophobia; jewish; jew; antisemitic; antisemitism; sikh; hindu;
    mosque; hijab; headscarf; turban; synagogue; religion; faith
  `),
  'hate-about/disability': phraseList(`
    disability; disabled; wheelchair; autism; autistic; learning disability; deaf; learning difficulties; mobility scooter
  `),
  'hate-about/lgbt': phraseList(`
    gay; lesbian; bisexual; homophobic; homophobia; trans; transgender; transphobic; queer; lgbt; my sexuality
  `),
  'hate-crime.more/report': phraseList(`how do i report; report it; police; how to report`),
  'hate-crime.more/elsewhere': phraseList(`
    not the police; without the police; dont want the police; no police; anonymous; anonymously; online
  `),
  'hate-crime.more/support': phraseList(`someone to talk to; talk to someone; support; counselling; help me cope`),
  'hate-crime.more/here': phraseList(`tell the council; report it here; report here; antisocial behaviour`),
  'hate-crime.more/school': phraseList(`school; teacher; pupils; classmates; bullied; bullying; college`),
  'hate-crime.more/meet': phraseList(`meet someone; face to face; in person; surgery; surgeries; drop in; meeting`),
  'hate-crime.more/counts': phraseList(`what counts; is it a hate crime; is it hate; what is hate; is this a crime`),
};
