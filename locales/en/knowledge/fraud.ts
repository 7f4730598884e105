/** Questions with their vetted answers: scams and fraud. What else is asked the same way stands in fraud.phrases.txt. */
export const fraud = {
  'money-gone': {
    question: 'I sent money to a scammer. What now?',
    answer:
      'Call your bank now, on {{bankLine}} or the number on your card. Say that it is fraud and ask them to stop or get back the payment. Then report it. It is not your fault.',
  },
  refund: {
    question: 'Will I get my money back?',
    answer:
      'Often, if you were tricked into a bank transfer in this country. Banks can pay up to £{{refundCap}} a claim. They may keep back up to £{{refundExcess}}. They should decide in {{refundDecision}} working days, or {{refundLongest}} if they have to ask. Claim within {{refundMonths}} months.',
  },
  'refund-not': {
    question: 'What if I paid by card, cash, crypto or to another country?',
    answer:
      'The refund rule for bank transfers usually does not cover these. For a card, ask your card company: other rules usually protect you. Tell your bank about all of them, and quickly. Advice is free.',
  },
  'bank-refuses': {
    question: 'My bank will not refund me. What can I do?',
    answer:
      'Complain to the bank first and ask for its reasons in writing. If it still says no, or takes too long, you can usually go to an office that decides such cases, for free. Citizens Advice can tell you how.',
  },
  'line-159': {
    question: 'What is the short number for banks?',
    answer:
      'Call {{bankLine}} and you get through to the fraud team of your bank. It works for most large banks. It never calls you, so a call from it is a trick.',
  },
  'scam-text': {
    question: 'What do I do with a scam text or call?',
    answer:
      'Do not use the link and do not call back. Forward the text to the number below: it is free. Then delete it. If you gave details or paid, call your bank first.',
  },
  'scam-email': {
    question: 'What do I do with a scam e-mail or website?',
    answer:
      'Do not use the link and do not open what is attached. Forward the e-mail to the address below. They look at it and can take fake pages down. Then delete it.',
  },
  'report-fraud': {
    question: 'Where do I report fraud?',
    answer:
      'Tell your bank first if money is gone. Then report it to Report Fraud, by phone or on the web. It used to be called Action Fraud. Most reports help to stop fraud. It is the bank that may get money back.',
  },
  'bank-call': {
    question: 'Is it really my bank or the police on the phone?',
    answer:
      'Hang up. Then call {{bankLine}} or the number on your card, best from another phone. A real bank or officer does not mind. The number that shows on your phone can be faked.',
  },
  'safe-account': {
    question: 'Would my bank ask me to move money to a safe account?',
    answer:
      'A bank never asks you to move money to keep it safe. It never asks for your full PIN or password. Hang up and call {{bankLine}}.',
  },
  'courier-fraud': {
    question: 'Do the bank or the police collect cards or cash?',
    answer:
      'The bank and the police never collect cards, cash or gold. If someone is on the way or at the door, do not open it and call {{emergency}}. Do not hand over a card, cash or gold. If you already did, call {{bankLine}} now.',
  },
  'hi-mum': {
    question: 'My child texts from a new number and needs money. Is it real?',
    answer:
      'It is a common trick. Call your child on the number you already know. Do not pay until you have heard their voice or seen them. Forward the text to the number below.',
  },
  romance: {
    question: 'Is my online partner real?',
    answer:
      'Be careful if you never met and they ask for money, gift cards or crypto. People who do this are very good at it. Talk to someone you trust before you pay. It is not your fault, and you can get help.',
  },
  investment: {
    question: 'How do I check an offer to invest or to buy crypto?',
    answer:
      'Look up the firm on the public list of money firms, on a page that you find yourself. Be careful with pressure, famous faces and sure profits. Never let anyone pay for you or use your computer. If you already paid, call {{bankLine}}.',
  },
  'remote-access': {
    question: 'Someone wants me to install an app or let them into my computer. Should I?',
    answer:
      'Nobody real asks for this in a call that you did not expect. Hang up. If they are already in, turn the computer off and call {{bankLine}} from your phone.',
  },
  'recovery-scam': {
    question: 'A firm offers to get my lost money back for a fee. Is it real?',
    answer:
      'This is very often a second trick. People who cheat share lists of those who lost money. Do not pay and do not give details. Only your bank can start to get a payment back.',
  },
  doorstep: {
    question: 'What do I do about traders at the door?',
    answer:
      'You do not have to open the door. Do not pay first, and do not let them rush you. Ask for a name and look up the number yourself. If they threaten you or will not go, call {{emergency}}.',
  },
  'gave-details': {
    question: 'I gave away my password or card details. What now?',
    answer:
      'Call your bank on {{bankLine}} if it was about a card or an account. Change the password, first of all of your e-mail. Use another device if you can. Then watch your account for a while.',
  },
  'take-five': {
    question: 'What is Take Five?',
    answer:
      'It is advice against fraud, from banks and others. Stop: take time before you give money or details. Challenge: it may be fake, and it is fine to say no. Protect: tell your bank at once and report it.',
  },
  'no-cold-calling': {
    question: 'How can I stop cold callers, or start a no cold calling zone?',
    answer:
      'You can put up a sign that says you do not buy at the door. A whole street can sometimes become a no cold calling zone. Ask Trading Standards or the council how it usually works here.',
  },
  identity: {
    question: 'Someone buys or borrows in my name. What can I do?',
    answer:
      'Tell the bank or firm at once that it was not you. Look at your credit report: it is usually free. Report it, and keep all letters. A mark on your credit file can usually stop new loans.',
  },
  'buying-online': {
    question: 'How do I spot a fake seller, ticket or flat?',
    answer:
      'See it before you pay, if you can. Pay by card, not by bank transfer. Be careful with prices that are too low and sellers who rush you. If you paid already, call your bank.',
  },
} as const;
