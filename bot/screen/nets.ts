import type { DangerKind } from '../../content/danger-cards.ts';

/** Words of several lists in one sentence, in any order: too loose to be certain, too telling to pass over. Only ever asks. */
export interface Net {
  readonly kind: DangerKind;
  readonly about?: 'self' | 'other';
  readonly reason: string;
  readonly doer?: 'unnamed'; // as of a rule
  readonly all: readonly (readonly string[])[]; // one word or phrase of each list must stand in the sentence
}

const list = (words: string): readonly string[] => words.split(', ');

const CLOSE = list(
  'husband, hubs, wife, partner, boyfriend, girlfriend, ex, missus, fiance, dad, step dad, step mum, mum boyfriend, mum new boyfriend, nan boyfriend, step son, old man, fella, uncle, brother, grandson, mother in law, father in law, in laws, my son, my mum, my daughter',
);
const THEY = list('he, she, they');
const HURT = list(
  'me, her, him, us, his wife, his girlfriend, his missus, his partner, her husband, her boyfriend, her kids, his kids, their kids, my mum, my sister, my daughter, my nan, my arm, my hair, my face, my throat, my neck, my head',
);
const HARM = list(
  'hits, hitting, punches, punched, punching, slaps, slapped, slapping, smacks, smacked, smacking, kicks, kicked, kicking, strangles, strangled, strangling, throttles, throttled, chokes, choked, choking, beats, beating, beaten, batters, battered, battering, bites, bitten, biting, scratches, scratched, burns, burned, drags, dragged, dragging, shoves, shoved, shoving, pushes, pushed, pushing, pins, pinned, twists, twisted, spat, spits, bruise, bruises, bruised, headbutts, headbutted, thumps, thumped, grabs, grabbed, hurts, hurting, assaults, assaulted, attacks, attacked, violent, black eye, whacks, whacked, threw, throws',
);
const WATCHING = list(
  'watch me, watches me, watching me, track me, tracks me, tracking me, checks my, goes through my, went through my, reads my, spies on, spying on, listens to, follows me, following me, broke my phone, smashed my phone, took my phone, takes my phone, wont let me, will not let me, not allowed, allow me, his permission, her permission, their permission, permission to go, permission to leave, permission to see, permission to use, permission to spend, permission to speak, without permission, for permission, controls, believe me',
);
const BLADES = list(
  'knife, machete, sword, gun, shotgun, rifle, crossbow, firearm, samurai sword, axe, hammer, crowbar, weapons, weapon',
);
const PERSON = list(
  'he, she, they, him, her, them, man, lad, lads, bloke, someone, dad, mum, husband, partner, son, brother, neighbor, boyfriend, guy, woman, boy, flatmate, housemate, lodger',
);
const NEAR = list(
  'coming upstairs, coming for me, coming for us, coming in, coming down, coming up, coming at, after me, after us, looking for me, looking for us, come in and get, come out or, open the door or, in my face, outside my, outside in, at my door, at the door, get out, get in, let me go, smashing everything, gone mad, gone crazy, lost it',
);
const FRIGHT = list(
  'hiding, hid, under the bed, locked, trapped, cant get out, can not get out, scared, terrified, petrified, help, knife, hammer, drunk, hitting, kicking, smashing, threatening, cops, police, punched, hit, kids, shouting, screaming, weapon',
);
const SMALL = list(
  'toddler, baby, little girl, little boy, grandson, granddaughter, niece, nephew, pupil, her kids, his kids, their kids, her child, his child, their child, her children, his children, her son, her daughter, his daughter, his son, young child, small child, little kid, my little brother, my little sister, baby brother, baby sister, year old girl, year old boy',
);
const SMALL_HARM = list(
  'slap, slapped, slaps, smack, smacked, marks, bruises, bruise, hurt, hits, hitting, beaten, beating, screams at, screaming at, scared of, frightened of, touched, touches, neglected, hungry, starving, alone, on our own, on their own, on her own, on his own, burns, locked, shaken, belt, drunk',
);
const MARRY = list('marry, married, marriage, wedding, engaged, engagement');
const KIN = list('family, parents, dad, mum, uncle, brothers, brother, they, aunt, cousin, relatives');
const AGAINST = list(
  'do not want, dont want, not want, force, forced, forcing, have to, has to, make me, making me, refuse, refused, said no, sent to, taken to, abroad, against, kill, hit me, hurt, no choice, threatened, marry her off, marry me off, scared, run away, hurt me',
);
const PAY = list('wages, pay, paid, papers, passport, documents, unpaid, debt, owe, my money');
const BOSS = list('boss, employer, manager, gangmaster, family, he, they, owner, agency, she, landlord');
const CAPTIVE = list(
  'immigration, let me out, let me leave, can not leave, cant leave, not allowed, locked, threatens, threatened, threatening, all day, sleep in, deport, police if, sleep with men, kill',
);
const OFFICIAL = list(
  'police, bank, hmrc, detective, caller, microsoft, amazon, fraud squad, visa, officer, national crime agency, bt, someone online, met online, online, a soldier, he, she, they, someone',
);
const MONEY_OUT = list(
  'taking out, transfer, transferring, withdraw, withdrawing, courier, gift cards, steam cards, apple cards, itunes cards, google cards, all my savings, all her savings, all his savings, my savings, read out the, logged in to my, moving money, thousand, cash out, life savings, hand over, remote',
);
const MONEY_NOW = list(
  'rang, called, told, says, said, wants, wants me, sending, now, on the phone, today, asked, at the bank, collect, online, hacked',
);

const PHONE = list(
  'broke my phone, smashed my phone, took my phone, takes my phone, checks my phone, goes through my phone, went through my phone, hides my phone',
);

/** The nets, each with why it is cast. */
export const NETS: readonly Net[] = [
  { kind: 'domestic-abuse', reason: 'somebody close, an injury and the one who is hurt', all: [CLOSE, HARM, HURT] },
  { kind: 'domestic-abuse', about: 'self', reason: 'somebody close who watches or forbids', all: [CLOSE, WATCHING] },
  { kind: 'domestic-abuse', about: 'self', reason: 'he or she takes the phone', all: [THEY, PHONE] },
  {
    kind: 'domestic-abuse',
    reason: 'he or she hurts somebody',
    doer: 'unnamed',
    all: [
      THEY,
      HARM,
      list(
        'me, his wife, his girlfriend, his missus, her husband, her kids, his kids, his mum, my arm, my hair, my face, my throat, my neck',
      ),
    ],
  },
  { kind: 'danger-now', reason: 'a weapon and a person', all: [BLADES, PERSON] },
  { kind: 'danger-now', about: 'self', reason: 'somebody near and fear', all: [NEAR, FRIGHT, PERSON] },
  { kind: 'child-at-risk', about: 'other', reason: 'a small child and harm', all: [SMALL, SMALL_HARM] },
  { kind: 'forced-marriage', about: 'self', reason: 'marriage, family and unwillingness', all: [MARRY, KIN, AGAINST] },
  { kind: 'modern-slavery', reason: 'work, pay and captivity', all: [PAY, BOSS, CAPTIVE] },
  { kind: 'fraud-in-progress', reason: 'an official voice and money leaving', all: [OFFICIAL, MONEY_OUT, MONEY_NOW] },
];
