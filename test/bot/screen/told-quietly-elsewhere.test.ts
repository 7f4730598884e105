import type { DangerKind } from '../../../content/danger-cards.ts';
import { TEST_SCREEN } from '../../support/models.ts';

const kinds = (text: string): readonly DangerKind[] => TEST_SCREEN(text).map(({ kind }) => kind);

interface Promised {
  readonly promise: string;
  readonly kind: DangerKind;
  readonly told: readonly string[];
}

const PROMISES: readonly Promised[] = [
  {
    promise:
      'a home that is taken over from whoever cannot get rid of them is heard, and so is a debt that is worked off',
    kind: 'modern-slavery',
    told: [
      "I'm worried the people who moved in with Kev down the road have taken over his flat, he's got learning difficulties",
      "some so called mates have taken over my uncle's bungalow and he's vulnerable",
      'i owe them so i have to work for free',
      'we owe the agent for the journey and must work',
      'i owe the gang until i pay for the boat',
    ],
  },
  {
    promise: 'money that leaves an account now is heard',
    kind: 'fraud-in-progress',
    told: [
      'someone is taking money out of my bank account',
      'taking cash out of our joint account now',
      "they are moving money out of dad's savings right now",
    ],
  },
  {
    promise: 'a threat that is only hinted at is asked about',
    kind: 'danger-now',
    told: [
      'he keeps saying accidents happen to people who grass',
      'He told my husband that it would be a terrible shame if the garage were to catch light.',
      'the lads who sell off the wall told my boy they know which bus he gets',
      'text off unknown number: we know which nursery the little one is at',
      'his uncle told me they know where my mum does her shopping',
      'they posted a bullet through the door with a note',
      'he drew his finger across his throat when i walked past',
      "they wrote GRASS on my wall and the lad said i'm top of his list",
      "he whispered you'll be floating down the trent",
      "workmate came in with a list of who's getting it on friday",
    ],
  },
  {
    promise: 'what was made to hurt whoever drives or rides is asked about',
    kind: 'danger-now',
    told: [
      'Somebody has cut the brake pipes on my car',
      'found my wheel nuts undone this morning after what he said last night',
      'there was barbed wire stretched between two trees on the bike trail',
      'lads dropping shopping trolleys from the multi storey onto the street',
      'rocks being dropped from the footbridge at lorries on the a38',
    ],
  },
  {
    promise: 'somebody unknown in the home is asked about',
    kind: 'danger-now',
    told: [
      'there is a gentleman in my kitchen whom I do not know and he will not go',
      'there is a person I have never seen before asleep on my settee',
      "an old fella I don't know has just come in and sat down at my table",
      'I think someone is living in our loft. Things move and I heard a cough.',
      'im in my wardrobe',
    ],
  },
  {
    promise: 'what may explode is asked about',
    kind: 'danger-now',
    told: [
      'my upstairs neighbour is threatening to blow up the flats with the gas',
      'there is a rucksack left by the war memorial and you can see wires and tape',
      "a holdall's been sat under the bench at the station two hours and it's ticking",
      'magnet fishing and pulled up what I believe is a mortar',
      'suspicious holdall left outside the mosque',
    ],
  },
  {
    promise: 'somebody who is lost among the traffic is asked about',
    kind: 'danger-now',
    told: [
      'an old lady walking down the middle of the bypass in her nightie',
      "my nan's neighbour, he's 84 and he's out in the road in his vest and slippers asking everyone where the tram is",
      'found a toddler in just a nappy outside the co op, no one with him',
      'theres a drunk lad laid across the tracks at the crossing',
    ],
  },
  {
    promise: 'somebody who does not come round, or did not come back, is asked about',
    kind: 'medical-fire',
    told: [
      "there's a man on the bench by the library hasnt moved all morning and he looks grey",
      'our lad went swimming in the gravel pit with his mates and they came back without him',
      "mate jumped in the quarry an hour back, we've been shouting",
      'i think my mum had a fit she is not right after it and it keeps happening',
      "my neighbour's stopped answering and there's flies at the window",
    ],
  },
  {
    promise: 'a wound, a wrong dose or a missing medicine is asked about',
    kind: 'medical-fire',
    told: [
      "the lad across the road has put his arm through a window, there's claret everywhere",
      'my eye its bleach they squirted me',
      'some lad has been injected with something on a night out and cant stand up',
      "they took my bag with my epipen in and i've been stung",
      'i gave the baby the wrong dose, ten times too much',
      'the farmer is under his quad',
      "she's two days after having the baby and burning up and talking daft",
      "someone's put a lit rag in next door's letterbox",
      'a wall fell on a lad down our street',
    ],
  },
  {
    promise: 'a death that is thought of is asked about',
    kind: 'self-harm',
    told: [
      'i have been to the railway line three times this week just to look',
      'been stood by the window on the sixth floor most of the night',
      'I could just let go of the wheel',
      'wots the least painful way',
      'how long does it take with a hosepipe',
      'i took all of them',
      "I've got a place picked out up by the reservoir",
      'if i go in front of the tram who pays for the damage',
      'gone off my food, gone off everyone, gone off waking up',
    ],
  },
  {
    promise: 'a farewell is asked about',
    kind: 'self-harm',
    told: [
      'you can tell my kids i loved them',
      "she's giving away everything she owns",
      'he has been on about joining his wife',
      'he wants to be with mum again, she died at easter',
      'who finds you if you live on your own',
      "a tenant told our housing officer that he'll be leaving in a box",
    ],
  },
  {
    promise: 'a child that goes without, is used or is afraid is asked about',
    kind: 'child-at-risk',
    told: [
      'my ex smokes heroin round the kids and leaves the needles lying round',
      "there's a lad about 8 out till midnight every night with the big ones breaking into cars",
      "he's fifteen and living in a tent behind the rec",
      'we are 3 kids, mum went with her boyfriend saturday, baby has no nappys',
      'the lad ducks whenever i raise my arm to wave',
      'he uses his boy to climb through windows',
      'reception child drew a picture of what grandad does at night',
    ],
  },
  {
    promise: 'work by somebody who is not free is asked about',
    kind: 'modern-slavery',
    told: [
      'a lad knocked for leaflets and he whispered do you have bread',
      'my auntie brought me here at 15 to study and i do all house work and mind the baby, i never been to school',
      'we finish at midnight, they lock the hostel, no one can go to the shop',
      'i must give back 8,000 before i can see my baby',
      'lads who do the leaflets get left at the roundabout at 5am and no dinner, boss shouts and one got slapped',
    ],
  },
  {
    promise: 'hostility that is shown by deeds is asked about',
    kind: 'hate-crime',
    told: [
      'somebody unscrewed the ramp to my door, second time',
      'called me a thing, not a he or a she, a thing, and poured his drink on me',
      'they call her letterbox and post things at her',
    ],
  },
];

describe.each(PROMISES)('S1: $promise', ({ kind, told }) => {
  it.each(told)('%s', (text) => {
    expect(kinds(text)).toContain(kind);
  });
});

describe('Words that only look like it bring no question', () => {
  it.each([
    'shame if the library closes, my kids love it',
    'do you know which school my kids would go to if we move to hilton',
    'he said he would be next in the queue',
    'we are top of their list for a new kitchen',
    'the garage said my brakes are worn',
    'kids throwing snowballs off the bridge',
    'there is a washing line across the path',
    'two men said they were from the council and gave me a leaflet',
    'birds living in my loft',
    'im in the cupboard looking for my coat, which bin is it today',
    'a box of old toys left at the bus stop',
    'the clock in the hall is ticking loudly',
    'old man in slippers feeding the ducks, lovely fella',
    'man walks his dog in his dressing gown every morning',
    'a man asleep on the bench in the sun',
    'swimming gala at the reservoir',
    'my neighbour had a fit because i parked in front of his house',
    'my council officer is not answering for days',
    'a branch fell on my car in the storm',
    'felt a scratch when i had my vaccine',
    'my inhaler prescription is ready to collect where do i park',
    'how do i dispose of insulin needles',
    'orange lights in the windows for halloween',
    'i went to the river to look at the ducks',
    'we live on the ninth floor and the lift is broken',
    'can you make it quick i have to go to work',
    'they took the lot, tv, laptop, jewellery',
    'i took the lot to the tip',
    'im giving away all my old baby clothes',
    'im joining my wife at the coast on friday',
    'who finds the owner of a lost dog',
    'she asked me to look after her kids on friday',
    'teenagers smoking weed near the kids playground',
    'kids 8 or 9 year old kicking a ball against my wall until 9 at night',
    'my son in year 10 sleeps in til noon',
    'we lost our keys and my boy had to climb through the window',
    'child drew a picture for the police lovely',
    'my rent is more than my wages',
    'she whispered help me with the shopping',
    'my walking stick broke',
    'bins on the pavement block my wheelchair',
    'they said my parcel was found in a ditch',
    'im tired of waking up to that music at 5am',
    'they lock the caravan site gate at 10',
    "form doesn't accept the accent in my name, and it's my name",
    "Hi it's Gary the plumber, new phone as the old one went down a drain",
    'we need a list of who is getting a new bin',
    'asking us lads to join him',
    'there are rats on our shop door step',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('What is surely told stays sure, whatever else is only asked about', () => {
  it.each<[DangerKind, string]>([
    ['hate-crime', 'kids bark at me and shout monkey noises when i come out the shop, i am from ghana'],
    ['medical-fire', 'somebody sprayed oven cleaner in her eyes and her skin is burning'],
  ])('%s: %s', (kind, text) => {
    expect(TEST_SCREEN(text)).toContainEqual(expect.objectContaining({ kind, level: 'certain' }));
  });
});
