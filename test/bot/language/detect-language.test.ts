import fc from 'fast-check';

import { tellLanguage } from '../../support/models.ts';
import { HELD_BACK } from './held-back.ts';
import { MORE_OPENERS } from './more-openers.ts';
import { OPENERS } from './openers.ts';
import { OF_NO_LANGUAGE, OWN_OPENERS } from './own-openers.ts';

const sure = (language: string): unknown => ({ kind: 'sure', language });
const UNSURE = { kind: 'unsure' };
const STRANGE = { kind: 'strange' };
const rows = (table: Readonly<Record<string, readonly string[]>>): (readonly [language: string, text: string])[] =>
  Object.entries(table).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe('a message is told to be in', () => {
  test.each([
    ['en', 'there are lads on the roof of the school again'],
    ['en', 'any news on QTE1-8VG-W? my receipt is F9Z0-K0SE-0X0C-AMZX'],
    ['en', 'any news on QCFC-NRG-G? my receipt is QBGC-RHRD-QKCM-GZAW'],
    ['pl', 'sąsiad krzyczy na mnie każdej nocy'],
    ['pl', 'ktos krzyczy pod moim oknem i sie boje'],
    ['ro', 'vecinul strigă la mine în fiecare noapte'],
    ['ro', 'cineva mi-a furat bicicleta si nu stiu unde sa sun'],
    ['pa', 'ਗੁਆਂਢੀ ਮੇਰੇ ਤੇ ਚੀਕਦਾ ਹੈ'],
    ['pa-Latn', 'gawandi mere te raat nu cheekda hai'],
    ['ur', 'پڑوسی رات کو مجھ پر چیختا ہے'],
    ['ur-Latn', 'parosi raat ko mujh par cheekhta hai'],
    ['lt', 'kaimynas kiekvieną naktį ant manęs rėkia'],
    ['uk', 'сусід кричить на мене щоночі'],
    ['ar', 'جاري يصرخ في وجهي كل ليلة'],
    ['zh', '邻居每天晚上对我大喊大叫'],
    ['bg', 'съседите викат цяла нощ и не мога да спя'],
    ['lv', 'kaimiņi katru nakti skaļi kliedz un mēs nevaram gulēt'],
    ['sk', 'susedia celú noc kričia a nemôžem spať'],
    ['pt', 'os vizinhos gritam a noite toda e não consigo dormir'],
    ['hi', 'पड़ोसी सारी रात चिल्लाते हैं'],
    ['tr', 'komşular bütün gece bağırıyor ve uyuyamıyorum'],
    ['fa', 'همسایه ها تمام شب داد می زنند و نمی توانم بخوابم'],
    ['ku', 'cîranên min her şev qîr dikin û ez ditirsim'],
    ['ckb', 'دراوسێکان هەموو شەوێک هاوار دەکەن'],
    ['so', 'deriska waxay qaylinayaan habeen walba waan cabsanayaa'],
    ['ps', 'زموږ ګاونډیان هره شپه چغې وهي'],
    ['hu', 'a szomszédok egész éjjel kiabálnak és nem tudok aludni'],
    ['ru', 'эти мальчики бросают камни в наши окна'],
    ['es', 'los vecinos gritan toda la noche y no puedo dormir'],
    ['fr', 'des jeunes cassent les vitres de notre maison chaque soir'],
    ['de', 'die Nachbarn schreien die ganze Nacht und ich kann nicht schlafen'],
    ['it', 'i vicini gridano tutta la notte e non riesco a dormire'],
    ['vi', 'hàng xóm mở nhạc rất to mỗi đêm và tôi không ngủ được'],
    ['ti', 'ጎረቤተይ ኣብ ለይቲ ይጭድር ኣሎ'],
    ['nl', 'de buren schreeuwen de hele nacht en ik kan niet slapen'],
    ['id', 'tetangga saya memutar musik keras setiap malam'],
  ])('%s: %s', (language, text) => {
    expect(tellLanguage(text)).toEqual(sure(language));
  });

  test('English when a dish in it has a foreign name', () => {
    expect(tellLanguage('the phở place next door plays music all night')).toEqual(sure('en'));
  });

  test('English when only the names in it are foreign', () => {
    expect(tellLanguage('my neighbour Paweł Wiśniewski shouts at Małgorzata every night')).toEqual(sure('en'));
  });
});

describe('a language of ours is told however it is typed', () => {
  test.each([
    ['zh-Latn', 'linju mei tian wanshang fang yinyue hen chao, wo shui bu zhao'],
    ['zh-Latn', 'you ren zai men kou da jia, qing kuai yi dian lai'],
    ['zh-Latn', 'my neighbour mei tian wanshang fang yinyue, I told him hen duo ci but ta bu ting'],
    ['uk-Latn', 'susid kozhnoi nochi shumyt'],
    ['uk-Latn', 'the neighbours shumlyat kozhnu nich and ya ne znayu shcho robyty'],
    ['ar-Latn', 'el jar 3am bi3mel sot kteer kel leil'],
    ['ar-Latn', '7ada kasar ezaz el sayara mbare7 bel leil'],
    ['ur-Latn', 'my neighbour rozana subah 3 bajay tak music chalata hai, please kuch karein'],
    ['pa-Latn', 'mera gwandhi har raat shor painda hai'],
    ['pl', 'sasiad codziennie puszcza glosna muzyke i nie daje spac'],
    ['pl', 'the neighbours robia imprezy every weekend do trzeciej w nocy'],
    ['ro', 'vecinul da muzica tare in fiecare noapte si nu pot dormi'],
    ['lt', 'kaimynas kiekviena nakti leidzia garsia muzika ir negaliu miegoti'],
  ])('%s: %s', (language, text) => {
    expect(tellLanguage(text)).toEqual(sure(language));
  });

  test.each([
    ['ru-Latn', 'sosedi kazhduyu noch shumyat i ya ne mogu spat'],
    ['vi', 'hang xom mo nhac rat to moi dem va toi khong ngu duoc'],
    ['hu', 'a szomszed minden ejjel hangosan zenel es nem tudok aludni'],
    ['sk', 'sused kazdu noc pusta hlasnu hudbu a nemozem spat'],
    ['lv', 'kaimins katru nakti skali atskano muziku un es nevaru gulet'],
    ['it', 'vorrei parlare con una persona'],
    ['so', 'deriskeennu habeen walba muusik ayay daaraan oo ma seexan karo'],
  ])('and one like it stays what it is, %s: %s', (language, text) => {
    expect(tellLanguage(text)).toEqual(sure(language));
  });

  test.each([
    ['Urdu and Panjabi', 'hafte ki subah das baje'],
    ['Slovak and Polish in slang', 'ukradli mi auto'],
    ['Ukrainian and Russian', 'opyat derutsya na ulitse, vyzovite kogo-nibud'],
  ])('what may be %s is told to be neither', (_both, text) => {
    expect(tellLanguage(text)).toEqual(UNSURE);
  });

  test('Arabic of Iraq is no Persian, though it is typed with a letter of its', () => {
    expect(tellLanguage('زوجي يحچي ويصرخ علي كل ليلة وأنا خايفة')).toEqual(sure('ar'));
  });

  test('English in a hurry stays English', () => {
    expect(tellLanguage('my neihbour is a rite pain, musik all nite evry nite')).toEqual(sure('en'));
  });
});

describe('a few words are enough where they prove a language', () => {
  test.each([...rows(OPENERS), ...rows(MORE_OPENERS)])('of those that we do not speak, %s: %s', (language, text) => {
    expect(tellLanguage(text)).toEqual(sure(language));
  });

  test.each(rows(OWN_OPENERS))('of ours, %s: %s', (language, text) => {
    expect(tellLanguage(text)).toEqual(sure(language));
  });

  test('of which nothing was learnt, most are told, and hardly one is taken for another', () => {
    const told = rows(HELD_BACK).map(([language, text]) => ({ language, written: tellLanguage(text) }));
    const right = told.filter(({ language, written }) => written.kind === 'sure' && written.language === language);
    const wrong = told.filter(({ language, written }) => written.kind === 'sure' && written.language !== language);
    expect(right.length / told.length).toBeGreaterThan(0.55);
    expect(wrong.length / told.length).toBeLessThan(0.05);
  });

  test.each(OF_NO_LANGUAGE)('and of others none is named: %s', (text) => {
    expect(tellLanguage(text)).toEqual(UNSURE);
  });

  test.each([
    ['Наш дом сгорел', ['uk']],
    ['Силна музика', ['uk']],
    ['پلیس', ['ur']],
    ['سلام', ['ar', 'ur']],
  ])('%s may be in what we speak, and no other language is named', (text, perhaps) => {
    expect(tellLanguage(text)).toEqual({ kind: 'unsure', perhaps });
  });

  test.each([
    ['Greek', 'οι γείτονες φωνάζουν όλη τη νύχτα'],
    ['Amharic', 'እርዳኝ'],
    ['Belarusian', 'суседзі ўсю ноч крычаць'],
    ['Hungarian, of two words,', 'Gázszag van'],
    ['Kurdish by a letter', 'Bêhna gazê tê'],
  ])('%s is neither English nor ours', (_language, text) => {
    expect(tellLanguage(text)).toEqual(STRANGE);
  });
});

describe('nobody is taken to have changed language', () => {
  test.each([
    ['nothing', ''],
    ['one word', 'hotel'],
    ['two words', 'police station'],
    ['three words that are too short', 'no to je'],
    ['numbers and a postcode', '07700 900123 DE11 8AA 1234'],
    ['an address', 'https://example.org/proszę/pomóżcie/mi'],
    ['emoji', '😡😡😡🔥🔥🔥'],
    ['two languages at once', 'moj sasiad shouts at me every night and I am scared'],
    ['a language that nobody here knows', 'jirani anapiga kelele kila usiku na siwezi kulala'],
  ])('by %s', (_what, text) => {
    expect(tellLanguage(text)).toEqual(UNSURE);
  });
});

test('whoever writes two scripts at once has not changed language, and perhaps would rather write theirs', () => {
  const text = 'please help мене переслідує my neighbour сусід кричить';
  expect(tellLanguage(text)).toEqual({ kind: 'unsure', perhaps: ['uk'] });
});

describe('whatever is written', () => {
  test('an answer comes, and the same one again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const told = tellLanguage(text);
        expect(['sure', 'unsure', 'strange']).toContain(told.kind);
        expect(tellLanguage(text)).toEqual(told);
      }),
    );
  });

  test('a word or two in plain Latin letters are at most in a language whose words they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{4,40} ?[bcdfghjklmnpqrstvwxz]{4,40}$/u), (text) => {
        expect(tellLanguage(text)).toEqual(UNSURE);
      }),
    );
  });

  test('100,000 characters are read no further than the first thousand', () => {
    const text = 'sąsiad krzyczy na mnie każdej nocy '.repeat(30);
    expect(tellLanguage(text + 'the lads are on the roof again '.repeat(3300))).toEqual(tellLanguage(text));
  });
});
