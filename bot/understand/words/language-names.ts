import type { WrittenLanguage } from '../../language/languages.ts';
import { phraseList } from './phrase-list.ts';

/** Our languages as those who speak them name the language that they want, in the letters that they have, folded. */
export const LANGUAGE_NAMES: readonly (readonly [language: WrittenLanguage, names: readonly string[]])[] = [
  ['pl', ['po polsku', 'polski', 'jezyk polski', 'w jezyku polskim']],
  ['ro', ['in romana', 'romana', 'romaneste', 'limba romana', 'in limba romana', 'pe romaneste']],
  ['lt', ['lietuviskai', 'lietuviu', 'lietuviu kalba', 'lietuviu kalbos']],
  [
    'uk',
    [
      'українською',
      'украінською',
      'по українськи',
      'українська',
      'українська мова',
      'ukrainskoyu',
      'ukrainskou',
      'po ukrainsky',
      'po ukrainski',
    ],
  ],
  ['pa', ['ਪੰਜਾਬੀ', 'ਪੰਜਾਬੀ ਵਿੱਚ', 'ਪੰਜਾਬੀ ਵਿਚ', 'punjabi vich', 'panjabi vich', 'punjabi ch', 'punjabi wich']],
  ['ur', ['اردو', 'اردو میں', 'urdu mein', 'urdu me', 'urdu main', 'urdu mai']],
  [
    'ar',
    [
      'العربية',
      'بالعربية',
      'عربي',
      'بالعربي',
      'اللغة العربية',
      'bel 3arabi',
      'bil 3arabi',
      '3arabi',
      'bel3arabi',
      'bil arabi',
    ],
  ],
  ['zh', ['中文', '说中文', '讲中文', '用中文', '汉语', '普通话', '国语', '华语', 'zhongwen', 'hanyu', 'putonghua']],
];

/** Our languages as those who speak another one of them name the language that they want instead, folded. */
export const LANGUAGE_NAMES_OF_OTHERS: readonly (readonly [language: WrittenLanguage, names: readonly string[]])[] = [
  [
    'en',
    phraseList(`
      po angielsku; angielski; w jezyku angielskim; in engleza; engleza; limba engleza; angliskai; anglu kalba; англійською; по англійськи; англійська; английский; по английски; بالإنجليزي; بالإنجليزية; انجليزي; بالانكليزي; بالانجليزية; انگریزی میں; انگریزی; انگلش میں; english mein; english me; ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ; ਅੰਗਰੇਜ਼ੀ; english vich; 英文; 英语; 说英语; 用英语
    `),
  ],
  [
    'pl',
    phraseList(`
      in poloneza; poloneza; limba poloneza; lenkiskai; lenku kalba; польською; по польськи; польська; по польски; польский; بالبولندية; بولندي; polish mein; 波兰语
    `),
  ],
  ['ro', phraseList('po rumunsku; rumunski; rumuniskai; rumunu kalba; румунською; румунська; по румынски; 罗马尼亚语')],
  ['lt', phraseList('po litewsku; litewski; in lituaniana; lituaniana; литовською; литовська; по литовски; 立陶宛语')],
  [
    'uk',
    phraseList(`
      po ukrainsku; ukrainski; in ucraineana; ucraineana; limba ucraineana; ukrainietiskai; ukrainieciu kalba; по украински; украинский; بالأوكرانية; 乌克兰语
    `),
  ],
  ['pa', phraseList('پنجابی میں; پنجابی; punjabi mein; panjabi mein; po pendzabsku; 旁遮普语')],
  ['ur', phraseList('ਉਰਦੂ ਵਿੱਚ; ਉਰਦੂ; urdu vich; بالأوردو; الأوردو; po urdu; 乌尔都语')],
  [
    'ar',
    phraseList(
      'po arabsku; arabski; in araba; araba; limba araba; arabiskai; arabu kalba; арабською; арабська; по арабски; عربی میں; عربی; ਅਰਬੀ ਵਿੱਚ; ਅਰਬੀ; arabi mein; 阿拉伯语; 阿拉伯文',
    ),
  ],
  [
    'zh',
    phraseList(
      'po chinsku; chinski; in chineza; chineza; limba chineza; kiniskai; kinu kalba; китайською; китайська; по китайски; بالصينية; الصينية; چینی میں; ਚੀਨੀ ਵਿੱਚ',
    ),
  ],
];

/** What stands beside the name of a language that is asked for, and tells nothing. */
export const BESIDE_LANGUAGE_NAMES: readonly string[] = [
  ...[
    'please',
    'pls',
    'hello',
    'hi',
    'can',
    'you',
    'we',
    'i',
    'in',
    'speak',
    'talk',
    'do',
    'is',
    'there',
    'only',
    'no',
    'english',
    'language',
    'yes',
  ],
  ...[
    'prosze',
    'mowie',
    'mowisz',
    'mowicie',
    'czy',
    'moge',
    'mozna',
    'pisac',
    'rozmawiac',
    'tylko',
    'dzien dobry',
    'chce',
    'po angielsku nie',
  ],
  ...['va rog', 'vorbesc', 'vorbiti', 'se poate', 'pot', 'scrie', 'vreau', 'doar', 'buna', 'numai'],
  ...['prasau', 'kalbu', 'kalbate', 'ar galima', 'galima', 'noriu', 'tik', 'ar'],
  ...[
    'будь ласка',
    'можна',
    'розмовляю',
    'говорю',
    'хочу',
    'я',
    'чи',
    'пишу',
    'тільки',
    'bud laska',
    'mozhna',
    'hovoryty',
  ],
  ...[
    'ਗੱਲ',
    'ਕਰੋ',
    'ਕਰੋ ਜੀ',
    'ਜੀ',
    'ਕਿਰਪਾ ਕਰਕੇ',
    'ਮੈਂ',
    'ਬੋਲਦਾ',
    'ਬੋਲਦੀ',
    'ਹਾਂ',
    'gal',
    'gall',
    'karo',
    'ji',
    'kar sakde',
    'ho',
    'main',
    'bolda',
    'boldi',
    'haan',
  ],
  ...[
    'بات',
    'کریں',
    'براہ مہربانی',
    'مہربانی',
    'بولتا',
    'بولتی',
    'ہوں',
    'baat',
    'karein',
    'karo',
    'karen',
    'bolta',
    'bolti',
    'hoon',
    'meharbani',
  ],
  ...[
    'من',
    'فضلك',
    'لو سمحت',
    'ممكن',
    'اتكلم',
    'تكلم',
    'اريد',
    'بدي',
    'momken',
    'law sama7t',
    'a7ki',
    'bedi',
    'min fadlak',
  ],
  ...['请', '吗', '可以', '我', '会', '能', '只', '谢谢', '说', '讲', '用', 'qing', 'shuo', 'keyi', 'ma', 'wo', 'neng'],
];
