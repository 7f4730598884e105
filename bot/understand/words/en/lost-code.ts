const NOT_HAD =
  '(?:lost|losing|misplaced|mislaid|deleted|forgot|forgotten|threw away|thrown away|missing|no|without|never (?:had|got|saved|wrote down|kept)|(?:cannot|cant|can ?not|couldnt|could not) (?:find|remember|see)|(?:dont|do not|no longer|havent|have not|didnt|did not|doesnt) (?:have|got|get|know|find|remember|save|keep|write down))';
const CODE =
  '(?:(?:secret )?receipts?(?: (?:number|code))?|(?:(?:secret|confidential|secretly) )?codes?(?: (?:secret|evidence))?|(?:(?:report|crime|incident|police) )?(?:reference|ref)(?: (?:number|code|no))?|(?:report|crime|incident) number)';

/** "I lost my receipt", "don't have the reference any more": a code of ours that somebody does not have. */
export const LOST_CODE = new RegExp(
  `^(?:(?:hi|hello|help|sorry|please|but|and|what if|so|ok|i|ive|we|weve|im|think|have|has|my|got|just|seem to have|must have) )*${NOT_HAD} (?:my |the |a |any |our |its |that |of |hold of )*(?:reference (?:and|or) (?:my |the )?)?${CODE}(?: (?:and|or) (?:my |the )?${CODE})?(?: (?:any ?more|now|sorry|for (?:my|the|it)(?: report)?|of my report|you gave me|that you gave me|what (?:now|do i do|can i do)|number|please))*$`,
  'u',
);

/** What names a number of the police, and none of ours. */
export const OF_THE_POLICE = /\b(?:crime|incident|police)\b/u;

/** "My receipt is lost", "my reference has gone". */
export const CODE_GONE = new RegExp(
  `^(?:(?:hi|sorry|but|and) )*(?:my|the) ${CODE} (?:is|has|was|got|has been|have) (?:lost|gone|missing|deleted|disappeared|vanished|stolen)(?: (?:now|sorry))*$`,
  'u',
);

/** Wishes for a report to be found by something else than its code: "can you look it up by my name". */
export const FOUND_OTHERWISE =
  /\b(?:look|find|found|check|search|see|bring|pull|get)(?: (?:it|that|this|me|them|my report|my case|the report|up|for it|for me)){0,3} (?:by|with|from|using|under|on) (?:just |only )?(?:my |the |an? )?(?:name|address|surname|postcode|post code|email|phone number|number|date of birth|dob)\b/u;
