import type { WrittenLanguage } from './languages.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

interface FrequentWords {
  readonly language: WrittenLanguage;
  readonly words: ReadonlySet<string>;
}

/**
 * Frequent words of ways of writing that no table of ours knows: of languages that it lacks, in Latin letters or without
 * their accents. Words that are also frequent in another language written here (`main`, `the`, `to`, `ten`) are left out.
 */
export const FREQUENT_WORDS: readonly FrequentWords[] = [
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
    language: 'ru-Latn',
    words: list(`
      chto kto eto etot eta kak kogda gde pochemu potomu menya mnya mne nas nam vas ego ih emu ey moy moi moya moyu moego moemu moey
      nash nashi nashu nashem nashim svoy svoi on ona oni my vy net da est byl byla bylo byli budet ochen uzhe esche eshche opyat tolko
      vsyo vse vsegda nikto nichego kazhdyy kazhdyi kazhdyj kazhduyu kazhdoy noch nochyu vecher vecherom den dnyom utrom vchera segodnya zavtra
      sosed sosedi sosedey soseda sosedka sosedom muzh zhena syn deti detey rebyonok rebenok doma domom domoy dom dveri dver okno okna ulitse ulitsu ulica
      pomogite pomosch pomoshch pozhaluysta pozhaluista spasibo zdravstvuyte zdravstvuite mogu mozhet hochu hochet nuzhno nado boyus boyatsya
      govorit govoryat govorila skazal skazala skazali krichit krichat shumyat spat delat deneg dengi mashina mashine mashiny mashinu politsiya policiya
      lyudi lyudey chelovek chelovekom teper seychas sejchas pochti kvartira kvartire kvartiru iz ot dlya posle bez pod nad vozle zdes tam ves vsyu
    `),
  },
  {
    language: 'vi',
    words: list(`
      toi khong nguoi hang xom chung cua moi dem ngu duoc rat voi nhung mot cac nha lam giup muon bay gio ngoai chong danh duoi
      hom nay noi chuyen tieng viet dien thoai canh sat cong vien duong pho xe tien lua nuoc tuan truoc chui boi dam anh chi ay
      nhieu lan roi nhu sao nao trong suot ngay thang phai biet nghe thay con trai gai vo cho rac suoi keu goi bao gio dang van
      xin cam on lai nua bi hoi muc do tui minh
    `),
  },
];
