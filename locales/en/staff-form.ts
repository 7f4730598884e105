/** What forms for staff share: what is wrong, hours, and edits that crossed. */
export const staffForm = {
  problem: 'There is a problem',
  stale:
    'Somebody else changed this while you were typing. What you typed is still here. Look at what it says now, then save again.',
  now: 'What it says now',
  hours: {
    legend: 'Hours',
    unknown: 'Not known',
    always: 'Day and night',
    'every-day': 'Every day, times not known',
    weekly: 'By the week, as below',
    week: 'Hours of the week',
    hint: 'Such as 09:00 to 17:00, or with a break 09:00 to 12:30, 13:00 to 17:00. Leave a day empty when it is closed. These count only with “By the week”.',
    holidays: 'On bank holidays',
    unfit: '{{day}}: write times such as 09:00 to 17:00, one after the other',
    empty: 'Give the hours of one day at least, or say that they are not known',
  },
  holidays: { unknown: 'Not known', open: 'As on other days', closed: 'Closed' },
  day: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
} as const;
