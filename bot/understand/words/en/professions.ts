import { phraseList } from '../phrase-list.ts';

const PROFESSIONS = phraseList(`
  teacher; head teacher; headteacher; teaching assistant; tutor; lecturer; school nurse; school counsellor;
  safeguarding lead; pastoral lead; form tutor; head of year; nursery worker; childminder; nanny; youth worker; coach;
  scout leader; guide leader; nurse; district nurse; health visitor; midwife; doctor; gp; paramedic; dentist; pharmacist;
  therapist; counsellor; social worker; support worker; key worker; keyworker; care worker; care home manager;
  housing officer; warden; police officer; pcso; probation officer; vicar; priest; imam; chaplain; solicitor;
  dinner lady; lunchtime supervisor; receptionist at
`);
const OPENINGS = phraseList(`i am; im; as; speaking as`);
const OWNERS = ['a', 'an', 'the', 'her', 'his', 'their', 'one of her', 'one of his', 'one of their'];

/** How somebody says that they write because of their work with people: "I am her teacher", "as a nurse". */
export const SPEAKS_AT_WORK: readonly string[] = OPENINGS.flatMap((opening) =>
  OWNERS.flatMap((owner) => PROFESSIONS.map((profession) => `${opening} ${owner} ${profession}`)),
);
