/** What frames a warning from staff. The warning itself is theirs, in the language they wrote it in. */
export const alerts = {
  intro: 'This is what to look out for here now.',
  one: '{{words}} (from {{source}}, since {{day}})',
} as const;
