/** What says the opposite of a scam, up to the end of its sentence: nothing there counts as a sign. */
export const REASSURING: readonly string[] = [
  '(never|dont|do not|please dont|please do not) (share|give|tell|disclose|reveal) (it|this|your|the|them|that|our|anyone) [code|pin|passcode|password|number]',
  '(we|they|banks|bank|us|staff|hmrc|police|nobody genuine) (will|would|ll|well)? (never|not) [ever] (ask|call|text|ring|email|phone|contact|send|collect|move|request|want)',
  '(we|well|theyll|they|bank|banks) [ll|will] never',
  '(never|dont|do not) (hand over|move|transfer|click|let them|let anyone|share|send money|pay|use the link|follow)',
  '(beware|be aware|watch out|look out) (of|for)',
  '(if you get|if anyone|if someone|should anyone|if a caller) ... (hang up|call|ring|ignore|159|tell)',
  '(bank details|account) (have|has|is|are) (not|as|the same) (changed|before)',
  '(details|account) havent changed',
  '(call|ring|phone|dial) [us|them] [on|using|at] the number (on|from)',
  'number on (the back of)? (your|my|the) card',
  '(will|would|ll) never (ask|call|text|ring|email|phone|contact|send|collect|request|tell)',
  '(criminals|fraudsters|scammers) (are|may|might|will|can) (pretending|pretend)',
  '(told|asked) to ignore this (warning|message)',
];
