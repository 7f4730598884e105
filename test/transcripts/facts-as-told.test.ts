import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard, rowsAtCheck, talkAfter } from '../support/test-bot.ts';

const opened = storeForTests();

type Told = readonly [said: string, ...rows: string[]];

/** Holds what a first message is understood as, row by row, on Tuesday 9 March 2027 at three in the afternoon. */
function understood(name: string, told: readonly Told[]): void {
  it.each(told)(`S2: ${name}: %s`, async (said, ...rows) => {
    const heard = await lastHeard(createTestBot(opened.store), [said]);
    expect(heard.rows).toEqual(expect.arrayContaining(rows));
  });
}

/** Holds that no row of what a first message is understood as begins so. */
function neverUnderstood(name: string, told: readonly (readonly [said: string, begins: string])[]): void {
  it.each(told)(`S2: ${name}: %s`, async (said, begins) => {
    const { rows } = await lastHeard(createTestBot(opened.store), [said]);
    expect(rows.filter((row) => row.startsWith(begins))).toEqual([]);
  });
}

const WHERE = ['loud music from next door', 'no'];
const WHEN = [...WHERE, 'church street newhall'];

/** Holds what stands on the check page once a question was answered so. */
function answered(name: string, before: readonly string[], told: readonly Told[]): void {
  it.each(told)(`S2: ${name}: %s`, async (said, ...rows) => {
    const page = await rowsAtCheck(await talkAfter(createTestBot(opened.store), [...before, said]));
    for (const row of rows) expect(page).toContain(row);
  });
}

const DAMAGE = 'Kind: Damage or vandalism';
const FLY_TIPPING = 'Kind: Fly-tipping';
const NOISE = 'Kind: Noise';
const ROWDY = 'Kind: Rowdy or drunken behaviour';
const VEHICLES = 'Kind: Nuisance bikes, cars or scooters';
const GOES_ON = 'When: It is still going on';

describe('The whole of a place is kept, and nothing but the place', () => {
  understood('what stands by a road', [
    ['kids on off road bikes up and down the lay by on the A511', 'Where: down the lay by on the A511'],
    [
      'youths drinking on the steps of the Town Hall in Swadlincote',
      'Where: on the steps of the Town Hall in Swadlincote',
    ],
    ['I keep finding needles in the play park off Eureka Road', 'Where: in the play park off Eureka Road'],
    ['lads on quads on the old pit tip at Church Gresley', 'Where: on the old pit tip at Church Gresley'],
    [
      'lots of noise and litter from the McDonalds drive through at Hilton',
      'Where: from the McDonalds drive through at Hilton',
    ],
  ]);
  understood('what it was done to', [
    [
      'yobs smashed the bus shelter on Burton Road, Melbourne',
      'Where: the bus shelter on Burton Road, Melbourne',
      DAMAGE,
    ],
    [
      'some1 graffitied the underpass by the leisure centre',
      'Where: the underpass by the leisure centre',
      'Kind: Graffiti',
    ],
  ]);
  understood('the flat, the house and the town', [
    ['There is a smell of cannabis coming from flat 6 in Poplar Court', 'Where: flat 6 in Poplar Court'],
    ['loud music every night from 4 Sunnyside, Newhall', 'Where: 4 Sunnyside, Newhall'],
    ['2 lads on a motorbike, no lights, Coton Park lane, heading to Linton', 'Where: Coton Park lane, Linton'],
    ['chucking stones at the buses on Church Gresley high street', 'Where: on Church Gresley high street'],
    ['drinking in the ginnel between Bass Street and the rec', 'Where: in the ginnel between Bass Street and the rec'],
    ['Sir Nigel Gresley pub has a group fighting outside every weekend', 'Where: Sir Nigel Gresley pub'],
  ]);
  understood('without the day beside it', [
    ['quad bikes tearing up the field behind Eureka Park on Sunday afternoons', 'Where: the field behind Eureka Park'],
  ]);
  neverUnderstood('no place', [['the lads race up and down our street on e-scooters after school', 'Where']]);
  answered('a time is no place', WHERE, [
    ['not now, in the evening', 'Where: Left out', 'not now, in the evening'],
    ['it happens at night', 'Where: Left out', 'it happens at night'],
    ["about 10 o'clock", 'Where: Left out'],
    ['none of those', 'Where: Left out'],
    ['the early bird cafe', 'Where: the early bird cafe'],
    ['in the evening at the park', 'Where: in the evening at the park'],
  ]);
});

describe('When it was is what a careful clerk would write', () => {
  understood('till when is no time at which it was', [
    ['motorbikes on the rec every night till 2', GOES_ON, 'How often: Every day or night (every night till 2)'],
    ['parties twice a week until 4am next door', GOES_ON, 'How often: Several times a week (until 4am)'],
  ]);
  understood('two hours are no ten minutes to three', [
    ['loud music every night from 10 til 3', 'When: Still going on, at 22:00'],
    ['motorbike up and down at ten to three this morning', 'When: Tuesday, 9 March 2027 at 02:50'],
  ]);
  understood('the small hours of a night are the next day', [
    [
      'fireworks let off at 1 in the morning again last nite',
      'When: Tuesday, 9 March 2027 at 01:00 (1 in the morning again last nite)',
    ],
    [
      'tyres slashed in Chapel Street last night between midnight and 5',
      'When: Tuesday, 9 March 2027 at 00:00 (last night between midnight and 5)',
    ],
    ['lads doing doughnuts last night about half eleven', 'When: Monday, 8 March 2027 at 23:30'],
    ['smashed my shop window last night, third time this month', 'When: Monday, 8 March 2027 (last night)'],
    ['bins set on fire on sunday, 4 times this month', 'When: Sunday, 7 March 2027'],
  ]);
  understood('the time of the last one is not since when', [
    [
      'setting fires in the woods since last week, last one was yesterday at 7pm',
      'When: Still going on, since Monday, 1 March 2027 (since last week, yesterday at 7pm)',
    ],
  ]);
  understood('the part of the day is kept', [
    [
      'drunk fella urinating in the alley on Thursday around tea time',
      'When: Thursday, 4 March 2027 (on Thursday around tea time)',
    ],
    [
      'drunk men shouting outside the Bear 2 nights ago round about chucking out time',
      'When: Sunday, 7 March 2027 (2 nights ago, chucking out time)',
    ],
  ]);
  understood('a way of saying a day', [
    ['windows smashed at the bowls club on the night of 6th March', 'When: Saturday, 6 March 2027'],
    [
      'teenagers setting off fire extinguishers, this was about half an hour since',
      'When: Tuesday, 9 March 2027 at 14:30',
    ],
    ['lads fighting outside Aldi about 20 mins ago', 'When: Tuesday, 9 March 2027 at 14:40'],
  ]);
  understood('what goes on at this moment', [
    ['theres young uns chucking stones at the buses on Midland Road now', GOES_ON],
    ['loud music and shouting now from 41 Oversetts Road Newhall', GOES_ON],
    ['they have been at it for 3 hours now, shouting and swearing in the garden', GOES_ON],
    ['ther kicking a ball agenst my wall rite now', GOES_ON],
  ]);
  understood('what has ended', [
    [
      'loud music, it started at 8 last night and finished at 2',
      'When: Monday, 8 March 2027 at 20:00 (started at 8 last night, at 2)',
    ],
  ]);
  neverUnderstood('not going on', [["I'm home now and there was shouting outside Aldi", 'When']]);
  answered('asked when', WHEN, [
    ['still going', GOES_ON],
    ['yeah still', GOES_ON],
    ['just stopped', 'When: just stopped'],
    ['it varies', 'When: it varies'],
    ['8-10pm last night', 'When: Monday, 8 March 2027 at 20:00 (8-10pm last night)'],
    ['saturday night at 2am', 'When: Sunday, 7 March 2027 at 02:00 (saturday night at 2am)'],
    ['about 10 mins ago', 'When: Tuesday, 9 March 2027 at 14:50'],
  ]);
});

describe('How often is kept with its hours', () => {
  understood('a habit', [
    [
      'kids shouting on the rec every friday night from about 9 till gone midnight',
      'How often: About once a week (every friday night from about 9 till gone midnight)',
    ],
    [
      'drinking in the bus shelter, this is the third night running',
      'How often: Every day or night (third night running)',
    ],
    [
      'bloke next door keeps parking his van over my drive, happened 4 times this week',
      'How often: Several times a week',
    ],
    [
      'screaming and shouting in the beer garden till midnight Fri Sat Sun',
      'How often: Several times a week (till midnight Fri Sat Sun)',
    ],
    ['football against my garage door 4pm to 8pm Mon-Thurs', 'How often: Several times a week (4pm to 8pm Mon-Thurs)'],
    ['used to be noise once a week now its every day', 'How often: Every day or night'],
  ]);
  neverUnderstood('not just once', [
    ['woman shouting abuse at 8.45 this morning and it isnt the first time', 'How often'],
  ]);
});

describe('What was done to what says the kind', () => {
  understood('damage', [
    ["they've smashed 4 car windows on Sandholme in Linton in the early hours of this morning", DAMAGE],
    ['someone scratched a swear word in my bonnet while parked at Swadlincote leisure centre', DAMAGE],
    ['they pulled all the plants up on the Hilton roundabout', DAMAGE],
    ['someone poured paint on my car', DAMAGE],
  ]);
  understood('other kinds', [
    ['the woman in the flat below has slammed doors at all hours', NOISE],
    ['the people at 16 hav had a party evry sat nite', NOISE],
    ['he revs it for ten minutes every morning at ten to six', VEHICLES],
    ['the lad over the road revs his motorbike at 5am every weekday', VEHICLES],
    ['a lad pulling wheelies on Newhall Road near the school every day', VEHICLES],
    ['every week somebody tips my bins over, Sorrel Drive', ROWDY],
    ['the bouncer at the club on Belmont Street shoved my mate last friday', ROWDY],
    ['someone has abandoned a silver Corsa on Main Street, Overseal', 'Kind: Abandoned vehicle'],
    ['dumped asbestos sheets at the entrance to the bridleway off Bretby Lane', FLY_TIPPING],
    ['Dog owner at 31 Rose Valley lets it foul on the green', 'Kind: Dog mess'],
    ["It's the third time this month my bins have been set on fire", 'Kind: Fires set on purpose'],
    ["we've had nothing but grief from the family at number 7 since they moved in", 'Kind: Trouble with neighbours'],
    ['bloke next door keeps parking his van over my drive', 'Kind: Parking'],
    ['my lad got followed home from the bus by a group of older lads', 'Kind: Threats or harassment'],
  ]);

  it.each([
    'the pub on the High Street in Woodville sells to underage kids every saturday',
    'pub sells to underage',
    'the off licence is selling booze to under 18s',
  ])('S2: whoever sells to those who are too young is no matter of drugs: %s', async (said) => {
    expect((await lastHeard(createTestBot(opened.store), [said])).keys).toContain('licensed-premises:opening');
  });

  it.each(['we set the bin out on the wrong day', 'where can i park my car', 'i want to learn to play the drums'])(
    'S2: what is no trouble is no report: %s',
    async (said) => {
      expect((await lastHeard(createTestBot(opened.store), [said])).keys).not.toContain('report-asb:opening');
    },
  );
});

describe('How many there were is kept as a range', () => {
  understood('a range', [
    ['a number of youths, perhaps eight or nine, were drinking on the bench', 'People involved: eight or nine'],
  ]);
});

it('S9: none of those, asked what makes it easier to talk, is no note for staff', async () => {
  const before = [
    ...WHEN,
    'yesterday',
    'you can contact me',
    'by phone',
    '07700 900123',
    'skip',
    'skip',
    'none of those',
  ];
  expect(await rowsAtCheck(await talkAfter(createTestBot(opened.store), before))).not.toContain('Good to know');
});
