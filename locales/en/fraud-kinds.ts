/** One page for each kind of scam: what it looks like, what gives it away, and what to do. No page is a how-to. */
export const fraudKinds = {
  bank: {
    label: 'My bank or a safe account',
    text: 'A caller says your money is at risk and must be moved. No bank asks you to move money to keep it safe. No bank asks for your full PIN or password. Hang up. Call {{bank}}, or the number on your card, from another phone if you can.',
  },
  courier: {
    label: 'Someone comes for cards, cash or gold',
    text: 'A caller says they are the police or your bank. They send someone for your card, cash or gold. The police and banks never do this. If anyone is on the way, call {{emergency}}. Keep the door shut.',
  },
  'remote-access': {
    label: 'Someone wants into my computer',
    text: 'A caller says your computer or your internet has a fault. They want you to put an app on it. Nobody real does that in a call you did not ask for. Hang up. If they got in, turn it off and call your bank.',
  },
  passcode: {
    label: 'Someone asks for a code',
    text: 'A code sent to your phone is like a key. A friend who asks for one may have been hacked. Do not pass it on, and do not read it out. If you did, change that password now and call your bank.',
  },
  family: {
    label: 'Family in trouble, or a new number',
    text: 'A message says your child has a new phone and needs money. Or a voice on the phone sounds just like them. Call the number you had before. Ask something that only they know. Do not pay until you have talked to them.',
  },
  delivery: {
    label: 'A parcel or a small fee',
    text: 'A text says a parcel waits for a small fee. The page then takes your card. Later a fake bank may call. Do not use the link. Go to the site of the shop or carrier yourself. If you gave your card, call your bank.',
  },
  government: {
    label: 'Tax refunds and government money',
    text: 'A message offers a tax refund or a grant, or says you owe tax. Real offices do not ask for bank details in a text or e-mail. Do not use the link. Sign in to your own account in the way you always do.',
  },
  'council-tax': {
    label: 'Council tax',
    text: 'Someone says you are in the wrong band, or that money is due to you. They want a fee or your card. The council does not text a link for a refund. A government office sets your band, and it costs nothing to ask there. To ask about a refund, call the council yourself.',
  },
  energy: {
    label: 'Gas and electric bills',
    text: 'A message offers money off your bill, or a refund. It asks for your bank details. Real help with bills comes on your bill or from your own firm. Look at your bill for the number, and call that.',
  },
  'tv-licence': {
    label: 'TV licence',
    text: 'An e-mail says your TV licence has run out or a payment failed. It wants your card. Real e-mails usually have your name in them. A real letter may have no name on it. Type in the address of the licence site yourself and look there.',
  },
  fine: {
    label: 'Parking and road fines',
    text: 'A text says you must pay a fine today or it will double. Real fines usually come by post or are left on the car. They can go up later, but they give you time and a way to appeal. Do not use the link. Look up the council or the road firm yourself.',
  },
  arrest: {
    label: 'Threats of arrest or court',
    text: 'A caller says there is a warrant, or that someone will be sent out of the country. They want money now. The police and tax office do not do that. You can hang up. If you are afraid, call {{police}}. If someone is at the door, call {{emergency}}.',
  },
  account: {
    label: 'My account is blocked',
    text: 'A message says an account of yours is blocked. It wants you to sign in or pay. Do not use the link. Open the app, or type the address yourself. If you gave your password, change it now.',
  },
  subscription: {
    label: 'A plan I did not order',
    text: 'An e-mail says you have paid a lot for a plan. It gives a number to call for your money back. On the phone they ask to see your screen. Do not call it. Look at your bank account to see if money went.',
  },
  marketplace: {
    label: 'Buying or selling things',
    text: 'A seller wants a bank transfer for something you have not seen. Or a buyer sends a link to get paid, or a driver you pay for. To get money, you never need to give a code or your PIN. Stay on the site and its own way to pay.',
  },
  ticket: {
    label: 'Tickets',
    text: 'Someone sells tickets and wants a bank transfer. Then they are gone. Buy from the venue or a site that it names. Pay by card. Do not pay a stranger as if they were a friend.',
  },
  rental: {
    label: 'A home or holiday let',
    text: 'The owner is away and cannot show you the home. They want money to hold it. Do not pay before you have been inside. For a holiday, pay by card and call the place on a number you find yourself.',
  },
  job: {
    label: 'Jobs and tasks',
    text: 'Someone offers good pay for easy tasks. First you get a little. Then you must put in your own money. Real work never costs you money. Do not let other people use your bank account. That can be a crime, even if you did not know.',
  },
  romance: {
    label: 'Love online',
    text: 'Someone you have not met says they love you. There is always a reason not to meet. Then they need money, gift cards or crypto. You did nothing wrong by trusting. Do not send more. Talk to someone close to you, and to your bank.',
  },
  investment: {
    label: 'Crypto and sure profits',
    text: 'An advert, a group or a new friend shows you big, sure profits. You can put money in, but not take it out. No real firm can promise a profit. Check the FCA register before you pay anyone. Do not pay a fee to get your money out.',
  },
  pension: {
    label: 'Pensions',
    text: 'A caller offers a free look at your pension, or says you can have it early. Cold calls about pensions are usually against the law. Hang up. A change can cost you most of it. Ask your own pension firm, on the number in its letters.',
  },
  loan: {
    label: 'Loans with a fee first',
    text: 'Someone offers a loan with no checks. First you must pay a fee, often in gift cards. The loan never comes. A real lender takes no fee before it pays. Citizens Advice can help if you owe money.',
  },
  prize: {
    label: 'Prizes and big money',
    text: 'You have won, or someone left you a lot of money. First they want a fee, or your bank details. You cannot win a draw that you did not enter. Do not pay and do not reply.',
  },
  charity: {
    label: 'People who collect for charity',
    text: 'Someone collects for a good cause, but shows no charity number. You can always say no. Look up the charity and give on its own site. A real charity never asks for gift cards or crypto.',
  },
  recovery: {
    label: 'Someone can get my money back',
    text: 'After a scam, someone may call and say they can get your money back for a fee. That is often the same people again. Do not pay. Real help from your bank and the police is free. They do not ask for a fee.',
  },
  sextortion: {
    label: 'Threats to share pictures',
    text: 'Do not pay. Stop talking to them, but keep the messages. It is not your fault, and you are not the only one. Call {{police}}. If you are under 18, Report Remove can help to take a picture down. Childline listens.',
  },
  invoice: {
    label: 'Bills with new bank details',
    text: 'A bill or an e-mail gives new bank details. It may come from a real address that was hacked. Call the firm on the number you always used, before you pay. If you have paid, call your bank now.',
  },
  boss: {
    label: 'A message from the boss',
    text: 'A message looks as if it is from the boss or the head. They are in a meeting and need gift cards or a quick payment. Ask them in person, or call them on a number you know. A good boss will not mind.',
  },
  doorstep: {
    label: 'Roofers and traders at the door',
    text: 'Someone at the door says your roof or drive needs work now. Do not pay up front, and do not let them take you to the bank. Say no and shut the door. If they threaten you or will not go, call {{emergency}}.',
  },
  'qr-code': {
    label: 'QR codes',
    text: 'A sticker with a QR code can be put over the real one, in a car park for example. It leads to a fake page. Pay at the machine, or in the app that you already have. If you gave your card, call your bank.',
  },
} as const;
