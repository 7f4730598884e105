const RIGHT_TO_LEFT = /^(?:ar|fa|he|ku|ps|sd|ug|ur|yi)\b/;

/** The direction that a language is written in, by its tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
