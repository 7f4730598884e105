/** Words for channels whose thread stays on the device: text messages, WhatsApp and Teams. */
export const channel = {
  stays:
    'What you write here stays on this device, and we cannot remove it. Other people who use the device may see it. You can call the police on {{police}} instead. In an emergency, call {{emergency}}.',
  page: 'You can also use our web page: {{address}}. It keeps less on your device, and you can leave it fast.',
  'receipt-not-shown':
    'There is also a secret receipt for your report. We do not show it here, because this conversation may stay on your device. Please keep your reference.',
  group: 'Other people can read this conversation, so I cannot help you here. Please write to me by myself, or call.',
  pick: 'Reply with a number, or in your own words.',
  'pick-many': 'Reply with one or more numbers, like 1, 3. You can also use your own words.',
  'numbered-choice': '{{number}}. {{label}}',
  'take-out': 'Take out: {{label}}',
  row: '{{label}}: {{value}}',
  'with-hours': '{{line}} ({{hours}})',
} as const;
