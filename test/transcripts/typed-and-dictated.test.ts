import { TEST_SCREEN } from '../support/models.ts';
import { promiseTalks, type Told } from '../support/told-talks.ts';

const REPORT = 'report-asb:opening';

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});

/** The dangers that are found, each with how sure it is. */
const found = (text: string): readonly string[] => TEST_SCREEN(text).map(({ kind, level }) => `${kind} ${level}`);

describe('Danger is heard however it is typed', () => {
  test.each([
    ['my hubsand hitt me', 'domestic-abuse certain'],
    ['he strangeld me last nite', 'domestic-abuse certain'],
    ['my mum slpas me evry day', 'child-at-risk certain'],
    ['im scaerd of my husbend', 'domestic-abuse certain'],
    ['my partnr wont let me levae the house', 'domestic-abuse certain'],
    ['he contrls everthing i do', 'domestic-abuse certain'],
    ['i wanna end my lfie', 'self-harm certain'],
    ['im feeling suicdial', 'self-harm certain'],
    ['ive tacken loads of tablts', 'medical-fire certain'],
    ['he rapd me', 'sexual-violence certain'],
    ['my ex is stlaking me', 'stalking certain'],
    ['theres a fier in the flats', 'medical-fire certain'],
    ['my mum colapsed and isnt brething', 'medical-fire certain'],
    ['somone got stabbd outside the shop', 'danger-now certain'],
    ['theres a gang fiting with nifes', 'danger-now certain'],
    ['im hidding from him in the loo', 'danger-now certain'],
    ['hlep me please', 'danger-now certain'],
    ['my freind is being beeten by her husbnd', 'domestic-abuse certain'],
    ['my son is on drugs and thretens me for mony', 'domestic-abuse certain'],
  ])('%s', (line, danger) => {
    expect(found(line)).toContain(danger);
  });
});

describe('Danger is heard however a phone hears it', () => {
  test.each([
    ['i want to dye', 'self-harm certain'],
    ['he his me every night', 'domestic-abuse certain'],
    ['my husband hot me in the face', 'domestic-abuse certain'],
    ['he bunched me in the face', 'domestic-abuse certain'],
    ['i was a salted by a man in the park', 'danger-now ask'],
    ['he through me down the stairs', 'domestic-abuse ask'],
    ['he beet me with a stick', 'domestic-abuse certain'],
    ['im been stalked', 'stalking certain'],
    ['hes stocking me', 'stalking certain'],
    ['she was attached by a man last night', 'danger-now ask'],
    ['i took 30 paris at a mall', 'self-harm certain'],
    ['my x keeps ringing me', 'domestic-abuse certain'],
  ])('%s', (line, danger) => {
    expect(found(line)).toContain(danger);
  });
});

describe('What is typed or heard like it, and is none, brings no card and no question', () => {
  test.each([
    'i want to dye my hair pink',
    'can you dye a carpet',
    'man attached by a rope to the tree',
    'they rode up the rode',
    'my x rays are lost',
    'how long dus it take',
    'the landlord attached us to the lease',
    'i attached a photo of the mess',
    'my neighbour is stocking up on gas bottles',
    'they beet drums at all hours',
    'he through his rubbish over my fence',
    'someone smashd my car windo last week',
    'his dog attaked my cat',
    'the nieghbors kids keep kickin there ball agianst my fense',
    'a boy was hiting a tree with a stick',
    'we wached the fight on telly',
    'the bus driver shoutd at my lad',
    'my neibours are always shouting at eachother',
    'the film was about a stalkr',
    'peter pushkin from the residents group wants a meeting',
    'my name is Kayley and my bins are not emptied',
    'violins and violet paint',
    'she beat me to it',
    'derby battered us in the cup',
  ])('%s', (line) => {
    expect(found(line)).toEqual([]);
  });
});

describe('A slip that is put right takes no danger away, and no other language is put right', () => {
  test.each([
    ['he beat me with a stick', 'domestic-abuse certain'],
    ['he beat me in the street', 'domestic-abuse certain'],
    ['mój mąż mnie bije', 'domestic-abuse certain'],
    ['boy hitting a man with a stick', 'danger-now certain'],
    ['he was brething so loud i ran, he has a knife', 'danger-now certain'],
  ])('%s', (line, danger) => {
    expect(found(line)).toContain(danger);
  });
});

promiseTalks('Danger told in a riddle is asked about', [
  first("everyone thinks he's lovely", ['danger:ask.domestic-abuse']),
  first('hes two different people', ['danger:ask.domestic-abuse']),
  first('if you knew what he was like', ['danger:ask.domestic-abuse']),
  first('nobody sees what hes really like', ['danger:ask.domestic-abuse']),
  first('who would believe me over a policeman', ['danger:ask.domestic-abuse']),
  first('is it illegal what hes doing to me', ['danger:ask.domestic-abuse']),
  first('standing by the train tracks', ['danger:ask.self-harm']),
  first('off the bridge', ['danger:ask.self-harm']),
  first('what he does to my garden is awful', [], ['danger:ask.domestic-abuse']),
  first(
    'she said that two of the lads come in her house now and use her kitchen and they told her not to tell anyone',
    ['danger:ask.modern-slavery'],
  ),
  first('people think my neighbour is lovely but he plays music all night', [REPORT], ['danger:ask.domestic-abuse']),
  first('someone is fishing off the bridge', [], ['danger:ask.self-harm']),
]);

promiseTalks('A child who was put out, or has nowhere to sleep, has the help of children', [
  first('kicked out by my dad, pregnant, 16', ['danger:cards.child-at-risk.child']),
  first('im 17 pregnant and homeless', ['danger:cards.child-at-risk.child']),
  first('im 16 and got nowhere to sleep', ['danger:cards.child-at-risk.child']),
  first(
    'i was kicked out by my landlord in 2016',
    ['answers:wrong-door.housing'],
    ['danger:cards.child-at-risk.child'],
  ),
  first('16 and homeless', ['danger:cards.child-at-risk.child']),
  first('im 45 and homeless', ['answers:wrong-door.homelessness'], ['danger:cards.child-at-risk.child']),
]);

promiseTalks('Whoever asks whether something is illegal makes no report of it', [
  first('is begging illegal', ['knowledge:what-is-asb.answer'], [REPORT]),
  first('is it an offence to swear at someone', ['knowledge:what-is-asb.answer'], [REPORT]),
  first('can you be fined for dropping litter', ['knowledge:their-trouble.answer'], [REPORT]),
  first('can he do that?', [], ['knowledge:will-they-know.answer']),
  first('is smoking weed illegal', ['knowledge:weed-smell.answer']),
  first('begging outside the bank every day', [REPORT]),
]);

promiseTalks('What others deal with goes to them', [
  first('my benefits have stopped', ['answers:wrong-door.benefits'], ['danger:ask.self-harm']),
  first('i want to report someone for benefit fraud', ['answers:wrong-door.benefits'], ['fraud-advice:opening']),
  first('illegal puppy farm', ['answers:wrong-door.animal-cruelty']),
  first('shop selling illegal cigarettes', ['answers:wrong-door.consumer-problem']),
  first('someone is subletting their council house', ['answers:wrong-door.housing']),
  first('dwp sanctioned me', ['answers:wrong-door.benefits']),
  first('the brook has burst its banks', ['answers:wrong-door.flooding'], [REPORT]),
  first('drains overflowing in the street', ['answers:wrong-door.road-faults'], [REPORT]),
  first('i got a message from my friend asking for money', ['fraud-advice:opening']),
  first('got a text from dwp about my benefits', ['fraud-advice:opening']),
  first('burst pipe', ['answers:wrong-door.housing-repair']),
  first('there is a burst pipe in the street', ['answers:wrong-door.other']),
  first('my friends facebook was hacked and is messaging me for money', ['fraud-advice:opening'], ['cyber:opening']),
  first('they stopped my benefits and i want to die', ['danger:cards.self-harm.self']),
  first('he stopped my benefits', ['danger:ask.domestic-abuse']),
  first('the neighbours are polish', [], ['danger:cards.hate-crime.self']),
]);
