import { promiseTalks, type Told } from '../support/told-talks.ts';

const REPORT = ['report-asb:opening'];
const BANK_NOW = ['fraud-advice:pages.bank-now.text'];
const ABUSE_CARD = 'danger:cards.domestic-abuse.self';
const SILENT = ['knowledge:silent-999.answer'];
const OWN = ['domestic-abuse:pages.own.text'];

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});

promiseTalks('What residents write first, in a sentence or two', [
  first(
    'my mother is 84 and lives alone and kids keep banging on her windows. she is too scared to tell anyone',
    REPORT,
  ),
  first('I dont know if this is the right place but the kids on our estate are out of control', REPORT),
  first('sorry to bother you, its probably nothing, but the lads outside are getting on my nerves', REPORT),
  first('im frightened of the lads outside', REPORT, ['answers:unclear']),
  first('im scared of the family next door', REPORT, ['danger:ask.forced-marriage']),
  first('staff abused at shop', REPORT, ['danger:cards.sexual-violence.self']),
  first(
    "I had a call from my bank's fraud team yesterday and moved my money to a new account like they said",
    BANK_NOW,
  ),
  first('my gran was told by a policeman to take out 5000 and a courier came for it', [
    'fraud-advice:pages.bank-theirs.text',
  ]),
  first('i bought a puppy online and it never came', BANK_NOW),
  first(
    'someone tried to get in my back door at 3am. im on my own with the baby',
    ['burglary-theft:opening'],
    ['danger:ask.child-at-risk'],
  ),
  first(
    'I am a taxi driver and passengers call me terrorist and refused to pay last night',
    ['hate-crime:opening'],
    ['terrorism:opening'],
  ),
  first('my neighbour is threatening to kill himself', ['danger:cards.self-harm.other', 'self-harm:opening'], REPORT),
  first('my mum keeps saying she doesnt want to be here any more', ['danger:cards.self-harm.other']),
  first(
    'my mum is being hit by my brother, shes 79',
    ['danger:cards.domestic-abuse.other'],
    ['danger:cards.domestic-abuse.child', 'danger:cards.child-at-risk.child', 'danger:cards.child-at-risk.self'],
  ),
  first('i heard my neighbour screaming and things breaking, i can hear her crying now', [
    'danger:cards.domestic-abuse.other',
    'child-safeguarding:opening',
  ]),
  first('i think the people next door are hitting their kids', [
    'danger:cards.child-at-risk.other',
    'child-safeguarding:opening',
  ]),
  first('my parents have booked flights and i think they are going to make me marry someone', [
    'danger:cards.forced-marriage.self',
  ]),
  first('daughter sent nudes', ['danger:cards.child-at-risk.other'], [ABUSE_CARD]),
]);

promiseTalks('What a guide is told next', [
  { lines: ['my mum and dad are making me go to pakistan to marry', 'yes'], said: ['domestic-abuse:pages.talk.text'] },
  { lines: ['My son is 24 and he hits me and takes my pension', 'yes'], said: ['domestic-abuse:pages.talk.text'] },
  first("am i abusive? my wife is worried i'm controlling", OWN, ['danger:ask.domestic-abuse', ABUSE_CARD]),
  { lines: ['i hurt my partner', 'i hit her last night'], said: [], not: [ABUSE_CARD] },
  { lines: ['my husband hits me', 'yes', 'will I lose my home'], said: [], not: ['knowledge:can-i-be-evicted.answer'] },
]);

promiseTalks('How to ring 999 in silence is answered wherever it is asked', [
  first('how do i call 999 without talking', SILENT),
  first('can i ring 999 and not talk', SILENT),
  { lines: ['i want to report my neighbour', 'how do i call 999 without talking'], said: SILENT },
  { lines: ["he's in the next room", 'no', 'can i ring 999 and not talk'], said: SILENT },
]);

const GENERAL: readonly (readonly [string, string, string])[] = [
  ['what is coercive control', 'domestic-abuse', 'coercive-control'],
  ['is stalking a crime', 'stalking', 'stalking'],
  ['what is sextortion', 'sexual-violence', 'sextortion'],
  ['what is forced marriage', 'forced-marriage', 'forced-marriage'],
];
promiseTalks('A question in general is answered, and nobody is told that they are sorry for what happened', [
  ...GENERAL.map(([line, danger, card]) =>
    first(line, [`danger:ask.${danger}`, `knowledge:${card}.answer`], [`danger:cards.${danger}.self`]),
  ),
  first('is it abuse if he checks my phone', [ABUSE_CARD]),
  first('is it normal for dad to hit me', ['danger:cards.child-at-risk.child']),
]);
