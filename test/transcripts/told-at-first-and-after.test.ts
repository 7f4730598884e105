import { promiseTalks, type Told } from '../support/told-talks.ts';

const REPORT = 'report-asb:opening';

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});

promiseTalks('Words that only look like a danger bring no card', [
  first(
    'an old man down our road keeps shouting at the kids for playing football, calls them all sorts',
    [REPORT],
    ['danger:cards.medical-fire.self'],
  ),
  first('they hang round outside the shop all night', [REPORT], ['danger:cards.child-at-risk.other']),
  first('how long will it take for someone to get back to me', ['knowledge:how-long.answer'], ['danger:ask.self-harm']),
]);

promiseTalks('How far somebody is with a child is not how old they are', [
  first(
    "I'm 8 months pregnant and he's kicked me out",
    ['danger:ask.domestic-abuse'],
    ['danger:cards.child-at-risk.child'],
  ),
]);

promiseTalks('Danger told in nearly the same words is heard all the same', [
  first('there is a man down in the road he isnt moving', ['danger:cards.medical-fire.self']),
  first('the kids are left outside all night', ['danger:cards.child-at-risk.other']),
  first('her kids are put outside in the cold for hours', ['danger:cards.child-at-risk.other']),
]);

promiseTalks('What was surely told has its own help, though people who gather or play are not usually anti-social', [
  first(
    'A man keeps sitting on the wall by the bus stop and talking to the school girls. He asked my daughter for her snapchat',
    ['danger:cards.child-at-risk.other', 'child-safeguarding:opening'],
    ['answers:wrong-door.people-gathering'],
  ),
]);

promiseTalks('What residents write first finds its kind and its door', [
  first('stag do next door till 4am', [REPORT]),
  first('the holiday let next door is a party house', [REPORT], ['answers:wrong-door.one-off-party']),
  first('my neighbour is being horrible to me', [REPORT, 'questions:understood']),
  first('my neighbour keeps a tiny dog in a cage out in the rain all day', ['answers:wrong-door.animal-cruelty']),
  first('I need to talk to a copper about my neighbour without him finding out', ['knowledge:will-they-know.answer']),
]);

promiseTalks('Questions that had no answer have one', [
  first('will this show up on my phone bill', ['knowledge:phone-bill.answer']),
  first('where can I hand in a knife', ['knowledge:hand-in-weapon.answer']),
  first('can I report a police officer', ['knowledge:complaint.answer']),
]);

promiseTalks('A number of their own is nothing to check where a guide is open', [
  {
    lines: ['my carer shouts at me', 'my number is 07700 900789'],
    said: ['guide:more.noted'],
    not: ['fraud-advice:opening'],
  },
]);

promiseTalks('A number of their own is nothing to check where nothing is open', [
  {
    lines: ["I'm 8 months pregnant and he's kicked me out", 'yes i am safe now', 'my number is 07700 900789'],
    said: [],
    not: ['fraud-advice:opening'],
  },
  first('can you check this number 07700 900789', ['fraud-advice:opening']),
]);

promiseTalks('A guide knows what was told', [
  { lines: ['im getting bullied at school', 'year 8'], said: ['child-safeguarding:child-my-danger.ask'] },
  {
    lines: ['someone nicked my bike from outside the leisure centre', 'no hes gone'],
    said: ['guide:more.noted'],
    not: ['burglary-theft:theft-when.retry'],
  },
]);

promiseTalks('Whoever was reported themselves is told what they can do, and makes no report of it', [
  first("my neighbour reported me for ASB and it's lies", ['knowledge:got-a-letter.answer'], [REPORT]),
  first("I've been reported for noise but it's not me", ['knowledge:got-a-letter.answer'], [REPORT]),
  first('the police came round because of a complaint about me', ['knowledge:got-a-letter.answer']),
  first('when I reported him he accused me of lying', [], ['knowledge:got-a-letter.answer']),
]);

promiseTalks('The kind of trouble is read from the words for it', [
  {
    lines: [
      'The kids from the flats keep ringing my doorbell and running off, my mum has dementia and it terrifies her',
    ],
    said: [REPORT],
    not: ['adult-safeguarding:opening'],
  },
  first('Someone is leaving nasty notes on my car, I think it is number 9', [REPORT]),
  first('Somebody is poisoning cats on our street, three dead since September', [REPORT]),
]);

const ROOF = ['lads on the roof of the Co-op in Church Gresley throwing stones at cars an hour ago', 'no'];

promiseTalks('What is told beside leave, or behind another fact, is not lost', [
  {
    lines: [...ROOF, 'yes my number is 07700 900456 but i dont want to give my name'],
    said: ['questions:contact.wanted.careful'],
    not: ['questions:contact.wanted.cost'],
  },
  {
    lines: [...ROOF, 'its not the first time'],
    said: ['questions:contact.wanted.ask'],
    not: ['questions:contact.how.ask'],
  },
]);

promiseTalks('Whoever asks about their right to stay is answered, and not met as somebody who is hated or held', [
  first(
    'will reporting affect my immigration status? i am an asylum seeker',
    ['knowledge:no-papers.answer'],
    ['danger:cards.hate-crime.self'],
  ),
  first('will i be deported if i report', ['knowledge:no-papers.answer'], ['danger:cards.modern-slavery.self']),
]);

promiseTalks('What was done last night to a window, a bell, a meal or a tyre is known', [
  first('shop window smashed again last night, fourth time this year', [REPORT]),
  first('last night someone rang my doorbell and ran away', [REPORT]),
  first('They order food and leave without paying', ['burglary-theft:opening'], ['danger:ask.modern-slavery']),
  first('my husband left without paying the rent', [], ['burglary-theft:opening']),
  first('parents park illegally outside the school blocking my driveway', ['answers:wrong-door.parking']),
]);
