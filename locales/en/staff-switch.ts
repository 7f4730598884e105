/** The switch that takes the service away from residents. */
export const staffSwitch = {
  title: 'Switch',
  on: 'The service is on. Residents can use it.',
  off: 'The service is OFF since {{since}}. Residents see the page with the numbers, and nothing else.',
  lead: 'Turn it off when it does harm or tells wrong things. Residents then see only the numbers to call. Staff pages go on working. Talks that are open wait, and go on when it is on again.',
  reason: 'Why?',
  hint: 'Staff read this, not residents. Do not name a resident.',
  'turn-off': 'Turn the service off',
  'turn-on': 'Turn the service on again',
  'no-reason': 'Say why. Whoever comes after you needs to know.',
  history: 'What happened before',
  'line-off': 'Off, {{when}}, by {{who}}: {{reason}}',
  'line-on': 'On, {{when}}, by {{who}}: {{reason}}',
  left: 'somebody whose account is removed',
} as const;
