/**
 * The one thing that is said in languages without a pack. The last sentence says that nobody has reviewed the
 * translation, and goes when somebody has; until then the English stands beside it (S15). In lines that run from right
 * to left a number is set apart (U+2066 to U+2069), so that its groups of digits keep their order.
 */
export const notices = {
  bg: 'Още не мога да разговарям на български. Ако сте в опасност, обадете се на {{emergency}}. Можете да поискате преводач: обадете се на {{council}}. Този превод още не е проверен.',
  ckb: 'هێشتا ناتوانم بە کوردی سۆرانی قسە بکەم. ئەگەر لە مەترسیدایت، پەیوەندی بکە بە \u2066{{emergency}}\u2069. دەتوانیت داوای وەرگێڕ بکەیت: پەیوەندی بکە بە \u2066{{council}}\u2069. ئەم وەرگێڕانە هێشتا پێداچوونەوەی بۆ نەکراوە.',
  fa: 'هنوز نمی‌توانم به فارسی گفتگو کنم. اگر در خطر هستید با \u2066{{emergency}}\u2069 تماس بگیرید. می‌توانید مترجم بخواهید: با \u2066{{council}}\u2069 تماس بگیرید. این ترجمه هنوز بررسی نشده است.',
  hu: 'Magyarul még nem tudok beszélgetni. Ha veszélyben van, hívja a {{emergency}} számot. Kérhet tolmácsot: hívja a {{council}} számot. Ezt a fordítást még senki sem ellenőrizte.',
  ku: 'Ez hîn nikarim bi kurdî biaxivim. Heke tu di xeterê de bî, telefonî {{emergency}} bike. Tu dikarî wergêr bixwazî: telefonî {{council}} bike. Ev werger hîn nehatiye kontrolkirin.',
  pt: 'Ainda não consigo conversar em português. Se estiver em perigo, ligue para {{emergency}}. Pode pedir um intérprete: ligue para {{council}}. Esta tradução ainda não foi verificada.',
  ps: 'زه لا په پښتو خبرې نه شم کولای. که په خطر کې یاست، \u2066{{emergency}}\u2069 ته زنګ ووهئ. تاسو ژباړونکی غوښتلای شئ: \u2066{{council}}\u2069 ته زنګ ووهئ. دا ژباړه لا نه ده کتل شوې.',
  ru: 'Пока я не могу общаться на русском языке. Если вам грозит опасность, звоните {{emergency}}. Вы можете попросить переводчика: звоните {{council}}. Этот перевод ещё никто не проверил.',
  so: 'Weli kuma wada hadli karo Soomaali. Haddii aad khatar ku jirto, wac {{emergency}}. Waxaad codsan kartaa turjubaan: wac {{council}}. Turjumaaddan weli lama hubin.',
  ti: 'ክሳብ ሕጂ ብትግርኛ ክዘራረብ ኣይክእልን እየ። ኣብ ሓደጋ እንተ ኣለኹም ናብ {{emergency}} ደውሉ። ተርጓሚ ክትሓቱ ትኽእሉ ኢኹም፥ ናብ {{council}} ደውሉ። እዚ ትርጉም ክሳብ ሕጂ ኣይተመርመረን።',
  vi: 'Tôi chưa thể trò chuyện bằng tiếng Việt. Nếu quý vị gặp nguy hiểm, hãy gọi {{emergency}}. Quý vị có thể yêu cầu thông dịch viên: gọi {{council}}. Bản dịch này chưa được kiểm tra.',
} as const;

/** What is said to those who write a language of ours in Latin letters: that we write it in its own, and how to get help. */
export const inLatinLetters = {
  'pa-Latn':
    'Main Panjabi vich gall kar sakda haan, par sirf Gurmukhi akkharaan vich. Je tusi khatre vich ho taan {{emergency}} te phone karo. Tusi dubhashiya mang sakde ho: {{council}} te phone karo. Is anuvaad di haale jaanch nahi hoyi.',
  'ur-Latn':
    'Main Urdu mein baat kar sakta hoon, lekin sirf Urdu huroof mein. Agar aap khatre mein hain to {{emergency}} par phone karein. Aap tarjuman maang sakte hain: {{council}} par phone karein. Is tarjume ki abhi jaanch nahi hui.',
} as const;

/** Ways of writing that one notice can be given in, as BCP 47 tags. */
export type NoticeLanguage = keyof typeof notices | keyof typeof inLatinLetters;
