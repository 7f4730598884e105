/** Help after a hacked account or device, threats with pictures, and for small businesses. Facts: DOMAIN.md (c) and (d). */
export const cyber = {
  opening: 'I am sorry, this can be a shock. You are not to blame.',
  'cyber-what': {
    ask: 'What has happened?',
    retry: 'I did not understand that. Which of these is closest?',
    why: 'What to do first depends on it.',
    label: 'What has happened',
    account: 'Someone is in my account',
    device: 'My computer or phone is locked or acts strangely',
    pictures: 'Someone threatens to share pictures',
    child: 'It is about a child',
    message: 'I got a strange message',
    prevent: 'I want to be safer online',
  },
  pages: {
    account: {
      label: 'Someone is in my account',
      text: 'Use a device that you trust. Change the password of your e-mail first, then of the account. Sign out all other devices, if the account lets you. Turn on the second step at sign-in. If money is gone, call your bank now.',
    },
    device: {
      label: 'A device is locked or acts strangely',
      text: 'Take the device off the internet. Please do not pay, and do not call a number that appears on the screen. Change your passwords from another device. If someone may have your bank details, call your bank.',
    },
    pictures: {
      label: 'Someone threatens to share pictures',
      text: 'You are not to blame. Please do not pay, and do not send more. Stop answering, but keep the messages. Tell the police on {{police}}. If you are in danger, call {{emergency}}. If you are under 18, Report Remove can help to take pictures down.',
    },
    child: {
      label: 'It is about a child',
      text: 'Listen calmly, and tell them that it is not their fault. Keep the messages. If someone contacts a child in a sexual way, CEOP can help. Report Remove can take down pictures of people under 18. If a child is in danger now, call {{emergency}}.',
    },
    report: {
      label: 'Where to report it',
      text: 'Report it to Report Fraud, online or by phone. For most people it does not bring money back. It helps to find who did it. If someone threatens you, call {{police}}.',
    },
    passwords: {
      label: 'Strong passwords',
      text: 'Three random words make a good password. Use another one for your e-mail than for anything else. A password manager can keep them for you. Turn on the second step at sign-in where you can.',
    },
    message: {
      label: 'A strange message',
      text: 'Please do not open links in it, and do not call numbers in it. You can send it on to the services below, for free. You can also show it to me, and I tell you what I notice.',
    },
    business: {
      label: 'I have a small business',
      text: 'Keep copies of what matters, and keep one of them off the internet. Check new bank details with a call to a number you know. These services help small businesses for free.',
    },
    follow: {
      label: 'Someone I know watches me online',
      text: 'Does a partner, an ex or someone in your family watch your phone? There is help for that. It is not your fault.',
    },
  },
} as const;
