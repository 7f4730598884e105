import type { WrittenLanguage } from './languages.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** Words that speak for a language: those of the list, and any with a letter that none of its neighbours has. */
interface FrequentWords {
  readonly language: WrittenLanguage;
  readonly words: ReadonlySet<string>;
  readonly letters?: RegExp;
}

/**
 * Frequent words of ways of writing that no table of ours knows: romanised, without the accents, or of languages that
 * it lacks. Words that are also frequent in another language written here (`main`, `the`, `to`, `ten`) are left out.
 */
export const FREQUENT_WORDS: readonly FrequentWords[] = [
  {
    language: 'ur-Latn',
    words: list(`
      hai hain hoon hun tha thi thay hua hui hue raha rahi rahe gaya gayi gaye gya kya kyun kyu kahan kaise kab kaun
      kisi kisne koi kuch mera meri mere mujhe mujh maine hamari hamara hamare humein hamein humain hum tum aap apni apna apne
      unko unhein unhen unhon uska uski uske woh wo yeh ye yahan wahan mein ka ki ke ko kar karna karte karta karti karein
      karun karne kiya kehte kehta kehti nahi nahin nai aur magar lekin phir bhi ab sab sari sara saray har raat subah sham din
      baje se par liye wala wale wali ne diya diye dete deta deti leta le lo ho hota hoti hote jata jati jate jane jana
      aaya aaye aayi aata aati bahar andar ghar gali gari larka larke larki larkay bachay bacha bache bachon beti beta
      shohar biwi parosi shor dar darwaza darte darti marta marte mara chahiye chahta chahti chahte sakta sakti sakte
      baat saath sath paas pas bohat bahut bohot madad meherbani shukriya paise aadmi admi log samajh pata maloom
      chori dukan saal mahine hafte kal aaj abhi phone police ek do teen
    `),
  },
  {
    language: 'pa-Latn',
    words: list(`
      hai haan vich vicho ton tak naal kol ik ikk mainu menu sanu saanu tuhanu tenu ohnu ohna ohne ehne
      mera meri mere saada saade saadi sadi sade tuhada tuhadi tusi assi asi main eh ohde ehde kise koi kuj kujh ki kithe kiddan
      kyon kadon kaun nahi nai hoya hoyi hoye reha rehi rehe rehnda gaya gayi karda kardi karde karna karan karaan
      ditta ditti dinda dindi dende leya liya lai laya kho jaan jaana janda jandi jande aaya aayi aunda paunde maarda marda
      maarde marde maareya kutteya todta tod cheekda dassna dassya dasso chahida chaunda chaundi chaunde lagda lagdi
      gawandi gwandi munde mundeya munda kudi kudiyan puttar dhee bache bacheya banda bande gharwala sharab
      raat raati saari saara din kal ajj hun pehlan fer phir bahar andar ghar gali gaddi gaddiyan baari madad chheti
      dhanvaad ji vaje savere bahut bohat sakde sakda sakdi khada vekhda vechde bolan bolda wala vale paise police phone ethe othe
    `),
  },
  {
    language: 'pl',
    words: list(`
      nie sie jest czy ktos cos moj moja moje moim mojego mojej mnie mna nam nas nasz nasze naszej nasza oni ona jego jej ich
      tutaj gdzie kiedy jak dlaczego poniewaz zeby bardzo prosze dziekuje pomocy pomoc pomozcie potrzebuje musze moge mozecie
      chce chca boje czuje byl byla bylo byly sa juz znowu wczoraj dzisiaj jutro caly cala codziennie ciagle przez przy pod
      przed kolo obok dla przy jestem jestesmy mieszkam mieszkamy sasiad sasiedzi sasiadka sasiada sasiadow maz meza zona
      corka corke syn dzieci dziecko domu dom drzwi okno okna oknem noc nocy pija krzyczy krzycza bije halas pieniedzy pieniadze
      policja policje ulicy ulica samochod auto rower szkola szkoly szkole pracy rozumiem mowic mowi rozmawiac zglosic zglaszalem
      ktory ktora ktore ale albo tylko jeszcze wiecej nikt nic wszystko ludzie chlopaki chlopiec facet pijani
    `),
    letters: /[łńśźż]/u,
  },
  {
    language: 'so',
    words: list(`
      waa waan waxaan waxay wuxuu waxa ayaa ayay oo iyo ka ku u ma miyaa baa aan aanu anigu aniga iga igu inta kala
      si loo lagu laga soo sii guriga gurigayga guri deriska dariska caawimaad caawi fadlan mahadsanid cabsanayaa habeen
      habeenkii maalin booliiska qof ilmaha carruurta ninkayga ninka naagta wiilasha qaylinaya qaylo isagu iyadu annagu
      jira jirta leh lahayn kale badan wax walba walbo baahanahay rabaa doonayaa albaabka dhib halkan
    `),
  },
  {
    language: 'ku',
    words: list(`
      ez min tu em hûn ew wan wî wê ji bi li di de ku û jî ne na her dikin dike dikim dibe dibin heye hene nîne
      kir bû bûn hat hatin mala malê cîran cîranên şev şevê roj alîkarî alîkariyê alîkariya dixwazim ditirsim tirsê qîr
      polîs zarok zarokên mêrê kes kesek yek çi çima kî kengî ber derî pir gelek spas naxwazim nikarim dikarim kurdî
    `),
  },
  {
    language: 'ro',
    words: list(`
      nu am sa va rog mi ma este sunt din care cineva unde cum pot vreau trebuie soțul sotul meu mea mele noastre nostru iar
      aici acum casa poliția politia ajutor ajutati baiatul baieti copii vecinul vecinii strada usa masina frica maine ieri
      seara noaptea bani telefon droguri cere fata mama bate repede multumesc persoana nimeni nimic pentru despre fost
    `),
    letters: /[ăț]/u,
  },
  {
    language: 'lt',
    words: list('kaimynai kaimynas prašau padėkite mano labai ir yra negaliu kur kas bijau noriu vel'),
    letters: /[ėįų]/u,
  },
];
