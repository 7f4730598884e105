import { phraseList } from '../phrase-list.ts';

/** What residents call an assistant that has not understood them. */
export const SCOLDED: ReadonlySet<string> = new Set(
  phraseList(`
    robot; bot; chatbot; machine; computer; useless; stupid; rubbish; pointless; hopeless; crap; thick; dumb; idiot; waste; pathetic; joke
  `),
);

/** Speaks to whoever is written to, or names it: "you are", "this bot". */
export const SPEAKS_TO_US: ReadonlySet<string> = new Set(phraseList('you; youre; your; ur; u; robot; bot; chatbot'));

/** Stands beside what an assistant is called, and tells nothing. */
export const BESIDE_SCOLDING: ReadonlySet<string> = new Set(
  phraseList(`
    you; youre; your; ur; u; re; are; is; this; that; its; it; just; only; so; such; a; an; the; of; time; my; and; or; really; absolutely; totally; completely;
    fucking; bloody; thing; oh; ok; god; no; not; well; even; another; talking; to; im; i; am
  `),
);
