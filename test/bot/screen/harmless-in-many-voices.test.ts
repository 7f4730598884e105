import { TEST_SCREEN } from '../../support/models.ts';
import { promiseTalks, type Told } from '../../support/told-talks.ts';

const kindsIn = (text: string): readonly string[] => TEST_SCREEN(text).map(({ kind }) => kind);
const surelyIn = (text: string): readonly string[] =>
  TEST_SCREEN(text)
    .filter(({ level }) => level === 'certain')
    .map(({ kind }) => kind);

describe('Whoever chats of an ordinary day is asked about no danger', () => {
  test.each([
    ['a letter from bailiffs', 'brown envelope through the door saying i owe bailiffs money never heard of them'],
    ['a debt in the family', 'owe money to family'],
    ['debt collectors', 'debt collectors never leave us alone'],
    ['a mortgage', 'i pay off my mortgage until 2030'],
    ['a till', 'some kid was stealing money out of the till at the chippy'],
    ['a garden that runs wild', 'the weeds have taken over his garden, he is elderly'],
    ['a name on a bridge', 'someone wrote graffiti about a girl on the railway bridge'],
    ['dyed hair', 'i want to die my hair purple, any good hairdressers'],
    ['a game that was lost', 'my husband beat me at scrabble again'],
    ['a score', 'He beat me six love and then asked for the court fee'],
    ['a phone that runs out', "My phone's about to die so be quick"],
    ['a cat on the lap', 'held hostage by the cat on my lap'],
    ['adverts', 'these adverts are stalking me round the internet, how do I turn them off'],
    ['a toddler who hits', 'my 3yr old hits me when hes tired, is it a phase'],
    ['homework', 'what is coercive control, asking for my A level law homework'],
    ['a clay shoot', 'I held a gun at the clay pigeon shooting for my birthday, loved it'],
    ['a stink bomb', 'someone let off a stink bomb in the library lol'],
    ['somebody who was laughed at', 'i nearly died laughing when she fell in the paddling pool'],
    ['work that writes', 'my boss keeps emailing me about the rota'],
    ['school that writes', 'the school keeps texting me about nits'],
    ['a firm that rings', 'window company will not stop ringing me'],
    ['a nan who rings', 'my nan keeps ringing me about the telly remote'],
    ['one more dog', 'my wife wont let me have another dog'],
    ['the remote', 'my wife controls the remote'],
    ['football on the telly', 'my husband shouts at the telly when derby lose'],
    ['an operation', 'he went under the knife on monday and is home already'],
    ['a leave-taking of a place', 'say goodbye to the library, they are closing it'],
    ['a tool in use', 'he grabbed a hammer and fixed it in two mins'],
    ['a turkey', 'my husband has a big knife to carve the turkey, he looks like rambo'],
    ['bats in the loft', 'they have bats in the loft, can they convert it'],
    ['foam guns', 'the kids have guns that fire foam, so fun'],
    ['wasps', 'wasps are trying to get in through the window'],
    ['hide and seek', 'hiding in the shed from the kids, hide and seek lol'],
    ['tight jeans', 'cant breathe in these jeans after christmas'],
    ['a fit of laughter', 'she collapsed in a heap laughing'],
    ['a move', 'we are not moving and that is final'],
    ['damp', 'sick of living here with this damp'],
    ['a pub next door', 'tired of living next to a pub'],
    ['a swing', 'bought a rope for the kids swing'],
    ['swans', 'stood on the bridge watching the swans'],
    ['a family history', 'my grate granddad was hung at the old gaol does the museum hav his papers'],
    ['a parcel', "I'm being held hostage by a delivery slot, between 7 and 7"],
    ['a film set', "I'm an extra in the drama they're filming on Castle Street. Will the road be closed on Monday?"],
    ['a penny', 'Our toddler swallowed a penny, it has come out the other end, all good. Are there safety sessions?'],
    ['a blackbird', 'my tomatoes are being stalked by a blackbird'],
    ['a garden', "i'm a slave to that garden"],
    ['a tailback', 'we were held up for two hours on the a50, someone hit a deer'],
    ['a razor', 'cut myself shaving'],
    ['a fence', 'cut myself on your rusty fence'],
    ['a pillow fight', 'my sister hit me with a pillow'],
    ['a day out', 'my ex took the kids to alton towers'],
    ['an airport', 'leaving my husband at the airport tomorrow, where is the drop off'],
    ['a fall of last winter', 'my nan slipped on the ice last january and the council never gritted, can she claim'],
    ['black and blue from a game', 'my boy has a black eye from rugby and hes dead proud of it'],
    ['who cannot hold their water', 'soils himself'],
    ['who somebody is', 'four polish men'],
    ['first aid at an event', 'we need an ambulance at our gala for first aid cover, how do i book'],
  ])('%s', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('What may be more than it says is asked about, and is no card at once', () => {
  test.each([
    ['the law on smacking', 'is it against the law to smack a child in england'],
    ['a leaving do', 'saying goodbye to my colleagues on friday, retiring after 40 years'],
    ['a holiday', 'i wont be here next week, im in spain, can you reschedule'],
    ['a form that fails', 'i cant do this anymore, the form keeps sending me back to the start'],
    ['overtime', 'my boss wont pay me overtime'],
    ['a passport at an embassy', 'they took my passport at the embassy to put the visa in'],
    ['children alone', 'what age can i leave my child home alone'],
    ['what was long ago', "I was held up at knifepoint when I worked in the bookmaker's, this is 1992"],
    ['a son who is called names', 'older lads push my son around and call him names'],
  ])('%s', (_, text) => {
    expect(surelyIn(text)).toEqual([]);
  });
});

describe('Danger in nearly the same words is heard all the same', () => {
  test.each([
    ['i want to die my hair is falling out and nobody cares', 'self-harm'],
    ['he always wins at cards then hits me', 'domestic-abuse'],
    ['my husband loses it when derby lose and hits me', 'domestic-abuse'],
    ['my husband kicks off when england lose and he punched me', 'domestic-abuse'],
    ['he controls the remote and my phone and my money', 'domestic-abuse'],
    ['he took my phone to read my messages', 'domestic-abuse'],
    ['phone is about to die he is outside with a knife', 'danger-now'],
    ['held hostage by my ex in the flat', 'danger-now'],
    ['my 3 year old hits me because he sees his dad do it to me', 'child-at-risk'],
    ['i am doing an essay but really my boyfriend hits me', 'domestic-abuse'],
    ['my boss keeps ringing me at night and waits outside', 'stalking'],
    ['man from the council keeps ringing me', 'stalking'],
    ['fire bomb in the shop', 'medical-fire'],
    ['they have bats and are outside', 'danger-now'],
    ['the kids have guns that fire real bullets', 'danger-now'],
    ["He's got the baby and the knife block in there with him and I'm outside the door", 'danger-now'],
    ['he has a big knife and wants to carve me up', 'danger-now'],
    ['he got a hammer and smashed the door', 'danger-now'],
    ['someone trying to get in my window', 'danger-now'],
    ['my daughter wont wake up for school she took pills', 'medical-fire'],
    ['my mum fell last night and is still on the floor', 'medical-fire'],
    ['sick of living here with him hitting me', 'domestic-abuse'],
    ['by the time you read this i will be dead', 'self-harm'],
    ['bought a rope for the tree and wrote letters', 'self-harm'],
    ['standing on the bridge i want to jump', 'self-harm'],
    ['cut myself on purpose', 'self-harm'],
    ['cut myself shaving only I do not shave there and I was not', 'self-harm'],
    ['he stabbed me in 2015 and now he is outside my house', 'domestic-abuse'],
    ["I've been told by the landlord to bring rent or my daughter", 'modern-slavery'],
    ['my host hits me and told me to leave', 'domestic-abuse'],
    ['end it with my pills', 'self-harm'],
    ['saying goodbye to my team tonight, cant go on', 'self-harm'],
    ['i cant go on like this with the damp and his fists', 'self-harm'],
    ['my ex took the kids to the zoo and hasnt brought them back', 'domestic-abuse'],
    ['my boss wont pay me and took my passport', 'modern-slavery'],
    ['my daughter soils herself since she stays with her uncle', 'child-at-risk'],
    ['i was raped in the town centre', 'sexual-violence'],
  ])('"%s"', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test.each([
    ['a son called what only hate calls somebody', 'kids at school call my son the p word'],
    ['a child who is picked on for who it is', 'kids bully my son because he is disabled'],
    ['somebody Polish who is attacked', 'we are polish and they smash our windows'],
  ])('%s is met with help against hate at once', (_, text) => {
    expect(surelyIn(text)).toContain('hate-crime');
  });

  test('a sponsor who lets somebody work for nothing is no landlord', () => {
    expect(surelyIn('my sponsor took my passport and says i must work for nothing')).toContain('modern-slavery');
  });
});

const first = (line: string, said: readonly string[], not: readonly string[] = []): Told => ({
  lines: [line],
  said,
  not,
});

promiseTalks('The danger that is meant is asked about, and no other', [
  first('they are polish', ['answers:unclear'], ['danger:cards.hate-crime.self', 'danger:ask.hate-crime']),
  first(
    'lads keep picking on my son, they took his bag and pushed him',
    ['danger:ask.danger-now'],
    ['danger:cards.hate-crime.self'],
  ),
  first('kids bully my son and spit at him on the bus', ['danger:ask.hate-crime'], ['danger:cards.hate-crime.self']),
  first(
    'they wait for my daughter at the bus stop and spit at her',
    ['report-asb:opening'],
    ['danger:cards.hate-crime.self'],
  ),
  first('homes for ukraine sponsor says we must leave', ['answers:wrong-door.housing'], ['danger:ask.modern-slavery']),
  first('our host wants us to leave', ['answers:wrong-door.housing']),
  first('people run out of my cafe without paying and laugh at us', ['burglary-theft:opening']),
  first('will i get deported if i report my neighbour', ['knowledge:no-papers.answer'], ['danger:ask.modern-slavery']),
  first('im scared theyll know it was me', ['danger:ask.danger-now'], ['danger:ask.self-harm']),
]);

promiseTalks('Who somebody is, told in a report, is hate of nobody', [
  {
    lines: [
      'kids throwing stones at cars on Burton Road, Hatton',
      '> danger=no',
      'yesterday',
      'the neighbours, they are romanian',
    ],
    said: ['questions:added'],
    not: ['danger:cards.hate-crime.self'],
  },
]);
