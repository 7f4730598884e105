/**
 * How long things are kept, as residents are told. The store keeps these periods (store/retention-categories.ts), which this
 * room cannot see; test/content/kept.test.ts holds the two, and the words that say them, together.
 */
export const KEPT = {
  openHours: 24, // a chat without a report that nobody closed, from the last message
  closedDays: 30, // a chat without a report, from its end
  protectedMinutes: 15, // a protected chat, from its end, at the latest
  staffDays: 30, // a protected chat in which staff answered, from its end
  staffYears: 2, // any other chat in which staff answered, from its end
  reportYears: 2, // a report with its chat
  auditYears: 6, // what was done with reports, without words
} as const;
