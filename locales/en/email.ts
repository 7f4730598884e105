/** The e-mail that tells the team something arrived: neutral from the outside, and nothing of its content. */
export const email = {
  arrived: {
    subject: '{{service}}: {{reference}}',
    body: 'Reference {{reference}} has arrived.\n\nSign in to read it: {{link}}\n\nThis message holds nothing else, so that it can be read by anybody.',
  },
  waits: {
    subject: '{{service}}: something waits',
    body: 'Something waits for an answer.\n\nSign in to see it: {{link}}\n\nThis message holds nothing else, so that it can be read by anybody.',
  },
} as const;
