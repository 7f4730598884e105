import { fraudKinds } from './fraud-kinds.ts';

/** Help with scams and fraud: what to do first, checking a message, refunds, and the kinds there are. Facts: DOMAIN.md (c). */
export const fraudAdvice = {
  opening: 'I am glad you asked. Scams catch all kinds of people. It is not your fault.',
  'fraud-gone': {
    ask: 'Has money gone, or did you give any details?',
    retry: 'Has money gone, or did you give any details? You can also ask me to look at a message.',
    why: 'I ask this first because your bank can do most in the first few minutes. You can skip this.',
    label: 'What has gone',
    money: 'Money has gone',
    details: 'I gave details or a code',
    control: 'Someone got into my phone or computer',
    no: 'No, none of this',
    check: 'I want to check a message or call',
  },
  'fraud-now': {
    ask: 'Is anyone with you, on their way, or on the phone about this now?',
    retry: 'Is anyone at the door, on their way or on the phone now? Or does anyone threaten you?',
    why: 'I ask because help is quicker in another way while it is happening. You can skip this.',
    label: 'What is happening now',
    coming: 'Someone is here or on the way',
    talking: 'They are on the phone or online now',
    threat: 'Someone threatens me',
    no: 'No',
  },
  'fraud-who': {
    ask: 'Who is it about?',
    retry: 'Is it about you, someone you care about, or a business?',
    why: 'I ask so that I can show you the right help. You can skip this.',
    label: 'Who it is about',
    me: 'Me',
    relative: 'Someone I care about',
    business: 'A business, club or charity',
  },
  'fraud-paid': {
    ask: 'How was it paid?',
    retry: 'How did the money go? You can choose one, or skip this.',
    why: 'I ask because the way to get money back is different for each. You can skip this.',
    label: 'How it was paid',
    transfer: 'Bank transfer',
    card: 'Card or PayPal',
    cash: 'Cash or cheque',
    'gift-card': 'Gift card or voucher',
    crypto: 'Crypto money',
    abroad: 'To a bank in another country',
  },
  'fraud-text': {
    ask: 'You can paste the message, e-mail or web address here. Or tell me what the caller said. I do not open links. Please leave out your own card numbers and passwords.',
    retry: 'Please paste the words of the message, or tell me what was said. You can also skip this.',
    why: 'I look at the words and tell you what I see. You can skip this.',
    label: 'What I looked at',
    skip: 'Nothing to check',
  },
  pages: {
    'danger-now': {
      label: 'Someone is here or on the way',
      text: 'If someone is at your door, is on the way, or threatens you, please call {{emergency}} now. Keep the door shut. Do not give them money, cards or gold. The police and banks never send anyone to collect these.',
    },
    'hang-up': {
      label: 'They are talking to me now',
      text: 'You can put the phone down, or leave the chat. You do not have to say why. Do not pay or read out any code. Before you call your bank, use another phone if you can, or wait a few minutes. Some callers stay on the line.',
    },
    'bank-now': {
      label: 'Call my bank',
      text: 'Please call your bank now. Use the number on your card, or {{bank}}. Say the word fraud. Ask them to stop or call back the payment, and to block your cards. Minutes can matter here. The number {{bank}} never calls you.',
    },
    'bank-theirs': {
      label: 'Call their bank',
      text: 'Please help them call their bank now. Use the number on their card, or {{bank}}. Say the word fraud. Ask the bank to stop or call back the payment, and to block the cards. Minutes can matter here. The number {{bank}} never calls anyone.',
    },
    'bank-done': {
      label: 'I have called my bank',
      text: 'It was right to call your bank. Write down when you called, and the number they gave you for the case. If more money goes, or those people call again, call your bank again on {{bank}}.',
    },
    device: {
      label: 'Someone got into my device',
      text: 'Turn the internet off on that device. If you cannot, switch the device off. Call your bank from another phone. Change your passwords from another device. After that, take off any app they made you install. Ask someone you trust to help.',
    },
    'details-gone': {
      label: 'Keep my accounts safe',
      text: 'Change the password of your e-mail first, then of your bank and shops. Use a new one for each. Turn on two-step login where you can. Look at your bank account each day. You can also ask for a free credit report to see if anyone uses your name. You can also pay a body called Cifas to put a warning on your name. Then firms that lend money check more closely.',
    },
    report: {
      label: 'Report it',
      text: 'You can report it to Report Fraud, online or by phone. It is the police service for fraud. Keep messages, names, numbers and payment slips. The report helps to stop them. Your money comes back through your bank, so call the bank first.',
    },
    'refund-transfer': {
      label: 'Money back after a bank transfer',
      text: 'If you were tricked into a bank transfer in the UK, your bank must usually pay you back. This is for payments from 7 October 2024 on. The most is £85,000 for one claim. The bank should decide within 5 working days, or 35 if it needs to ask more. It may keep up to £100. It must not keep this if you were easy to harm at that time. Tell the bank soon, and within 13 months.',
    },
    'refund-card': {
      label: 'Money back after a card payment',
      text: 'Ask your bank or card firm to take the payment back. There are time limits, so ask soon. With a credit card you may have more rights. Did someone use your card without you? The bank should usually pay that back fast.',
    },
    'refund-other': {
      label: 'Money back after cash, gift cards or crypto',
      text: 'The refund rule does not cover cash, cheques, gift cards, crypto money or payments to other countries. Still tell your bank. For a gift card, call the firm on the card and say it was fraud. They can sometimes stop it. Please do not pay anyone who says they can get it back.',
    },
    'refund-no': {
      label: 'The bank says no',
      text: 'The bank can say no if you took part in the fraud, or did not care at all what happened. That is a high bar. You can complain to the bank. Ask for its last answer in writing. After that, or if 8 weeks go by, a free ombudsman can look at it.',
    },
    support: {
      label: 'Someone to talk to',
      text: 'It is normal to feel shock, shame or anger. The people who did this do it all day long. These services listen. They are free, and you can use them even if you do not report it. If you think of harming yourself, call {{emergency}}, or the Samaritans below.',
    },
    stop: {
      label: 'How to deal with a scam',
      text: 'Stop. Before money or details go, take a breath. Who spoke first, you or them? Only bad people try to rush you. A real bank or shop lets you wait.',
    },
    challenge: {
      label: 'How do I find out if it is real?',
      text: 'Challenge. Could it be fake? You may say no, hang up or ignore it. Then ask in a way that you found yourself. Use the number on your card or bill. Would they mind if you asked a friend first? If so, that tells you a lot.',
    },
    protect: {
      label: 'What if I think I was caught?',
      text: 'Protect. If you think you were caught, call your bank straight away on {{bank}}. Then report it to Report Fraud. Tell someone you trust. Nobody here will tell you off.',
    },
    relative: {
      label: 'Help for someone I care about',
      text: 'Stay calm and kind. People often feel shame, or still believe the caller. Ask what the person wants from them. Do not say they were silly. You could sit with them while they call their bank. If someone is in danger now, call {{emergency}}.',
    },
    'relative-later': {
      label: 'Help them stay out of scams',
      text: 'Agree on a family password for calls that ask for help. Ask the phone firm about a call blocker. The bank can add a trusted person to the account, if they wish. If you think someone can no longer protect their own money, adult care can help.',
    },
    business: {
      label: 'A business, club or charity',
      text: 'Call your bank now if money has gone. Small firms and small charities can use the refund rule too. Tell your team, so nobody pays twice. If your computers are locked, do not pay. Switch them off the network and report it. These services help small firms.',
    },
    'business-later': {
      label: 'Keep our business out of scams',
      text: 'New bank details on a bill? Call the firm on the number you always used. Let two people agree to each big payment. Nobody should get in trouble for asking the boss if a message is real. Do not pay for a listing you did not order.',
    },
    'bank-refund': {
      label: 'Can I get my money back?',
      text: 'That depends on how it was paid. Choose the way below. Call your bank first in each case. It costs nothing to ask.',
    },
    'by-call': {
      label: 'Scam calls',
      text: 'The number on your screen can be faked, and a voice can be copied. You can hang up on anyone. Call back on a number you know, from another phone if you can. For a scam call, you can text the word "call" and their number to the free line below. Which kind was it?',
    },
    'by-text': {
      label: 'Scam texts',
      text: 'Do not tap the link or reply. A real text and a fake one can sit in the same list. Forward it to the free number below. Then delete it. Which kind was it?',
    },
    'by-email': {
      label: 'Scam e-mails',
      text: 'Do not tap the links or open what came with it. The name of the sender can be faked. Forward it to the address below. Then delete it. Which kind was it?',
    },
    buying: {
      label: 'Buying and selling',
      text: 'Pay by card where you can. See it before you pay, or use a site that keeps you covered. A price far too low is a warning. So is a seller who wants you to leave the site. Which kind was it?',
    },
    online: {
      label: 'Love, work and money offers',
      text: 'Someone you never met may write for weeks before they ask for money. An offer that sounds too good is a warning. So is a secret. Ask someone you trust what they think. Which kind was it?',
    },
    'at-door': {
      label: 'At the door and by post',
      text: 'You do not have to open the door. Ask for a card with a name, and keep them outside. Call the firm on a number you find yourself. If they threaten you, call {{emergency}}. Scam letters can go in the bin. Which kind was it?',
    },
    'no-cold-calling': {
      label: 'No Cold Calling zones',
      text: 'Some streets are No Cold Calling zones. Signs there say that sellers are not welcome. Trading Standards can say if your street could be one, through the line below. A sticker on your own door can help too.',
    },
    ...fraudKinds,
  },
} as const;
