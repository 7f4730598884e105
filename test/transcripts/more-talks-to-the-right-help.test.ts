import { alike, promiseTalks, type Told } from '../support/told-talks.ts';

const NOW = ['danger:cards.danger-now.self'];
const NOTED = ['answers:small-talk.safe'];
const TALK = ['domestic-abuse:pages.talk.text'];
const CHILDREN = ['domestic-abuse:pages.children.text'];
const CARER = ['my mums carer has been taking money from her purse'];
const PASSPORT = ['boss keep my passport and no pay', 'no'];
const SAFE = ['my husband hits me', 'he is out'];
const STEPFATHER = ['my step dad comes in my room at night', 'no hes at work'];
const GANG = ['my son is 14 and selling drugs for a gang', 'no', 'no'];

const BROKEN_IN = ['my bike was stolen from the shed yesterday'];
const VAN = 'theres been a white van sat outside ours all day';
const SCOOTER = ['a lad on an e scooter knocked my mum over'];
const LANDLORD = ['my landlord says i have to be out by friday or hell change the locks'];
const ROBBED = ['a lad robbed me at knifepoint'];
const DRINKS = ['i drink a bottle of vodka a day', 'no'];
const LOW = ['i feel like theres no point', 'me'];

const ABOUT_CRIME: readonly Told[] = [
  { lines: ROBBED, said: [...NOW, 'burglary-theft:opening'] },
  {
    lines: [...ROBBED, 'he took my phone'],
    said: ['burglary-theft:pages.report.text'],
    not: ['danger:cards.domestic-abuse.self', 'danger:ask.domestic-abuse', 'domestic-abuse:opening'],
  },
  { lines: [...BROKEN_IN, 'my husband took my phone'], said: ['danger:cards.domestic-abuse.self'] },
  {
    lines: ['someone is breaking into my shed now with a knife'],
    said: NOW,
    not: ['burglary-theft:pages.report.text'],
  },
  ...alike(BROKEN_IN, ['what about insurance'], ['burglary-theft:pages.report.text']),
  { lines: [VAN], said: ['burglary-theft:opening'] },
  ...alike([VAN], ['im scared theyll break in'], ['burglary-theft:pages.home.text']),
  { lines: ['my ex has been sat outside my house all day'], said: ['danger:cards.stalking.self'] },
  ...['boy about 13', 'a girl of 14 or 15', 'a man in his twenties'].map((last) => ({
    lines: [...SCOOTER, last],
    said: ['guide:more.noted'],
    not: ['child-safeguarding:opening', 'adult-safeguarding:opening'],
  })),
  {
    lines: ['the bloke next door gets drunk and shouts at me over the fence', 'hes never hit me'],
    said: [],
    not: ['danger:over.self', 'danger:ask.domestic-abuse'],
  },
];

const OF_OTHER_SERVICES: readonly Told[] = [
  { lines: LANDLORD, said: ['answers:wrong-door.private-landlord'] },
  ...alike([...LANDLORD, 'i rent off him private'], ['who can i ring'], ['answers:wrong-door.private-landlord']),
  ...alike(['my bins not been emptied for 3 weeks'], ['so what do i do'], ['answers:wrong-door.bins']),
  {
    lines: ['ive complained 7 times about my neighbour and nobody does anything'],
    said: ['asb-case-review:opening'],
  },
  {
    lines: ['ive complained 7 times about my neighbour and nobody does anything', 'they said no'],
    said: ['asb-case-review:pages.appeal.text'],
  },
];

const ABOUT_DRINK: readonly Told[] = [
  { lines: [...DRINKS, 'i want to stop'], said: ['drugs-alcohol:pages.stopping.text'], not: ['questions:stopped'] },
  { lines: [...DRINKS, 'stop'], said: ['questions:stopped'] },
  { lines: ['im on heroin', 'no', 'drugs', 'i want to stop'], said: ['drugs-alcohol:pages.me.text'] },
  { lines: [...LOW, 'i tried before'], said: [], not: ['questions:gone-back'] },
];

const FRIEND = 'my friend just text me goodbye';
const DRUNK = 'my neighbour is drunk and just got in his car';
const PENSION = 'my son takes my pension';

const PICTURE = ['im 14 and someone has got a nude of me and says theyll send it to my school'];
const BIKE = ['my bike was stolen yesterday', 'no thanks'];

const OF_MANY: readonly Told[] = [
  { lines: [...PICTURE, 'no', 'i havent paid'], said: ['cyber:pages.pictures.text'], not: ['fraud-advice:opening'] },
  { lines: [...BIKE, 'my phone was hacked'], said: ['cyber:opening'], not: ['burglary-theft:pages.cards.text'] },
  { lines: ['neighbours son'], said: ['answers:unclear'], not: ['child-safeguarding:opening'] },
  { lines: ['neighbours son', 'smoking cannabis all night comes through my window'], said: ['report-asb:opening'] },
  { lines: ['my neighbours lad', 'hes hitting his mum'], said: ['danger:cards.domestic-abuse.other'] },
  { lines: [FRIEND], said: ['danger:cards.self-harm.other', 'self-harm:pages.other.text'] },
  ...alike([FRIEND], ['i rang 999', 'theyre on their way'], NOTED),
  { lines: [DRUNK], said: ['road-safety:pages.now.text'] },
  { lines: [DRUNK, 'black audi AB12 CDE'], said: ['guide:more.noted'], not: ['county-lines:opening'] },
  ...alike([DRUNK], ['do i ring 999 or 101'], ['knowledge:when-999.answer']),
  ...alike([...CARER, 'no'], ['do i ring 999'], ['knowledge:when-999.answer']),
  { lines: [PENSION, 'hes not here'], said: TALK, not: CHILDREN },
  { lines: ['my bf wants my passcode and checks who i text'], said: ['domestic-abuse:opening'] },
  ...alike(['i think someone spiked my drink last night'], ['where do i go'], ['sexual-violence:pages.centre.text']),
  {
    lines: ['a taxi driver touched my leg and asked for sex'],
    said: ['sexual-violence:pages.talk.text'],
  },
  ...[PASSPORT, LOW].map((lines) => ({ lines: [...lines, 'im deaf'], said: ['knowledge:deaf.answer'] })),
  ...[SAFE, STEPFATHER, GANG].map((lines) => ({ lines: [...lines, 'am i being silly'], said: [], not: NOTED })),
];

promiseTalks('a talk about crime, other services, drink and friends comes to the help that is meant', [
  ...ABOUT_CRIME,
  ...OF_OTHER_SERVICES,
  ...ABOUT_DRINK,
  ...OF_MANY,
]);
