import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** What somebody says in Ukrainian or Russian, also in Latin letters, who has taken the phone of whoever wrote before. See bot/understand/words/en/other-reader.ts. */
export const OTHER_READER: OwnTold = {
  words: {
    lead: phraseList(`
      а; і; и; ну; ей; эй; алло; слухай; слушай; так; привіт; привет; кажи; скажи; скажіть; скажите; скажи мені; скажи мне; говори; хочу знати; хочу знать; a; i; nu; skazhi; skazhy; kazhy
    `),
    partner: phraseList(`
      чоловік; муж; хлопець; парень; партнер; наречений; жених; дружина; жена; дівчина; девушка; батько; тато; отец; папа; мати; мама; мать; брат; син; сын; свекруха; cholovik; muzh; paren; khlopets; batko; brat; otets; druzhyna; zhena
    `),
    she: phraseList(`
      вона; моя дружина; дружина; моя жінка; моя дівчина; моя дочка; моя донька; она; моя жена; жена; моя девушка; vona; ona; moya zhena; moia druzhyna; moya druzhyna
    `),
    writer: phraseList(`
      вона; моя дружина; дружина; моя жінка; моя дівчина; моя дочка; моя донька; він; мій чоловік; мій хлопець; мій син; она; моя жена; жена; моя девушка; он; мой муж; мой парень; vona; vin; ona; moya zhena; moya druzhyna; moia druzhyna; miy cholovik; moy muzh
    `),
    talks: phraseList(`
      розмовляє; розмовляла; розмовляв; говорить; говорила; говорив; пише; писала; писав; листується; листувалась; переписується; переписувалась; спілкується; спілкувалась; балакає; балакала; разговаривает; разговаривала; говорит; пишет; писал; переписывается; переписывалась; общается; общалась; болтает; болтала; rozmovliaie; rozmovlyaye; rozmovliala; hovoryt; hovoryla; pyshe; pysala; perepysuietsia; spilkuietsia; razgovarivaet; razgovarivala; govorit; govorila; pishet; pisala; perepisyvaetsya; perepisivaetsa; obshchaetsya; obshaetsa; boltaet
    `),
    said: phraseList(`
      сказала; сказав; казала; казав; каже; говорила; говорить; розповіла; розповів; розповідала; розповідає; написала; написав; писала; пише; наговорила; рассказала; рассказал; рассказывала; рассказывает; сказал; говорит; говорил; написал; пишет; наболтала; skazala; skazav; kazala; kazhe; napysala; pysala; pyshe; rozpovila; hovoryla; rasskazala; rasskazyvala; govorila; govorit; napisala; pisala; pishet
    `),
    you: phraseList(`
      тобі; вам; тут; сюди; тебе; здесь; сюда; тебе тут; вам тут; tobi; vam; tut; tebe; zdes
    `),
    with: phraseList('з тобою; з вами; із вами; тобі; вам; с тобой; с вами; тебе; z toboiu; z vamy; s toboy; s vami'),
    about: phraseList('про мене; про нас; обо мне; про меня; о нас; pro mene; obo mne; pro menya'),
    wants: phraseList(`
      хто ти; хто ви; хто це; хто тут; хто пише; що це; з ким вона; з ким він; що вона; що він; чому вона; навіщо вона; її телефон; кто ты; кто вы; кто это; кто тут; кто пишет; что это; с кем она; с кем он; что она; что он; почему она; зачем она; ее телефон; khto ty; khto vy; khto tse; kto ty; kto vy; kto eto; chto ona; shcho vona; s kem ona; z kym vona
    `),
  },
  told: {
    'other-reader/asks': [
      '(я|це|це пише|тут|это|это пишет|ya|tse|eto) (її|його|ее|его|ii|yii|yiyi|ee|eyo|ieji|yogo|ego) {partner} // {wants}',
      '(це|это|tse|eto) [телефон|телефон моєї|телефон моей] (телефон моєї дружини|телефон моєї жінки|телефон мого чоловіка|телефон моєї дівчини|телефон дружини|телефон моей жены|телефон моего мужа|телефон моей девушки|телефон жены|telefon moyei druzhyny|telefon moiei druzhyny|telefon moey zheny|telefon moei zheny) // (хто|кто|що|что|чому|почему|з ким|с кем|khto|kto|shcho|chto)',
      '^ {lead}? (з ким|із ким|с кем|z kym|z kim|s kem) [це|это|тут|зараз|сейчас] [{writer}] [тут|зараз|сейчас|там|так|здесь|tut|zdes] {talks} [{writer}] [тут|зараз|сейчас|здесь|tut|zdes] $',
      '^ {lead}? {writer} (з ким|із ким|с кем|z kym|z kim|s kem) {talks}',
      '^ {lead}? (кому|komu) [це|это|тут] [{writer}] [тут|здесь|tut] (пише|писала|писав|пишет|писал|pyshe|pysala|pishet|pisala) [{writer}] [тут|здесь] $',
      '^ {lead}? (що|шо|что|shcho|sho|chto|shto) [{writer}] [{about}] {you} [{writer}] [{about}] {said}',
      '^ {lead}? (що|шо|что|shcho|sho|chto|shto) [{writer}] [{about}] {said} [{writer}] [{about}] {you}',
      '^ {lead}? (що|шо|что|shcho|sho|chto|shto) {she} [{you}] [{about}] {said} [{about}|{you}] $',
      '^ {lead}? (що|шо|что|shcho|sho|chto|shto) [{about}] {said} {she} [{about}] $',
      '^ {lead}? (чому|чого|навіщо|почему|зачем|чего) {writer} [тут|здесь] [{with}] (розмовляє|говорить|пише|листується|спілкується|разговаривает|говорит|пишет|общается|переписывается) [{with}|тут|здесь|сюди|сюда]',
      '^ {lead}? [чи] {writer} [{about}] {talks} {with}',
      '^ {lead}? [чи] {writer} {with} {talks}',
      '^ {lead}? [чи] {she} (скаржиться|скаржилась|скаржилася|жалуется|жаловалась|розповідає|рассказывает|говорить|говорит) [тобі|вам|тебе] [на мене|на меня|{about}]? $',
      '(покажи|покажіть|покажите|скажи|кажи|pokazhy|pokazhi) [мені|мне|meni|mne] (що|шо|что|shcho|sho|chto) {she} [{you}] {said}',
    ],
  },
};
