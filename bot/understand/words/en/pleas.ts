import { phraseList } from '../phrase-list.ts';

/** Begs for help, whatever stands before it: "no, please send somebody". */
export const PLEAS: readonly string[] = phraseList(`
    help; send; need; hurry; quick; quickly; urgent; urgently; emergency; 999; sos; please; call the police; call police; call an ambulance; call me;
    call 999; ring the police; ring 999; get the police; get help; get someone; get somebody; get them here; come now; coming in; breaking in; save me; save us;
    right now; danger
  `);

/** Says after a "no" who has dealt with it: "no, the fire brigade came". */
export const DEALT_WITH: readonly string[] = phraseList(`
    came; came out; have been; has been; been and gone; put it out; put out; its out; it is out; is out now; went out; burnt out; burned out;
    dealt with it; sorted it; sorted; told them; told me; attended
  `);

/** Stands beside a time of day and tells nothing else: "it is 2pm now". */
export const BESIDE_A_TIME: ReadonlySet<string> = new Set(
  phraseList(
    'it; is; its; was; now; about; around; at; only; just; nearly; almost; gone; roughly; think; i; then; they; he; she; come; comes; came; in; usually; mostly; always; start; starts; finish; from; by; until',
  ),
);

/** Stands beside the names of those who may know: "yes, police and fire". */
export const BESIDE_AGENCIES: ReadonlySet<string> = new Set(
  phraseList(
    'and; or; both; yes; yeah; the; with; too; also; as; well; only; just; ok; okay; fine; good; is; are; can; know; maybe; then; share; tell',
  ),
);
