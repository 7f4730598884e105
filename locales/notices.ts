/**
 * The one thing that is said in languages without a pack yet. The last sentence says that nobody has reviewed the
 * translation, and goes when somebody has; until then the English stands beside it (S15). In lines that run from right
 * to left a number is set apart (U+2066 to U+2069), so that its groups of digits keep their order.
 */
export const notices = {
  pl: 'Na razie umiem rozmawiać tylko po angielsku. Jeśli grozi Ci niebezpieczeństwo, zadzwoń pod numer {{emergency}}. Możesz poprosić o tłumacza: zadzwoń pod numer {{council}}. Tego tłumaczenia nikt jeszcze nie sprawdził.',
  ro: 'Deocamdată pot discuta doar în engleză. Dacă ești în pericol, sună la {{emergency}}. Poți cere un interpret: sună la {{council}}. Această traducere nu a fost încă verificată.',
  pa: 'ਹਾਲੇ ਮੈਂ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਗੱਲ ਕਰ ਸਕਦਾ ਹਾਂ। ਜੇ ਤੁਸੀਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ ਤਾਂ {{emergency}} ਤੇ ਫ਼ੋਨ ਕਰੋ। ਤੁਸੀਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗ ਸਕਦੇ ਹੋ: {{council}} ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਸ ਅਨੁਵਾਦ ਦੀ ਹਾਲੇ ਜਾਂਚ ਨਹੀਂ ਹੋਈ।',
  'pa-Latn':
    'Haale main sirf angrezi vich gall kar sakda haan. Je tusi khatre vich ho taan {{emergency}} te phone karo. Tusi dubhashiya mang sakde ho: {{council}} te phone karo. Is anuvaad di haale jaanch nahi hoyi.',
  ur: 'ابھی میں صرف انگریزی میں بات کر سکتا ہوں۔ اگر آپ خطرے میں ہیں تو \u2066{{emergency}}\u2069 پر فون کریں۔ آپ ترجمان مانگ سکتے ہیں: \u2066{{council}}\u2069 پر فون کریں۔ اس ترجمے کی ابھی جانچ نہیں ہوئی۔',
  'ur-Latn':
    'Abhi main sirf angrezi mein baat kar sakta hoon. Agar aap khatre mein hain to {{emergency}} par phone karein. Aap tarjuman maang sakte hain: {{council}} par phone karein. Is tarjume ki abhi jaanch nahi hui.',
  lt: 'Kol kas galiu bendrauti tik angliškai. Jei jums gresia pavojus, skambinkite {{emergency}}. Galite paprašyti vertėjo: skambinkite {{council}}. Šio vertimo dar niekas nepatikrino.',
  uk: 'Поки що я можу спілкуватися лише англійською. Якщо вам загрожує небезпека, телефонуйте {{emergency}}. Ви можете попросити перекладача: телефонуйте {{council}}. Цей переклад ще ніхто не перевірив.',
  ar: 'حاليا يمكنني المحادثة بالإنجليزية فقط. إذا كنت في خطر فاتصل بالرقم \u2066{{emergency}}\u2069. يمكنك طلب مترجم: اتصل بالرقم \u2066{{council}}\u2069. لم يراجع أحد هذه الترجمة بعد.',
  'zh-Hans':
    '目前我只能用英语交谈。如果您有危险，请拨打 {{emergency}}。您可以要求口译员：请拨打 {{council}}。此译文尚未经过审核。',
} as const;

/** Languages that one notice can be given in, as BCP 47 tags. */
export type NoticeLanguage = keyof typeof notices;
