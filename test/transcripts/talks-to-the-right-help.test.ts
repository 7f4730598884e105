import { alike, promiseTalks, type Told } from '../support/told-talks.ts';

const HIT = ['my husband hits me'];
const SAFE = [...HIT, 'he is out'];
const PAID = [
  'i sent 400 quid to a scammer by bank transfer',
  'no nobody is here',
  'its just me',
  'no i havent got a message',
];
const GANG = ['my son is 14 and selling drugs for a gang', 'no', 'no'];
const BROTHER = ['my son watches extremist videos', 'no', 'yes'];
const INSIDE = 'theres someone in my house downstairs';

const UNSAFE = ['domestic-abuse:remark.unsafe'];
const TALK = ['domestic-abuse:pages.talk.text'];
const HURT = ['danger:cards.medical-fire.other'];
const NOW = ['danger:cards.danger-now.self'];
const NOTED = ['answers:small-talk.safe'];

const ABOUT_SAFETY: readonly Told[] = [
  ...alike(
    HIT,
    [
      'shes in the other room',
      'theyre downstairs',
      'hes in the garden',
      'hes on the sofa',
      'sat next to him',
      'he might come in',
      'hes just come home',
    ],
    UNSAFE,
  ),
  ...alike(HIT, ['hes at the pub', 'hes at football', 'he doesnt live here', 'he moved out', 'im on the bus'], TALK),
  ...alike(
    HIT,
    ['hes in bed', 'back at 5', 'he is out but back soon', 'hes at work but comes home for lunch', 'i have 5 mins'],
    ['domestic-abuse:pages.watched.text', ...TALK],
  ),
  { lines: [...HIT, 'hes not at work'], said: ['domestic-abuse:da-safe.ask'], not: TALK },
  { lines: ['my boyfriend shouts and smashes things', 'hes at work till 6'], said: TALK, not: NOTED },
  {
    lines: ['my boyfriend shouts and smashes things', 'yes'],
    said: [...NOTED, 'domestic-abuse:da-safe.ask'],
    not: TALK,
  },
];

const IN_DANGER: readonly Told[] = [
  ...alike([], ['he said hell kill me', 'shell kill me', 'he keeps saying hell kill her'], NOW),
  ...alike([], ['i shot him', 'i think ive killed her', 'he shot her and ran off', 'i ran him over'], HURT),
  ...alike([], ['i killed him in fortnite', 'i shot him a look', 'i ran over to him'], []).map((told) => ({
    ...told,
    not: HURT,
  })),
  { lines: ['i shot him', 'what do i do'], said: ['danger:reminder'] },
  { lines: [INSIDE, 'im in the bathroom'], said: ['danger:reminder'] },
  ...alike([INSIDE], ['yes i rang', 'police are on their way'], NOTED),
  {
    lines: [INSIDE, 'they said stay on line'],
    said: NOTED,
    not: ['danger:ask.fraud-in-progress', 'county-lines:opening'],
  },
  { lines: [INSIDE, 'theyre coming'], said: [], not: NOTED },
  { lines: ['someone is trying to get in my back door', 'im so scared'], said: [], not: ['safer-homes:opening'] },
];

const LED_ON: readonly Told[] = [
  ...[SAFE, PAID, GANG, BROTHER].map((lines) => ({
    lines: [...lines, 'they said no'],
    said: [],
    not: ['danger:cards.forced-marriage.self', 'domestic-abuse:da-safe.ask'],
  })),
  ...alike(SAFE, ['and then', 'then what'], ['domestic-abuse:pages.call-back.text']),
  ...alike(GANG, ['and then'], ['county-lines:pages.after.text']),
  ...alike(SAFE, ['whats womens aid number'], TALK),
  ...alike(GANG, ['can i talk to someone', 'i just want to talk'], ['county-lines:pages.child.text']),
  ...alike(PAID, ['can i talk to someone'], ['fraud-advice:pages.support.text']),
  ...alike(PAID, ['what number'], ['fraud-advice:pages.bank-now.text']),
  ...alike(['i feel so low i dont want to be here', 'me'], ['can i talk to someone'], ['self-harm:pages.me.text']),
  ...alike(
    ['i got a text from the bank is it a scam', 'no', 'no'],
    ['what number'],
    ['fraud-advice:pages.protect.text'],
  ),
  ...alike(BROTHER, ['what number'], ['terrorism:pages.person.text']),
  ...alike(BROTHER, ['will he find out i rang'], ['answers:in-guide.unnamed']),
  ...alike(['a car nearly hit me on the crossing'], ['can i talk to someone'], ['answers:person-hours-unknown']),
  ...[SAFE, PAID, BROTHER].map((lines) => ({
    lines: [...lines, 'whats crimestoppers number'],
    said: ['knowledge:crimestoppers.answer'],
  })),
  {
    lines: ['im 15 and someone has my nudes and wants money', 'can i talk to someone'],
    said: ['cyber:pages.pictures.text', 'self-harm:pages.young.text'],
  },
];

const SISTER = ['my sister gets hit by her husband', 'yes its safe im at home'];
const CHILDREN = ['domestic-abuse:pages.children.text'];
const WHAT_IT_IS = ['domestic-abuse:pages.happening.text'];
const NO_CHILD_GUIDE = ['child-safeguarding:opening', 'danger:ask.child-at-risk'];

const ABOUT_ABUSE: readonly Told[] = [
  ...alike(SISTER, ['she has children', 'shes got 2 kids', 'they have three kids', 'her kids see it'], CHILDREN).map(
    (told) => ({ ...told, not: NO_CHILD_GUIDE }),
  ),
  ...alike(SAFE, ['i have children', 'my daughter heard it'], CHILDREN),
  { lines: [...SISTER, 'she wont leave him'], said: TALK, not: ['danger:ask.stalking', 'stalking:opening'] },
  ...alike(SAFE, ['its my own fault', 'he says sorry after', 'he didnt mean it', 'he was drunk'], WHAT_IT_IS).map(
    (told) => ({ ...told, not: NOTED }),
  ),
  ...alike(SAFE, ['are you going to tell him'], ['domestic-abuse:pages.kept.text']),
  ...alike(SAFE, ['i dont want to ring anyone'], ['domestic-abuse:pages.text.text']),
  ...alike(SAFE, ['i rang the helpline no one answered', 'its engaged'], ['domestic-abuse:pages.call-back.text']),
  ...alike(SAFE, ['they said theyre full'], ['domestic-abuse:pages.housing.text']),
  ...alike(SAFE, ['im 75'], ['domestic-abuse:pages.older.text']),
  { lines: [...SAFE, 'im gay'], said: ['domestic-abuse:pages.lgbt.text'], not: ['danger:cards.hate-crime.self'] },
  ...alike(SAFE, ['he said hell kill me'], [...NOW, 'domestic-abuse:pages.police.text']),
];

const CALLER = ['a man is on the phone saying hes from my bank'];
const ROOFER = ['a man knocked and said my roof was falling off'];
const BANK = ['fraud-advice:pages.bank-now.text'];
const HANG_UP = ['fraud-advice:pages.hang-up.text'];

const ABOUT_MONEY: readonly Told[] = [
  ...[CALLER, ROOFER].flatMap((before) =>
    ['he wants 2000 pound', 'they want 500 quid'].map((last) => ({
      lines: [...before, last],
      said: [],
      not: BANK,
    })),
  ),
  ...alike(ROOFER, ['he wanted 2000 and i gave him 500'], BANK),
  ...alike(CALLER, ['yes hes still on', 'hes ringing again'], HANG_UP).map((told) => ({
    ...told,
    not: ['danger:ask.domestic-abuse'],
  })),
  ...alike(ROOFER, ['hes in the garden', 'hes still on the roof'], ['fraud-advice:pages.danger-now.text']),
  ...alike(PAID, ['i rang the bank already they said no'], ['fraud-advice:pages.bank-done.text']),
  ...alike(PAID, ['the bank said no'], ['fraud-advice:pages.refund-no.text']),
  ...alike(PAID, ['i cant get through to the bank'], BANK),
  ...alike(PAID, ['is it too late'], ['fraud-advice:pages.refund-transfer.text']),
  ...alike(PAID, ['can you trace him'], ['fraud-advice:pages.report.text']),
  ...alike(PAID, ['will he come round'], ['fraud-advice:pages.danger-now.text']),
];

const PICTURE = ['im 14 and someone has got a nude of me and says theyll send it to my school'];
const STEPFATHER = ['my step dad comes in my room at night', 'no hes at work'];
const MESSAGES = ['i found messages on my daughters phone from a grown man', 'shes 12', 'no shes at school'];
const ASSISTANT = ['im a teaching assistant and a boy told me his dad hits him', 'no'];
const SECRET = ['child-safeguarding:pages.my-secret.text'];

const ABOUT_CHILDREN: readonly Told[] = [
  ...alike(PICTURE, ['i sent more pics', 'who do i ring first'], ['cyber:pages.pictures.text']),
  { lines: [...PICTURE, 'he knows my school'], said: ['danger:cards.stalking.child'], not: ['stalking:opening'] },
  ...alike(STEPFATHER, ['please dont tell', 'i dont want my mum to know', 'will they take me away'], SECRET),
  ...alike(STEPFATHER, ['are you going to tell my mum'], SECRET),
  ...alike(STEPFATHER, ['mum wont believe me', 'nobody believes me'], ['child-safeguarding:pages.my-tell.text']),
  ...alike(MESSAGES, ['should i delete them'], ['child-safeguarding:pages.online.text']),
  { lines: [...ASSISTANT, 'the head said leave it'], said: ['guide:more.noted'], not: ['questions:stopped'] },
  ...alike(GANG, ['i smacked him im so angry'], ['county-lines:pages.talk.text']),
  ...alike(
    ['my son is being groomed online', 'no'],
    ['i smacked him im so angry'],
    ['child-safeguarding:pages.parent.text'],
  ),
];

const PASSPORT = ['boss keep my passport and no pay', 'no'];
const CARER = ['my mums carer has been taking money from her purse'];
const FLAT = ['some lads have moved into my friends flat and hes frightened of them', 'no'];
const NEPHEW = 'im worried about my nephew he keeps watching isis videos';

const ABOUT_OTHERS: readonly Told[] = [
  ...alike(PASSPORT, ['police will send me home', 'i no have paper'], ['modern-slavery:pages.papers.text']),
  ...alike(PASSPORT, ['where i sleep'], ['modern-slavery:pages.scheme.text']),
  ...alike(CARER, ['no'], ['adult-safeguarding:pages.money.text']),
  ...alike([...CARER, 'no'], ['mum doesnt want a fuss'], ['adult-safeguarding:pages.agree.text']),
  ...alike([...CARER, 'no'], ['will they tell the carer'], ['adult-safeguarding:pages.after.text']),
  { lines: FLAT, said: ['county-lines:pages.home.text'] },
  ...[FLAT, PASSPORT, GANG].map((lines) => ({
    lines: [...lines, 'the police came and did nothing'],
    said: ['guide:more.noted'],
    not: NOTED,
  })),
  ...alike(FLAT, ['who else'], ['county-lines:pages.home.text']),
  { lines: [...FLAT, 'no cctv'], said: [], not: ['safer-homes:opening', 'guide:beside'] },
  {
    lines: [NEPHEW],
    said: ['terrorism:opening'],
    not: ['danger:cards.domestic-abuse.self', 'danger:cards.stalking.self'],
  },
  { lines: ['im scared of my husband he watches isis videos and hits me'], said: ['danger:cards.domestic-abuse.self'] },
];

promiseTalks('a talk with whoever looks for help comes to the help that is meant', [
  ...ABOUT_SAFETY,
  ...IN_DANGER,
  ...LED_ON,
  ...ABOUT_ABUSE,
  ...ABOUT_MONEY,
  ...ABOUT_CHILDREN,
  ...ABOUT_OTHERS,
]);
