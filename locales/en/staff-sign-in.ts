/** How staff sign in: the second step, and signing in through their organisation. */
export const staffSignIn = {
  code: {
    title: 'Enter your code',
    lead: 'Open the authenticator app on your phone and enter the code it shows for this service.',
    label: 'Code',
    hint: 'Six digits. If you do not have your phone, enter one of your recovery codes.',
    button: 'Go on',
    wrong: 'The code is not right, or it was used before. Wait for the next one and try again.',
    locked: 'There were too many wrong codes. Try again in {{minutes}} minutes, or ask an administrator.',
  },
  'second-step': {
    title: 'Second step of signing in',
    lead: 'With an authenticator app nobody can sign in as you who only knows your password.',
    required: 'To go on, set up an authenticator app. Nobody can then sign in as you who only knows your password.',
    scan: 'Open an authenticator app on your phone and scan the picture.',
    type: 'Enter the six digits that the app shows.',
    picture: 'QR code for the authenticator app. The same key is written below it.',
    secret: 'If you cannot scan it, enter this key in the app:',
    label: 'Code of the app',
    hint: 'Six digits. They change every half minute.',
    button: 'Turn on',
    made: 'The second step is on.',
    'codes-title': 'Recovery codes',
    codes:
      'Write these down and keep them apart from your phone. Each lets you in once, without the app. They are not shown again.',
    'go-on': 'I have written them down',
    on: 'An authenticator app is set up since {{since}}.',
    left_one: '{{count}} recovery code is left. If you have a new phone, ask an administrator to reset your account.',
    left_other:
      '{{count}} recovery codes are left. If you have a new phone, ask an administrator to reset your account.',
    elsewhere: 'You sign in through your organisation, which asks for a second step by its own rules.',
  },
} as const;
