import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, rowsAtCheck, startTalk } from '../support/test-bot.ts';
import { alike, promiseTalks, type Told } from '../support/told-talks.ts';

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});

const NEXT_DOOR = 'i can hear the kids next door screaming and the mum shouting every night';
const BROKEN_IN = 'ive just come home and the back doors been kicked in';
const TAKEN_OVER = 'lads have moved into my brothers flat and are selling stuff, hes got learning difficulties';
const TEACHER =
  "I'm a teacher at a school in Burton. A year 9 boy has unexplained cash, new trainers and keeps disappearing";
const MATE = 'my mates missus hits him';
const SPIKED = 'my daughter was spiked at a club in Burton last night';
const BAG = 'someone left a bag at the bus station in swad and ran off';
const STUDENT = 'I teach at a college and a student has been posting far-right material and talks about a race war';
const WHEELCHAIR = ['im in a wheelchair and the neighbours kids mock me', 'it keeps happening', 'me'];
const GANG = ['some lads want me to hold a bag for them', 'im 15', 'no not right now'];
const MEN =
  'theres a house on our street with loads of men get picked up in a van at 5 every morning they look terrified';

promiseTalks('What is told first begins the guide that helps with it', [
  first(NEXT_DOOR, ['child-safeguarding:opening'], ['knowledge:worried-child.answer']),
  first(BROKEN_IN, ['burglary-theft:opening']),
  first('some bloke is trying car doors on our street right now', ['burglary-theft:pages.now.text']),
  first("I'm the manager at a farm shop near Melbourne, lambs went missing", ['burglary-theft:opening']),
  first('a car is going up and down our road at 70 every night', ['road-safety:pages.speeding.text']),
  first('theres a drunk man just got in his car outside the pub', ['road-safety:pages.now.text']),
  first("I'm a taxi driver. The off licence in Woodville is selling vodka to kids", [
    'licensed-premises:pages.under-age.text',
  ]),
  first('i want to start a neighbourhood watch', ['community-grants:pages.watch.text'], ['safer-homes:opening']),
  first('can i get money for cctv on my street', ['knowledge:grants.answer'], ['safer-homes:opening']),
  first('theres been break ins round here and im scared', ['safer-homes:opening']),
  first("I'm a police officer wanting to refer a victim to the sanctuary scheme", ['safer-homes:opening']),
  first("I'm a social worker, young person placed in Burton, gone missing from placement", [
    'child-safeguarding:pages.missing.text',
  ]),
  first('a man at football is messaging my lad 11 on snap', ['child-safeguarding:opening']),
  first('im pregnant and he kicked me out i have nowhere to go', [
    'danger:ask.domestic-abuse',
    'domestic-abuse:opening',
  ]),
]);

promiseTalks('What is told first of somebody close begins the guide for them', [
  first('i think my carer is stealing from my purse', ['adult-safeguarding:opening'], ['burglary-theft:opening']),
  first('my carer had her purse stolen by lads', [], ['adult-safeguarding:opening']),
  first('my mum who has dementia gave a cold caller 800 for a roof', ['fraud-advice:opening']),
  first('my mates been asked to store guns for someone', ['county-lines:opening']),
  first('im a student and my flatmate is getting weird about jews and guns', ['terrorism:terror-now.ask']),
  first('ive complained about my neighbour 6 times and no one does anything', ['asb-case-review:opening']),
  first('i want to set up a youth club in Hatton', ['community-grants:opening']),
]);

const CALLED_NAMES = ['my friend is called names because hes gay', 'its been going on for months'];
const SHOP = ['someone spray painted a swastika on our shop', 'overnight', 'the shop'];

promiseTalks('A word or a description that answers nothing takes no guide away', [
  ...alike(CALLED_NAMES, ['two men in a blue van', 'a lad on a moped', 'three girls with a dog'], ['guide:more.noted']),
  { lines: [...CALLED_NAMES, 'a man with a gun'], said: ['danger:cards.danger-now.self'] },
  {
    lines: ['my mum who has dementia gave a cold caller 800 for a roof', 'cash'],
    said: [],
    not: ['county-lines:opening'],
  },
  { lines: [...SHOP, 'suicide'], said: ['danger:cards.self-harm.self'] },
  { lines: SHOP, said: ['hate-crime:hate-about.ask'] },
  { lines: [...SHOP, 'can someone clean it'], said: [], not: ['answers:person-hours-unknown'] },
]);

const CALLED_BACK = ['i want someone to call me about my husband hitting me', 'me', 'yes', '07700 900123', 'after 3'];

promiseTalks('S9: "you can text too" is leave to write, and no question of somebody deaf', [
  {
    lines: [...CALLED_BACK, 'you can text too'],
    said: ['questions:contact.careful.ask'],
    not: ['knowledge:deaf.answer'],
  },
  first('can you text me instead i am deaf', [], ['questions:contact.careful.ask']),
]);

promiseTalks('What looks like it begins no other guide', [
  first('my neighbour started a fire in the watch house', [], ['community-grants:opening']),
  first('the kids next door keep kicking a ball', [], ['child-safeguarding:opening']),
  first(
    'my landlord kicked us out and my wife is pregnant',
    ['answers:wrong-door.housing'],
    ['domestic-abuse:opening'],
  ),
  first('i can hear the kids next door screaming in the garden, its so loud', [], ['child-safeguarding:opening']),
  first('i can see them from my window, is that ok', [], ['child-safeguarding:opening']),
]);

promiseTalks('S1: somebody who screams next door and has a black eye is in danger, however it is told', [
  first('my neighbour screams at his girlfriend all night. she had a black eye. i dont know what to do', [
    'domestic-abuse:opening',
  ]),
  first('the woman next door is always screaming at night. today she had a black eye. her boyfriend is horrible', [
    'domestic-abuse:opening',
  ]),
  first('there is shouting and screaming from next door. i saw her yesterday. her eye was all black', [
    'domestic-abuse:opening',
  ]),
]);

promiseTalks('An assault is one of sexual violence only where a word says so', [
  first(
    'i was assaulted outside the Rising Sun, who do I tell',
    ['danger:over.self', 'report-asb:opening'],
    ['sexual-violence:opening', 'danger:cards.sexual-violence.self'],
  ),
  first('i got assaulted in the pub, who do i tell', ['report-asb:opening'], ['sexual-violence:opening']),
  first('someone assaulted me on saturday night', ['report-asb:opening'], ['danger:cards.sexual-violence.self']),
  first('i was sexually assaulted outside the pub', ['sexual-violence:opening'], ['report-asb:opening']),
  first('i was assaulted outside the pub he put his hand down my top', ['danger:cards.sexual-violence.self']),
  first('i was assaulted at a party i was asleep', ['danger:cards.sexual-violence.self']),
  {
    lines: ['my sister was attacked by a taxi driver on saturday', 'sexually'],
    said: ['danger:cards.sexual-violence.self'],
  },
]);

promiseTalks('Whom to call is told in a guide, however it is asked', [
  ...alike(
    [TAKEN_OVER],
    ['can you just tell me who to ring', 'who is it i ring', 'so who do i need to call at night'],
    ['county-lines:pages.home.text'],
  ),
  ...alike(
    ['my husbands controlling me', 'yes hes out'],
    ['cant i just ring someone', 'someone for me to talk to'],
    ['domestic-abuse:pages.talk.text'],
  ),
  { lines: [...WHEELCHAIR, 'who else can we tell'], said: ['hate-crime:pages.elsewhere.text'] },
  { lines: [TEACHER, 'I work with him', 'no', 'no', 'who do I tell'], said: ['county-lines:pages.child.text'] },
]);

promiseTalks('S8: where somebody is answers whether it is safe to write, and no more than it says', [
  { lines: [MATE, 'hes with me now safe'], said: ['domestic-abuse:pages.friend.text'] },
  { lines: [MATE, 'hes with me now'], said: ['domestic-abuse:remark.unsafe'] },
  { lines: ['my son takes my pension off me', 'hes here on weekends'], said: ['domestic-abuse:pages.watched.text'] },
  { lines: ['my son takes my pension off me', 'hes here'], said: ['domestic-abuse:remark.unsafe'] },
]);

promiseTalks('Whether there is danger now is heard in what is told in place of a yes or a no', [
  { lines: [BAG, 'its ticking'], said: ['terrorism:pages.now.text'] },
  { lines: [BAG, 'its ticking', 'what do i do'], said: ['terrorism:pages.now.text'] },
  { lines: [TEACHER, 'I work with him', "He's in class"], said: ['county-lines:gang-missing.ask'] },
  { lines: [TAKEN_OVER, "they're there now"], said: ['county-lines:pages.now.text'] },
  { lines: [BROKEN_IN, 'i think they might still be in there'], said: ['burglary-theft:pages.now.text'] },
  { lines: [STUDENT, 'a person', 'No immediate threat'], said: ['terrorism:terror-young.ask'] },
  {
    lines: [MEN, 'i dont know', 'nobody is in danger right this minute i dont think'],
    said: ['modern-slavery:slavery-who.ask'],
    not: ['danger:cards.self-harm.self'],
  },
]);

promiseTalks('S1: where somebody is is no safety while something else is told', [
  { lines: [MATE, 'safe at my mums but hes outside'], said: ['domestic-abuse:remark.unsafe'] },
  {
    lines: [
      'I am a childminder and a toddler arrived with a burn shaped like a cigarette',
      'work',
      'hes with me but they are outside',
    ],
    said: ['danger:ask.danger-now'],
    not: ['child-safeguarding:child-what.ask'],
  },
]);

promiseTalks('S2: a wish to lose nothing leaves a guide open, and despair does not', [
  { lines: [...WHEELCHAIR, 'i dont want to move'], said: ['guide:more.ask'], not: ['guide:end', 'self-harm:opening'] },
  { lines: [...WHEELCHAIR, 'i cant stop crying'], said: ['danger:ask.self-harm', 'guide:more.ask'] },
  { lines: [...WHEELCHAIR, 'i dont want to live'], said: ['danger:cards.self-harm.self', 'self-harm:opening'] },
  {
    lines: [...GANG, 'they said theyll batter me if i dont'],
    said: ['danger:ask.danger-now'],
    not: ['danger:ask.forced-marriage'],
  },
]);

promiseTalks('S12: whose daughter is grown up is told what helps her', [
  { lines: [SPIKED, 'shes 19'], said: ['sexual-violence:pages.other.text'] },
  { lines: ['my daughter was touched by her uncle', 'hes 40'], said: [], not: ['sexual-violence:pages.other.text'] },
  { lines: ['my daughter was touched by her uncle', 'shes 9'], said: [], not: ['sexual-violence:pages.other.text'] },
]);

promiseTalks('What is asked in the middle of a guide has its page', [
  { lines: [SPIKED, 'where can she get tested'], said: ['sexual-violence:pages.centre.text'] },
  { lines: [MATE, 'hes with me now safe', 'hes a bloke will they laugh'], said: ['domestic-abuse:pages.man.text'] },
  { lines: [MATE, 'hes with me now safe', 'what do i say to him'], said: ['domestic-abuse:pages.friend.text'] },
  { lines: [MATE, 'hes with me now safe', 'he wants to go back'], said: [], not: ['questions:gone-back'] },
  {
    lines: ['im pregnant and he kicked me out', 'its safe yes', 'where can i live'],
    said: ['domestic-abuse:pages.housing.text'],
  },
  {
    lines: ['i hit my wife last night', 'i dont want to do it again'],
    said: ['guide:more.ask'],
    not: ['answers:small-talk.stop', 'self-harm:opening'],
  },
]);

promiseTalks('S12: who has said that they are a child is not asked again who they are', [
  { lines: ['im scared to go home', 'im 13', 'mums boyfriend'], said: ['child-safeguarding:child-my-danger.ask'] },
  {
    lines: ['im scared to go home', 'im 13', 'mums boyfriend', 'no im at school', 'who can i tell'],
    said: ['child-safeguarding:pages.my-help.text'],
  },
]);

promiseTalks('Who works with somebody is told whom to refer them to', [
  ...alike(
    ["I'm a paramedic. Attended an elderly man living in squalor, declined conveyance", 'not immediately'],
    ['How do I make the referral', 'who do i refer him to', 'is there an out of hours number'],
    ['adult-safeguarding:pages.tell.text'],
  ),
  {
    lines: ['I run a youth group and a 15 yr old disclosed she was raped at a party', '15'],
    said: ['sexual-violence:pages.child.text'],
  },
  first('i overheard 2 men on the bus talking about a bomb at the derby match', ['terrorism:opening']),
  first('theres a bomb in the school', ['danger:cards.medical-fire.self']),
]);

promiseTalks('A few words after a card are about nothing else', [
  first('now', [], ['case-status:opening']),
  first('my son', [], ['danger:cards.domestic-abuse.self', 'knowledge:da-child-parent.answer']),
]);

promiseTalks('What a card has offered is begun by a yes', [
  { lines: ['can i have this in large print', 'yes please'], said: ['accessible-format:opening'] },
  { lines: ['can i have this in large print', 'ok'], said: [], not: ['accessible-format:opening'] },
]);

const IN_UKRAINIAN = [
  'мої сусіди обзивають мене через те що я українка',
  'це було вчора ввечері',
  'мене',
  'вони кидають сміття у мій сад',
  'хочу повідомити про це',
];
const IN_ENGLISH = [
  'my neighbours call me names because im ukrainian',
  'it was yesterday evening',
  'me',
  'they throw rubbish in my garden',
  'i want to report it',
];

describe('a report that is begun from a guide', () => {
  const opened = storeForTests();

  const rowsAfter = async (tag: string, lines: readonly string[]): Promise<string> => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
    for (const line of lines) await talk.say(line);
    return rowsAtCheck(talk);
  };

  it.each([
    ['uk', IN_UKRAINIAN],
    ['en', IN_ENGLISH],
  ])('holds what was told beside the question of the guide as well: %s', async (tag, lines) => {
    const rows = await rowsAfter(tag, lines);
    expect(rows).toContain(lines[0]);
    expect(rows).toContain(lines[3]);
  });

  it('S14: holds no age of whoever writes', async () => {
    const rows = await rowsAfter('en', [...IN_ENGLISH.slice(0, 3), 'i am 13 years old', 'i want to report it']);
    expect(rows).not.toContain('13 years');
  });
});
