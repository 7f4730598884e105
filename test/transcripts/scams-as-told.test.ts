import { alike, promiseTalks, type Told } from '../support/told-talks.ts';

const ADVICE = 'fraud-advice:opening';
const UNKNOWN = 'scam:unknown';

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});
const page = (kind: string): string => `fraud-advice:pages.${kind}.text`;
const isMet = (line: string, kind: string): Told => first(line, [ADVICE, UNKNOWN, page(kind)]);

promiseTalks('Whoever tells of a trader, a collector or a stranger at the door is told of that trick', [
  isMet(
    'two men came to the door said they were doing next doors roof and noticed ours was bad, wanted 2 grand up front',
    'doorstep',
  ),
  isMet('a bloke in a van selling tools and frozen fish at the door', 'doorstep'),
  first('tree surgeon knocked my nan up and took £800 for cutting a hedge and wants more', [ADVICE, page('doorstep')]),
  first(
    "the gardener keeps coming back to my grandad's wanting more money each time",
    [ADVICE, UNKNOWN, page('doorstep')],
    [page('danger-now')],
  ),
]);

promiseTalks('Whoever tells of somebody met online who wants money is told of that trick', [
  isMet('mum has a bloke on facebook who says hes an oil rig engineer', 'romance'),
  isMet('a girl on instagram says she likes me and wants me to put money in her trading thing', 'romance'),
  isMet("She's 28 and says she loves me, I'm 71. She needs money for her visa", 'romance'),
]);

promiseTalks('Whoever tells of what is paid for unseen, or of work that is none, is told of that trick', [
  isMet('breeder wont let me see the puppy with its mum and wants me to pay for a crate to ship it', 'marketplace'),
  isMet('landlord says he cant do viewings but will post the keys once i pay the first month', 'rental'),
  isMet('i was messaged about part time work from home rating hotels £200 a day', 'job'),
]);

promiseTalks('A scam that borrows the name of another service is no matter of that service', [
  first(
    'caller says i am due a council tax refund because i am in the wrong band and needs my card',
    [ADVICE, UNKNOWN],
    ['answers:wrong-door.council-tax'],
  ),
  first('text says i have a parking fine and must pay today', [ADVICE, page('fine')], ['answers:wrong-door.parking']),
  first('a stranger has added me to a whatsapp group about shares with a professor', [ADVICE], ['cyber:opening']),
]);

promiseTalks('What only sounds like a scam is what it is', [
  first("the landlord is away and won't fix the boiler", ['answers:wrong-door.housing-repair'], [ADVICE]),
  first('there is a puppy in a crate next door all day crying', ['report-asb:opening'], [ADVICE]),
  first('the dog owner is away and it barks all night', ['report-asb:opening'], [ADVICE]),
  first('got a text saying my parking permit has run out', ['answers:wrong-door.parking'], [ADVICE]),
  first('my facebook was hacked and they changed the password', ['cyber:opening'], [ADVICE]),
]);

promiseTalks(
  'Nobody is told to ring 999 over a grandchild who mends a computer, or a collector who asks for too much',
  [
    first(
      'My son set up the TeamViewer for me so he can mend my computer from Leeds.',
      ['cyber:opening'],
      ['danger:cards.fraud-in-progress.self'],
    ),
    first(
      'someone came round for a kids hospice charity and pushed my nan to give cash',
      [ADVICE],
      ['danger:over.self'],
    ),
  ],
);

const GONE = ['I need advice about a scam', 'money has gone']; // the first two lines of a talk
const PAID = [...GONE, 'no its over'];
const WHOSE = [...PAID, 'bank transfer'];
const TEXT = [...WHOSE, 'me'];

promiseTalks('How it was paid is known by the bank or the app that it left', [
  ...alike(PAID, ['revolut', 'on the app', 'it came out my bank'], ['fraud-advice:fraud-who.ask']).map((talk) => ({
    ...talk,
    not: ['guide:more.noted', 'cyber:opening'],
  })),
  {
    lines: [...PAID, 'by bank transfer and steam cards'],
    said: ['fraud-advice:fraud-who.ask'],
    not: ['scam:seen', UNKNOWN],
  },
]);

promiseTalks('Whom it happened to is known in one word', [
  ...alike(WHOSE, ['dad', 'i am her daughter'], [page('relative')]),
  ...alike(WHOSE, ['work', 'our village hall'], [page('business')]),
]);

promiseTalks('Whoever has no words to be looked at goes on', [
  ...alike(
    TEXT,
    ['no i havent got the text', 'no it was face to face', 'ive thrown it away', 'how do i copy it', 'no message'],
    ['guide:more.ask'],
  ),
]);

promiseTalks('A message to somebody’s mother tells nothing of who pastes it', [
  {
    lines: [
      'I need advice about a scam',
      'Hi mum ive dropped my phone this is my new number can you text me on whatsapp',
    ],
    said: [UNKNOWN, page('family')],
    not: [page('bank-now'), page('device')],
  },
  first('i got a message is it a scam', ['fraud-advice:fraud-text.ask']),
]);

promiseTalks('What is told in the guide is what it says', [
  {
    lines: ['I need advice about a scam', 'i let him in to look at the roof'],
    said: [],
    not: [page('device')],
  },
  { lines: ['I need advice about a scam', 'yeah about 300'], said: [page('bank-now')] },
  { lines: ['I need advice about a scam', 'they called my phone'], said: [], not: [page('device'), page('bank-now')] },
  { lines: ['I need advice about a scam', 'my computer got taken over'], said: [page('device')] },
  {
    lines: ['someone opened a loan in my name', 'no money has gone i just got a letter'],
    said: ['fraud-advice:fraud-text.ask'],
    not: ['fraud-advice:fraud-paid.ask'],
  },
  {
    lines: ['i think im being scammed by a girl i met on tinder', 'i sent her 300', 'yes she messages every day'],
    said: ['fraud-advice:fraud-paid.ask'],
    not: ['stalking:opening'],
  },
  first('im so embarrassed i fell for it', [page('support')]),
  first('a company rang says they found my money pay 500 tax first', [ADVICE, page('recovery')]),
  {
    lines: ['my grandad is on the phone to someone from the bank moving money', 'hes put the phone down now'],
    said: [],
    not: [page('device')],
  },
  { lines: [...GONE, 'yes hes still on the phone'], said: [page('hang-up')], not: ['danger:ask.danger-now'] },
]);

promiseTalks('Cigarettes that are not allowed have a line to ask', [
  first('dodgy fags being sold under the counter at the corner shop', ['answers:wrong-door.consumer-problem']),
]);
