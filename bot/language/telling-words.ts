import type { WrittenLanguage } from './languages.ts';

/**
 * What people in need say first, and words of theirs: each is in one language and in no other one written here, also where
 * its accents are left out. Apart by commas; found folded, anywhere in a message. A word that a neighbour shares stands
 * with another beside it, or under both: then it is told to be neither English nor ours.
 */
export const TELLING_WORDS: Readonly<Partial<Record<WrittenLanguage, string>>> = {
  pl: 'dzień dobry, dobry wieczór, pomocy, na pomoc, ratunku, pożar, pali się, karetkę, karetki, tłumacza, nie mówię, po angielsku, bije mnie, mnie bije, zabije mnie, boję się',
  ro: 'bună ziua, bună seara, ajutor, ajutați, ajută mă, am nevoie, un interpret, un traducător, foc, nu vorbesc, nu înțeleg, engleză, mă bate, mă omoară, foc în, arde casa, incendiu, mi e frică',
  lt: 'laba diena, labas, labas vakaras, padėkite, pagalbos, gaisras, dega, greitąją, vertėjo, vertėjas, nekalbu, nesuprantu, angliškai, mane muša, mane užmuš, bijau',
  uk: 'добрий день, допоможіть, рятуйте, пожежа, горимо, швидку, перекладач, перекладача, не розмовляю, англійською, мене бʼє, мене вбʼє',
  ar: 'ساعدوني, ساعدني, النجدة, نجدة, حريق, إسعاف, مترجم عربي, مترجمة, لا أتكلم, لا أفهم, يضربني, سيقتلني, خائفة, خائف',
  ur: 'مدد, بچاؤ, آگ, انگریزی, میری مدد, مجھے, مارتا ہے, مار دے گا',
  vi: `
    cứu tôi, cứu với, kêu cứu, giúp tôi, giúp đỡ, xin giúp, tôi không, tôi cần, tôi bị, tôi sợ, tôi muốn, chồng tôi, vợ tôi,
    con tôi, nhà tôi, của tôi, cho tôi, phiên dịch, thông dịch, tiếng anh, tiếng việt, đánh tôi, giết tôi, muốn giết, dọa giết,
    cháy nhà, đang cháy, bị cháy, cấp cứu, hàng xóm, xe đạp, có dao, cảnh sát, mất trộm, lấy trộm, bị mất, gọi xe, anh ta,
    làm ơn, mỗi đêm, mỗi ngày, không biết, không nói được, có người, đe dọa,
    công an, tiếng việt không, có ai, có trộm, có cướp, mất tích, bị bệnh, bị thương, con chó, nói tiếng, đánh nhau, nhà bên, xin chào, ông ấy, anh ấy, cô ấy, bạo hành, lừa đảo`,
  hu: `
    segítség, segítséget, segítsenek, segítsen, segítsetek, segíts, nem beszélek, nem tudok, nem értem, angolul, magyarul, tolmács, tolmácsot, tolmácsra, szükségem, férjem, a feleségem, akar ölni, meg akar ölni, megöl, megver, megvert, tűz van, ég a ház, mentőt, mentők, mentőket, szomszéd, szomszédom, szomszédok, ellopták, elloptak, valaki, az ajtóban, az ajtóm, az ajtó előtt, félek, rendőrség, rendőrséget, rendőrt, kérem szépen, bántanak, fenyeget, a gyerekem, eltűnt, rosszul vagyok, beteg vagyok, megsérült, vérzik, betörtek, betörő, ellopott, magyarul, hozzánk, ugat, a kutya, a kutyája, a gyerek, üvölt, jó napot, kiabál, kiabálnak, megütött, otthon, becsaptak, a fiam, a lányom, segíteni, anyám, apám, felgyújtották, felgyújtotta, mit tegyek, követ engem, elesett`,
  pt: `
    ajuda, ajudem, ajude, ajudar, não falo, não consigo, não sei, não quero, não posso, não entendo, não compreendo, falo inglês, falar português, preciso de, um intérprete, uma intérprete, tradutor, o meu, meu marido, meu namorado, a minha, minha, bate me, me bate, bateu me, me bateu, quer matar, matar me, me matar, um incêndio, incêndio em, a arder, bombeiros, uma ambulância, vizinho, vizinhos, vizinha, barulho, roubaram, roubou, alguém, tenho medo, estou com, estou em perigo, ele tem uma, está a, estão a, obrigado, ameaçar, ameaçou me, fala português, português, estou a, sentir me, mal disposto, desapareceu, meu filho, minha filha, ladrões, ladrão, chamem, polícia por, cachorro, bateram, quebraram, partiram, janela, fui assaltado, enganaram me, bom dia, estou doente, estou ferido, não tenho, eu não, uma pessoa, socorro`,
  so: `
    caawimaad, caawimo, caawi, i caawi, i caawiya, ingiriisi, kuma hadlo, ma hadlo, turjubaan, turjumaan, waxaan, baahanahay, ninkaygu, ninkayga, garaacaa, i garaaco, i dilayaa, i dili, i dilo, wuu i, wuxuu i, dab ayaa, dab baa, qof ayaa, ambalaas, ambalaaska, ambulaas, deriskayga, qayliyaa, la xaday, la iga xaday, albaabka, cabsanayaa, booliska, booliiska, carruurtayda, gurigayga, guriga, mindi wata, soomaali, xanuunsanahay, xanuun, lumay, la waayay, wiilkaygii, wiilkayga, gabadhayda, ilmahayga, eryanaya, tuug, tuugo, la jebiyay, jebiyay, daaqadda, eygu, ii yeer, ii wac, dhaawac, dhiig, xaaskayga, saaxiibkay, la i dilay, hanjabay, iska warran, ma ku hadashaa, gargaar, hooyaday, aabahay, walaalkay, walaashay, lacagtayda, gaariga, gaarigayga, maxaan, baqayaa, baqaya, carruurtu, carruurta, dhagxaan, tuurayaan, la qaatay, la gubay, dhacday, maxaa, halkan kaalay, ayaa, ayuu, ayay, qaylo, magacaygu, magaceygu, waxaan, turjumaan, la jabsaday`,
  ku: `
    alîkarî, alîkariya, alîkariyê, îngilîzî nizanim, nizanim, wergêr, wergêrek, mêrê min, li min dixe, li min dide, dixwaze min, min bikuje, dikuje, agir ketiye, agir pê, cîranê min, cîranên min, deng dike, hat dizîn, hatiye dizîn, dizîn, kesek li, ber derî, ji kerema xwe, ditirsim, ji min re, ji me re, dixwazim, naxwazim, nikarim, zarokên min, kurdî, dizanî, nexweş im, nexweşim, nexweş, winda bû, winda bûye, bang bikin, bang polîs, zû werin, lawê min, keça min, kurê min, hevserê min, jina min, gefan, gefê, şikandin, şikandine, dizan, diz ket, kûçik, kûçikê, birîndar, xwîn, silav, rojbaş, li mala, ketine mala, deriyê, ez nizanim, ez dixwazim, ji bo min, diya min, bavê min, perê min, birin, şewitandin, dişopîne, davêjin, kevir, keviran, çi bikim, mirovek, zarok, malbata min, polîs, bangî`,
  'ru-Latn':
    'pomogite, pomogi mne, mne nuzhen, mne nuzhna, nuzhen perevodchik, perevodchik, muzh menya, menya byot, menya ubyet, skoruyu, ya ne govoryu, mne strashno',
  ru: `
    помогите, помоги, помочь, помощь, переводчик, переводчика, переводчица, нужен, нужна, мне, меня, мной, муж меня, бьёт, избил, убьёт, убить, убьют, хочет, хотят, он меня, скорую, скорая, вызовите, каждую, каждый, у меня, у нас украли, кто то, что, дверь, двери стоит, по английски, не понимаю, сосед, соседи, соседка, шумит, шумят, пожалуйста, здравствуйте, угрожает, ребёнок, деньги, полицию, пожар, горит, ножом, сейчас, очень, меня зовут, спасите, только, русски, по русски, говорите ли по, мне плохо, плохо, грозит, грозится, зарезать, лает, пропал, сын, мой сын, дочь, ребенка, воры, ограбили, избивает, ударил, болею, окно, скажите, срочно, здесь, этот, мой папа, дети, кидают, следит, кто это, подожгли, что мне, пожаловаться, соседями, соседом, соседу, когда, почему, чтобы, утром, неделю, месяц, квартиры, человек, женщина, мальчик, подростков, улицу, мошенник, хозяйка, заявление, пьет, живет, нужно, никто, ничего, всегда, спасибо большое, выгоняет, хочется, жизнь, ребенок, школе, работе, деньгами, собака лает, хочу пожаловаться, пожаловаться на соседей, на соседей, вчера ночью, вчера вечером, под окнами, во дворе, мешают спать, не могу спать, мусор на, до утра, муж пьет, муж бьет, остаться анонимным, как добавить, где мое, что делать, я хочу сообщить, хочу сообщить`,
  bg: `
    помощ, помогнете, помогни, преводач, имам нужда, нуждая се, нужда от, английски, не говоря английски, не разбирам, мъжът, съпругът, той иска, той ме, иска да, ме бие, ме удари, ме убие, ще ме, да ме, пожар, има пожар, гори къщата, трябва, линейка, съсед, съседът, съседи, съседите, откраднаха, някой, вратата, моля, страх ме, страхувам се, аз съм, полицията, полиция моля, всяка нощ, детето ми, заплашва, има нож, нищо, къде, как да, искам, здравейте, ми откраднаха, лошо ми, ми е лошо, зле ми е, болен съм, ранен съм, кръв, изчезна, синът, дъщеря ми, крадци, крадец, влязоха, лае, кучето, вкъщи, говорите ли, български, бият, прозореца, счупиха, спешно, излъгаха, много е, това е, тук е, при мен, нямам, мога, майка ми, баща ми, деца хвърлят, хвърлят, запалиха, колата, парите, взеха, правя, какво, детето, викайте, извикайте, полицията`,
  fa: `
    کمک, کمکم, مترجم نیاز, نیاز دارم, بلد نیستم, نمی فهمم, نمی‌فهمم, شوهرم, همسرم, می‌زند, می زند, کتک, می‌کند, می کند, می‌خواهم, می‌خواهد, می خواهم, می خواهد, نمی‌دانم, نمی دانم, نمی‌توانم, نمی توانم, است, هستم, هستند, نیستم, آتش سوزی, آمبولانس, لازم دارم, دارم, دارد, دارند, کنید, دزدیدند, دزدیده, همسایه‌ام, همسایه ام, همسایه ها, پشت در, می‌ترسم, می ترسم, بکشد, خواهش می‌کنم, خبر کنید, بچه‌ام, خانه‌ام, دزد, دزد آمده, پسرم, دخترم, گم شده, حالم, بد است, فارسی حرف, حرف می‌زنید, شکستند, سگ همسایه, خونریزی, مریضم, مریض هستم, تهدید می‌کند, تهدیدم, داد می‌زند, فریاد می‌زند, سلام من, کسی هست, می‌روم, شنیدم, کلاهبرداری, لطفاً کمک`,
  ckb: `
    نازانم, ئینگلیزی, یارمەتی, یارمەتیم, یارمەتیم بدەن, وەرگێڕ, مێردەکەم, دراوسێ, دراوسێکەم, لێم دەدات, بمکوژێت, ئاگر, هاوار, دەترسم, تکایە,
    ون بووە, نەخۆشم, پۆلیس, هاوسەرم, خێرا`,
  ps: `
    زه, زما, زموږ, مرسته, مرسته وکړئ, پوهیږم, پوهېږم, نه پوهیږم, ژباړونکی, ژباړن, میړه, ما وهي, ما وژني, وژني, هغه, هغه ما, اړتیا, غواړم, اور لګېدلی, امبولانس ته, لرم, ګاونډی, وېرېږم, ویریږم, څوک, راسره, ناروغ, ناروغ یم, ورک شوی, زوی مې, لور مې, زما کور, راغلی, ګواښ, پولیسو ته, خبر ورکړئ, پښتو, ټپي, کړکۍ, سپی, شوی دی, خاوند مې, مې وهي, مهرباني وکړئ, سلامونه, څه وکړم, مور مې, ماشومان`,
  ti: `
    ሓግዙኒ, ሓግዘኒ, ሓገዝ, ክትሕግዙኒ, ረድኡኒ, ኣይክእልን, ኣይፈልጥን, እየ, ተርጓሚ, አተርጓሚ, የድልየኒ, የድልየና, ሰብኣየይ, ሰብአየይ, ይወቅዓኒ, ይሃርመኒ, ክቀትለኒ, ሓዊ, ኣሎ, ኣለኹ,
    ኣብ, ናይ, ብዙሕ, ጎረቤተይ, ድምጺ, በጃኹም, በጃኻ, እደሊ, ደልየ, ይደሊ, ፈሪሐ, ፍርሒ, ኣምቡላንስ, ከመይ, ንዓይ, ኣነ, ምሸት, ለይቲ, ገዛይ, ፖሊስ ደውሉ, ካራ,
    ትግርኛ, ትዛረብ ዶ, ጠፊኡ, መጺኡ, ጸውዑ, ጸውዑለይ, መስኮት, ሰይሮሞ, ሓሚመ, ቆሲለ, ደም, ከልቢ, ይነብሕ, ውላደይ, ወደይ, ጓለይ, ኣሽጊሩኒ, የፈራርሓኒ, ሰላም ከመይ, እንታይ, ቆልዑ, እምኒ, ገንዘበይ, መኪናይ, ኣደይ`,
  es: 'socorro, auxilio, ayuda, ayúdame, ayúdenme, necesito, mi vecino, mi marido',
  fr: 'au secours, aidez moi, à l aide, mon mari, ma voisine, mon voisin',
  it: 'aiuto, aiutatemi, aiutami, mio marito, il vicino',
  de: 'hilfe, helfen sie, helft mir, mein mann, nachbar, der nachbar',
  tr: 'imdat, yardım edin, yardım, kocam, komşum',
  sq: 'ndihmë, ndihmo, burri më, fqinji',
  id: 'tolong, tolong saya, suami saya, tetangga',
  tl: 'saklolo, tulong, tulungan, asawa ko, kapitbahay',
  lv: 'palīgā, palīdziet',
};
