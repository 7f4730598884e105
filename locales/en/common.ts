/** Words that every part of the assistant shares. */
export const common = {
  yes: 'Yes',
  no: 'No',
  change: 'Change: {{field}}',
  'date-at-time': '{{date}} at {{time}}',
  'receipt-hidden': '(hidden)',
} as const;
