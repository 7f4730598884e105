/** Who may have done it, as a partner, a relative or somebody whom one has to obey. */
const DOER =
  '(?:ex )?(?:husband|boyfriend|partner|fiance|bloke|fella|dad|father|stepdad|step dad|stepfather|uncle|grandad|grandfather|brother|stepbrother|step brother|cousin|brother in law|father in law|boss|manager|landlord|teacher|coach|doctor|ex|mums boyfriend|mums partner|mums husband|sisters boyfriend|sisters husband)';
const SOMEBODY = '(?:wife|girlfriend|sister|mum|mother|friend|mate|flatmate|housemate|neighbour|colleague)';
const LEAD = '(?:(?:yes|yeah|well|actually|um|and|so|ok) )*';
const DID =
  '(?:who |that )?(?:did it|did this|did that|done it|done this|does it|made me|forced me|raped me|touched me|assaulted me|attacked me)(?: to me)?';

/** Whole messages that say by whom it was done to whoever writes, and name nobody else: "it was my husband", "my friend did it". */
export const DONE_BY = new RegExp(
  `^${LEAD}(?:(?:it was|he was|was|by|it was by|was done by|it was done by) my ${DOER}(?: ${DID})?|(?:it was )?(?:my|a) (?:${DOER}|${SOMEBODY}) ${DID})$`,
  'u',
);
