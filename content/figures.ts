/** Figures of law and schemes that answers quote, so that no number is typed in words. Sources: the cards that use them (content/knowledge). */
export const FIGURES = {
  silentKeys: 55, // pressed on a mobile when it is not safe to speak
  clareLimit: 28, // in which the police should answer a request under Clare's Law
  refundCap: 85_000, // pounds a claim, payments between UK accounts
  refundDecision: 5, // working days a bank has to decide
  refundLongest: 35, // working days, when the bank needs to ask
  refundExcess: 100, // pounds a bank may keep back at most
  refundMonths: 13, // after the payment, to claim at the latest
} as const;
