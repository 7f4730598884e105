/** How a way to reach a service is named, and when it answers. */
export const contact = {
  email: 'E-mail',
  website: 'Website',
  'text-with-word': '{{number}} (send the word {{word}})',
  hours: {
    always: 'Day and night',
    'every-day': 'Every day',
    span: '{{days}}, {{from}} to {{to}}',
    range: '{{first}} to {{last}}',
  },
} as const;
