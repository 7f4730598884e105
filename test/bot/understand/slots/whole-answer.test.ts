import { modelsFor } from '../../../../bot/models.ts';
import { readerOf } from '../../../../bot/understand/slots/readers.ts';
import { LANGUAGES } from '../../../../locales/index.ts';
import { TEST_MODELS } from '../../../support/models.ts';
import { listeningFor, stepNamed } from '../scene.ts';

function asked(field: string, text: string, tag = 'en'): unknown {
  const language = LANGUAGES.find((one) => one === tag) ?? 'en';
  const listening = { ...listeningFor(field), ...modelsFor(TEST_MODELS, language), language };
  return readerOf(stepNamed(field)).read(text, listening)?.value;
}

describe('S2: whether it is safe to write is no guess from a stray word', () => {
  it.each([
    'i am in the bathroom',
    'i am scared',
    'yes im scared',
    'i am pregnant',
    'i have 2 kids',
    'we are married 12 years',
    'we are both women by the way',
    'very controlling man',
    'right he never lets me out',
    'nobody believes me',
    'i have no one',
    'i dont want the police',
    'i dont want him arrested',
    'never told anyone before',
  ])('is not answered by "%s"', (text) => {
    expect(asked('da-safe', text)).toBeUndefined();
  });

  it.each([
    ['yes', 'safe'],
    ['yes he is at work', 'safe'],
    ['i am', 'safe'],
    ['ok', 'safe'],
    ['i think so', 'safe'],
    ['no', 'unsafe'],
    ['not really', 'unsafe'],
    ['ok he just came in', 'unsafe'],
    ['no he is upstairs', 'unsafe'],
  ])('is answered by "%s"', (text, value) => {
    expect(asked('da-safe', text)).toBe(value);
  });

  it.each([
    ['lt', 'taip bijau'],
    ['uk', 'так страшно'],
    ['pl', 'tak się boję'],
    ['zh-Hans', '好怕'],
    ['zh-Hans', '没有人相信我'],
    ['pl', 'nikt mi nie wierzy'],
    ['ro', 'nu vreau poliția'],
  ])('in %s, is not answered by "%s"', (tag, text) => {
    expect(asked('da-safe', text, tag)).toBeUndefined();
  });

  it.each([
    ['lt', 'taip', 'safe'],
    ['uk', 'так', 'safe'],
    ['pl', 'tak, jest w pracy', 'safe'],
    ['ro', 'da', 'safe'],
    ['ur', 'جی ہاں', 'safe'],
    ['pa-Guru', 'ਹਾਂ ਜੀ', 'safe'],
    ['ar', 'نعم', 'safe'],
    ['zh-Hans', '是的', 'safe'],
    ['uk', 'ні', 'unsafe'],
    ['zh-Hans', '不', 'unsafe'],
  ])('in %s, is answered by "%s"', (tag, text, value) => {
    expect(asked('da-safe', text, tag)).toBe(value);
  });
});

describe('S2: who thinks of ending their life is no guess from a stray word', () => {
  it.each([
    'nothing helps',
    'nothing',
    'i dont sleep',
    'never felt this bad',
    'no job no home no family',
    'no one is here',
    'no money',
    'not slept for days',
  ])('is not answered by "%s"', (text) => {
    expect(asked('low-who', text)).toBeUndefined();
  });

  it.each([
    ['yes', 'me'],
    ['no', 'other'],
    ['no its my brother', 'other'],
    ['not me', 'other'],
  ])('is answered by "%s"', (text, value) => {
    expect(asked('low-who', text)).toBe(value);
  });
});

describe('S2: danger is no guess from a stray word', () => {
  it.each([
    'we are both disabled',
    'we have asked him nicely',
    'we are sick of it',
    'very loud bass',
    'i have asthma',
    'true i did shout back',
    'right it started in may',
    'nah dont want to give my name',
    'nobody has come out to us yet',
    'never used to be like this',
    'no idea who it is',
    'no police came',
    "i don't want my mum to know",
  ])('is not answered by "%s"', (text) => {
    expect(asked('danger', text)).toBeUndefined();
  });

  it.each([
    ['yes', true],
    ['yeah they are fighting', true],
    ['i am in danger', true],
    ['i am scared', true],
    ['ok he is outside with a bat', true],
    ['right now', true],
    ['we are', true],
    ['no', false],
    ['no just loud music', false],
    ['no, lads on bikes', false],
    ['nobody', false],
    ['nobody is in danger its just loud', false],
    ['we are not in danger', false],
    ['no one is hurt but the window is smashed', false],
    ['not at the moment', false],
    ['its not an emergency', false],
    ['i dont think so', false],
    ['ok no', false],
  ])('is answered by "%s"', (text, value) => {
    expect(asked('danger', text)).toBe(value);
  });

  it.each([
    ['pl', 'nikt nie przyjechał'],
    ['pl', 'nie chcę podać nazwiska'],
    ['zh-Hans', '没有人来过'],
    ['ro', 'nimeni nu a venit'],
    ['uk', 'ніхто не приїхав'],
  ])('in %s, is not answered by "%s"', (tag, text) => {
    expect(asked('danger', text, tag)).toBeUndefined();
  });

  it.each([
    ['pa-Guru', 'ਨਹੀਂ ਕੋਈ ਖ਼ਤਰੇ ਵਿੱਚ ਨਹੀਂ'],
    ['pa-Guru', 'nahi koi khatra nahi'],
    ['ur', 'نہیں سب ٹھیک ہے'],
    ['ur', 'nahi hum mehfooz hain'],
    ['ar', 'لا نحن بامان'],
    ['ar', 'لا كلنا بخير'],
    ['uk', 'ні ми в безпеці'],
    ['uk', 'ні все добре'],
    ['zh-Hans', '不 我们安全'],
    ['lt', 'ne mes saugus'],
  ])('in %s, is denied by "%s"', (tag, text) => {
    expect(asked('danger', text, tag)).toBe(false);
  });

  it.each([
    ['ro', 'nu totul e bine'],
    ['pl', 'nie wszystko w porzadku'],
    ['lt', 'ne viskas gerai'],
  ])('in %s, is asked about again where "%s" denies it or that all is well', (tag, text) => {
    expect(asked('danger', text, tag)).toBeUndefined();
  });

  it.each([
    ['ro', 'nu suntem in siguranta'],
    ['pl', 'nie jestesmy bezpieczni'],
    ['zh-Hans', '不安全'],
    ['ur', 'nahi main mehfooz nahi'],
    ['ar', 'لا انا خايف'],
    ['uk', 'ні я боюся'],
  ])('S3: in %s, is told by "%s"', (tag, text) => {
    expect(asked('danger', text, tag)).toBe(true);
  });

  it('asks as much of a worker who tells how they live', () => {
    expect(asked('slavery-danger', 'we are six in one room')).toBeUndefined();
  });
});
