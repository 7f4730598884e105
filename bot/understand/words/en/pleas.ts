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
    'and; or; both; yes; yeah; the; with; too; also; as; well; only; just; ok; okay; fine; good; is; are; can; know; maybe; then; share; tell; please; pls; plz; thanks; i; guess; suppose; perhaps; possibly; probably; all; everyone; everybody; anyone; any; except; but; apart; from; bar; not; of; them; each; every',
  ),
);

/** Says that somebody is afraid, and nothing of whom or where. */
export const FEARS: readonly string[] = phraseList(`
  im scared; i am scared; im really scared; im so scared; im very scared; im frightened; i am frightened; im really frightened; im terrified;
  i am terrified; im afraid; i feel scared; i feel frightened; i feel unsafe; im scared now; we are scared; were scared; im petrified; i am petrified; im worried; i am worried; im so worried; im really worried; i dont feel safe; i do not feel safe
`);

/** Says that whoever was told of is there again. */
export const THEY_ARE_BACK: readonly string[] = phraseList(`
  theyre back; they are back; theyre back again; they are back again; theyve come back; they have come back; theyve just come back; they just came back;
  they have just come back; hes back; he is back; hes come back; he just came back; hes just come back; shes back; she is back; she just came back; theyve returned; they have returned;
  they are here; theyre here; theyre here again; they are here again; hes here; he is here; shes here; she is here; theyre outside; they are outside; theyre outside again; hes outside; he is outside; hes outside again
`);

/** Wishes for the police, and says nothing else. */
export const WISHES_FOR_POLICE: readonly string[] = phraseList(
  'police; the police; yes police; police please; the police please; police quick; police quickly; call the police; ring the police; call the police for me; can you call the police; could you call the police; can u call the police; can you ring the police; could you ring the police; can you get the police; can someone call the police; can someone ring the police; can you send the police; please call the police; please ring the police; get the police',
);

/** Says that help is on its way or there: told, and no cry for it. */
export const HELP_COMES: readonly string[] = phraseList(`
  police are coming; the police are coming; police are on their way; the police are on their way; police on their way; police are here; the police are here; police are here now; police have arrived; police just arrived; police just turned up;
  police have just turned up; ambulance is coming; an ambulance is coming; ambulance is here; ambulance is on its way; fire brigade is here; the fire brigade is here; fire brigade is coming; fire engine is here; ive rung them; i have rung them; ive called them;
  ive rung 999; ive called 999; i rang 999; i called 999; already rang 999; already called 999; weve rung 999; they are sending someone; theyre sending someone
`);
