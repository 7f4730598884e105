/** Whole messages that go back to the report which is being made: "can we go back to the noise report please". */
export const BACK_TO_REPORT =
  /^(?:(?:ok|okay|right|so|now|yes|no|and|but|please|sorry|actually|anyway|thanks|can|could|shall|may|should|id|we|i|you|like|to|want|wanna|need|lets|let|us|me|just|would|take|bring) )*(?:(?:go|going|get|getting|come|coming|move|return|returning) )?(?:(?:back|return) to|(?:carry|carrying) on(?: with)?|continue(?: with)?|continuing(?: with)?|go on with|going on with|resume|keep going with) (?:my|the|that|this|our|making my|making the|doing my|doing the) (?:\w+ ){0,2}(?:report|reporting|form|complaint)(?: (?:please|now|then|thanks|i was making|i was doing|i started|from before|about \w+(?: \w+)?|again))*$/u;

/** Whole messages that ask why somebody is shown: "why am I shown this", "why these". */
export const WHY_SHOWN =
  /^(?:(?:but|and|so|ok) )*why (?:(?:am i|are we|was i|are you|do you|did you|have you|you) (?:(?:being )?(?:shown|showing|show|seeing|given|giving|give|getting|listing|list|picked|pick|chose|choose|chosen|suggest|suggesting)|see) (?:me )?)?(?:(?:this|these|those|that|them|it|the|all|one|ones|services|people|numbers|list|lines|helplines|first)(?: |$))+$/u;
