/** First messages in languages that we do not speak, written last: nothing was learnt from them. Others may be told to be in no language, or in one of ours that is offered. */
export const HELD_BACK: Readonly<Record<string, readonly string[]>> = {
  fa: [
    'خواهرم را کتک می‌زنند',
    'صدای شلیک شنیدم',
    'گاز نشت می‌کند',
    'با چه کسی صحبت کنم',
    'خانه‌مان را می‌خواهند بگیرند',
  ],
  ckb: ['خوشکم لێدانی خوارد', 'بۆنی گاز دێت', 'لەگەڵ کێ قسە بکەم', 'ماڵەکەمان سووتا', 'ژنەکەم نەخۆشە'],
  ku: [
    'Xwişka min tê lêdan',
    'Bêhna gazê tê',
    'Bi kê re biaxivim',
    'Mala me şewitî',
    'Em ji wî ditirsin',
    'Dengê çekê dihat',
  ],
  so: [
    'Walaashay waa la garaacayaa',
    'Gaas ayaa soo uraya',
    'Yaan la hadlaa',
    'Gurigeennii waa gubtay',
    'Xaaskaygu way xanuunsan tahay',
    'Rasaas baan maqlay',
  ],
  ps: ['خور مې وهل کېږي', 'د ګاز بوی راځي', 'له چا سره خبرې وکړم', 'کور مو وسوځېد', 'ډزې مې واورېدې'],
  ti: ['ሓፍተይ ትህረም ኣላ', 'ጋዝ ይሽትት', 'ምስ መን ክዛረብ', 'ገዛና ነዲዱ', 'ተኹሲ ሰሚዐ'],
  hu: ['Verik a nővéremet', 'Gázszag van', 'Kivel beszélhetek', 'Leégett a házunk', 'Lövéseket hallottam'],
  vi: ['Chị tôi bị đánh', 'Có mùi ga', 'Tôi nói chuyện với ai', 'Nhà chúng tôi bị cháy', 'Tôi nghe tiếng súng'],
  ru: ['Сестру избивают', 'Пахнет газом', 'С кем поговорить', 'Наш дом сгорел', 'Слышал выстрелы', 'Жена заболела'],
  bg: ['Сестра ми я бият', 'Мирише на газ', 'С кого да говоря', 'Къщата ни изгоря', 'Чух изстрели'],
  pt: ['Estão a bater na minha irmã', 'Cheira a gás', 'Com quem posso falar', 'A nossa casa ardeu', 'Ouvi tiros'],
};
