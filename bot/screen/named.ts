import type { DangerKind } from '../../content/danger-cards.ts';
import { FEW_WORDS } from './detector.ts';
import { BREAK } from './pattern.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a danger is named by, in the words of readWords, and in how many words it has to be: whoever writes at length may tell it otherwise. */
interface Names {
  readonly names: ReadonlySet<string>;
  readonly within: number;
}

const NEVER = 0; // its names are seldom all of it
const NAMES: Readonly<Partial<Record<DangerKind, Names>>> = {
  'domestic-abuse': {
    within: FEW_WORDS,
    names: set(
      'husband hubby wife partner boyfriend girlfriend ex exes fella bloke missus lad mum mam dad mother father son daughter brother sister grandson carer law family parents stepdad he him his she her they hits hit hitting punched punch slapped slaps slap beats beaten beating strangled choked kicked kicks kick spat throat bruises bruised bruise marks hurt hurts scared frightened frightens afraid abuse abusive abused domestic violent violence controlling controls control refuge injunction marac clare leave leaving safe freedom allowed permission threatened',
    ),
  },
  stalking: {
    within: FEW_WORDS,
    names: set(
      'order restraining protection injunction bail breach breached breaks stalk stalks stalked stalking stalker follow follows followed following track tracks tracked tracking tracker trackers tag tags airtag gps location fixated fixation obsessed obsessive obsession knows know wherever everywhere waits waiting waited turns turned turning shows showed showing stranger stop leave alone gifts flowers letters notes texts texting texted messages messaging messaged calls calling ringing rings rung profiles accounts account fake unwanted uninvited harass harassed harassing harassment pestering pester watch watched watches watching staring stares stare photos photo pictures photographs filming eyes hired detective wearing wore dreams breathing creepy love loves shake daily rid blocked',
    ),
  },
  'hate-crime': {
    within: FEW_WORDS,
    names: set(
      'racist racists racism racest race racial racially rote black blacks white brown asian asians muslim muslims islam islamic islamophobic islamophobia isis jew jews jewish kippah antisemitic anti hindu hindus diwali sikh sikhs kara christian catholic catholics gay gays lesbian lesbians trans transphobic transgender queer homophobic homophobia biphobic bisexual tranny poof dyke faggot foreign foreigner foreigners country immigrant immigrants refugee refugees migrant migrants polish pole poles roma romanian romanians gypsy gypsies gypo pikey pikeys traveller travellers traveler travelers paki pakis indian indians pakistani chinese chinky african arab arabs ukrainian ukrainians syrian italian skin color accent speak speaking language english hijab headscarf niqab scarf turban sari beard praying mosque synagogue temple church gurdwara faith religion pride rainbow disabled disability disablist wheelchair autistic autism adhd syndrome deaf signing blind stick cane crutches leg scars licker assistance retard retarded spaz cripple hate hated hunt hunting swastika swastikas nazi nazis nooses gas star salutes salute slur slurs ethnic nationality terrorist terrorists monkey ape banana pork pig pigs bacon boat p n t word dress wig prosthetic hearing downs learning special different bashing bashed eid ramadan prayer mate boyfriend girlfriend husband wife hands back welcome only always else everyone fine afghan afghans afghanistan iraqi iraqis iranian turkish turk kurdish kurd sudanese eritrean ethiopian somali somalis nigerian nigerians ghana ghanaian kenyan zimbabwe zimbabwean jamaican bangladeshi bengali tamil filipino vietnamese thai japanese korean portuguese spanish brazilian hungarian bulgarian bulgarians albanian albanians lithuanian latvian estonian slovak czech russian russians moldovan palestine palestinian israel israeli israelis kippot stoma epilepsy epileptic tourettes stammer stutter limp palsy tics send pronouns drag nationality nationalities minority sissy fairy lip speech makeup skirt mute',
    ),
  },
  'modern-slavery': {
    within: NEVER,
    names: set(
      'work works working worked worker workers job jobs boss bosses employer employers gangmaster agency wage wages pay pays paid unpaid payslip passport passports document documents papers visa id clean cleaning cleaner cook cooking debt debts owe owes owed lock locked lock locks key keys sex sleep sleeps slave slavery slaves forced force forces trafficked traffickers exploited exploits servant maid nanny farm factory nails nail car wash field fields picking shift shifts hours beg begging drugs dealers dealer cuckooed cuckooing strangers men girls hit hits hurts threatens threatened beat beats scared afraid trapped money daughter wife sister favour favours friends fee fees release bed photos body naked kiss touch pretty',
    ),
  },
  'forced-marriage': {
    within: Infinity,
    names: set(
      'marry married marries marrying marriage marriages wedding weddings wed bride groom betrothed engaged engagement fiance fiancee husband wife surname cousin cousins abroad passport plane flight flights landed airport ticket tickets visa nikah rishta begum gold izzat honor honour shame shamed shames family families parents dad father mum mother brother brothers uncle uncles aunt aunts auntie aunties nan gran grandma grandad grandfather sister daughter niece relatives elders community imam village fgm cut cutter cutting circumcision circumcised khatna sunna gudnin sewn ceremony promised arranged choice choose chosen refuse given sold bought price hunted hunting bounty stone acid disowned dowry duty pakistan india bangladesh somalia kenya gambia sudan iraq turkey virginity hymen sheet blood protection kill killing buried tribe wife uni college letter measured ready ladies virgin engineer nerves sierra leone clan caste boyfriend girlfriend prom jeans holiday holidays send sent',
    ),
  },
};

/** The kinds that no word names, however many there are. */
export function namelessIn(words: readonly string[]): ReadonlySet<DangerKind> {
  const nameless = Object.entries(NAMES).filter(([, { names }]) => !words.some((word) => names.has(word)));
  return new Set(nameless.map(([kind]) => kind as DangerKind));
}

/** The kinds that words do not name, though in so few they would be named. */
export function unnamedIn(words: readonly string[]): ReadonlySet<DangerKind> {
  const count = words.filter((word) => word !== BREAK).length;
  const unnamed = Object.entries(NAMES).filter(
    ([, { names, within }]) => count <= within && !words.some((word) => names.has(word)),
  );
  return new Set(unnamed.map(([kind]) => kind as DangerKind));
}
