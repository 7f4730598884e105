import { TEST_SCREEN } from '../../support/models.ts';

const brief = (text: string): readonly string[] => TEST_SCREEN(text).map(({ kind, level }) => `${kind}: ${level}`);

test.each([
  ['a Polish woman who writes without accents that he is at the door', 'on stoi pod drzwiami i ma noz', 'danger-now'],
  ['a Polish woman whose husband beats her', 'mąż mnie bije', 'domestic-abuse'],
  ['a Polish man who does not want to live', 'nie chce mi sie juz zyc', 'self-harm'],
  ['a Polish woman who has long wanted to die', 'od dawna chcę się zabić', 'self-harm'],
  ['a Romanian whose house is broken into', 'cineva încearcă să intre cu forța, sparge ușa', 'danger-now'],
  ['a Romanian without accents whose passport was taken', 'patronul mi a luat pasaportul', 'modern-slavery'],
  ['a Lithuanian without accents who wants to die', 'noriu mirti', 'self-harm'],
  ['a Ukrainian whose man is under the door', 'він під дверима з ножем', 'danger-now'],
  ['a Ukrainian who writes in Latin letters', 'cholovik mene bye', 'domestic-abuse'],
  ['somebody who writes Urdu', 'میرا شوہر مجھے مارتا ہے', 'domestic-abuse'],
  ['somebody who writes Roman Urdu', 'shohar mujhe maarta hai', 'domestic-abuse'],
  ['somebody who writes Roman Urdu of a forced marriage', 'zabardasti shadi kara rahe hain', 'forced-marriage'],
  ['somebody who writes Panjabi', 'ਉਹ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ', 'domestic-abuse'],
  ['somebody who writes Panjabi in Latin letters', 'gharwala mainu kutda hai', 'domestic-abuse'],
  ['somebody who writes Arabic', 'زوجي يضربني', 'domestic-abuse'],
  ['somebody who writes Arabizi', 'jozi byedrobni', 'domestic-abuse'],
  ['somebody who writes Chinese', '他拿着刀在门口', 'danger-now'],
  ['somebody who mixes Urdu into English', 'please help my husband mujhe maarta hai', 'domestic-abuse'],
  ['somebody who mixes Polish into English', 'please call police my ex stoi pod drzwiami', 'danger-now'],
  ['a Pole whose son has not come home', 'syn nie wrócił ze szkoły', 'child-at-risk'],
  ['a Romanian whose daughter has not come home', 'fiica mea nu s-a întors acasă', 'child-at-risk'],
  ['a Lithuanian whose son has not come home', 'sūnus negrįžo iš mokyklos', 'child-at-risk'],
  ['a Ukrainian whose daughter is missing', 'моя донька зникла', 'child-at-risk'],
  ['somebody who writes in Arabic of a son who has not come home', 'ابني لم يرجع من المدرسة', 'child-at-risk'],
  ['somebody who writes in Urdu of a son who has not come home', 'میرا بیٹا گھر نہیں آیا', 'child-at-risk'],
  ['somebody who writes in Panjabi of a missing child', 'ਮੇਰਾ ਬੱਚਾ ਗੁੰਮ ਹੈ', 'child-at-risk'],
  ['somebody who writes in Chinese of a child that is gone', '我孩子不见了', 'child-at-risk'],
  ['a Pole who sees smoke under a neighbour’s door', 'dym leci spod drzwi sąsiada', 'medical-fire'],
  ['a Lithuanian who sees smoke from a flat', 'dūmai rūksta iš buto', 'medical-fire'],
  ['a Ukrainian who sees smoke under a door', 'дим з-під дверей сусіда', 'medical-fire'],
  ['a Pole round whom petrol is poured', 'polewa podłogę benzyną', 'danger-now'],
  ['a Ukrainian round whom petrol is poured', 'ллє на підлогу бензин', 'danger-now'],
  ['somebody round whom petrol is poured, in Roman Urdu', 'farsh par petrol dal diya hai', 'danger-now'],
  ['a Pole who waits for the lawyer of a grandson', 'adwokat zaraz przyjedzie po kaucję', 'fraud-in-progress'],
  ['a Lithuanian who waits for such a lawyer', 'advokatas atvažiuos pinigų', 'fraud-in-progress'],
  ['a Ukrainian who waits for such a lawyer', 'адвокат зараз приїде по заставу', 'fraud-in-progress'],
])('S3: shows the card at once to %s', (_, text, kind) => {
  expect(brief(text)).toContain(`${kind}: certain`);
});

test.each([
  'padam z nóg',
  'od piątku leżą śmieci', // "od" is no overdose in Polish
  'muzyka od sąsiada',
  'od tygodnia ktoś wali w ściany',
  'szef mnie zabije za to spóźnienie',
  'mor de foame',
  'ميت من الجوع',
  'بھوک سے مر گئے',
  '笑死我了',
  'вмираю від сміху',
  'mirstu iš juoko',
  'chodzi za mną ochota na pierogi',
  'żona zamknęła się w łazience, bo się maluje',
  'trener powiedział, że nas zajedzie na treningu',
  'дівчина дала мені гарбуза',
  'горить відпустка',
  'dega atostogos',
  'game mein maine dushman mara',
])('S3: shows nothing for the saying "%s"', (text) => {
  expect(brief(text)).toEqual([]);
});

test.each([
  'ktoś wyrzuca śmieci pod moimi drzwiami',
  'gunoi la ușa mea',
  'kažkas meta šiukšles prie mano durų',
  'хтось викидає сміття під моїми дверима',
  'собака гадить під моїми дверима',
  'smittya pid dveryma',
  'کوئی میرے دروازے پر کچرا پھینکتا ہے',
  'mere darwaze pe koi kachra phenkta hai',
  'kutta darwaze pe potty karta hai',
  'زبالة عند الباب',
  'ਕੋਈ ਮੇਰੇ ਦਰਵਾਜ਼ੇ ਤੇ ਕੂੜਾ ਸੁੱਟਦਾ ਹੈ',
  'kutta darwaze te gand karda hai',
  '邻居在我家门口放音乐',
  '年轻人在我家门口喝酒',
  '他们的车停在我门口',
  '孩子们在我家楼下踢球',
  '醉汉坐在我家门口',
  '有个醉汉躺在我家门口',
  '一个流浪汉睡在我们家门口',
  '醉汉在我家门口喝酒',
  '有人坐在我家门口抽烟',
  'un bețiv stă la ușa mea',
  "п'яний сидить під моїми дверима",
  'бездомний спить під моїми дверима',
  'sharabi mere darwaze par betha hai',
  'ਇੱਕ ਸ਼ਰਾਬੀ ਮੇਰੇ ਦਰਵਾਜ਼ੇ ਤੇ ਬੈਠਾ ਹੈ',
  'kaimynas kala plaktuku į sieną', // is no fire
  'wyzywali mnie', // names no ground of hate
  'au scuipat pe mașina mea',
  'штовхнули мене в магазині',
  'gari se mujh par chillaye',
  'mój były sąsiad',
  'dziecko sąsiadów płacze całą noc', // is asked about
  'kaimynų vaikas verkia visą naktį',
  'дитина сусідів плаче всю ніч',
  'padosi ka bacha saari raat rota hai',
  'طفل الجيران يبكي طول الليل',
  'guandi da bacha saari raat ronda hai',
  '邻居的孩子整夜哭',
])('S3: is certain of no danger to whoever only reports "%s"', (text) => {
  expect(brief(text).filter((one) => one.endsWith('certain'))).toEqual([]);
});

test.each([
  ['where somebody close leaves it', 'колишній викидає сміття під моїми дверима'],
  ['where "he" does', 'він кидає сміття під дверима'],
  ['where a husband does', 'ਮੇਰਾ ਪਤੀ ਦਰਵਾਜ਼ੇ ਤੇ ਕੂੜਾ ਸੁੱਟਦਾ ਹੈ'],
  ['where an ex parks there', '我前夫把车停在我家门口'],
  ['where somebody stands there', 'хтось стоїть під моїми дверима'],
  ['beside a door that is broken in', 'śmieci pod drzwiami i ktos sie wlamuje'],
  ['beside a door that is kicked', '有人在我家门口吵架，在砸门'],
  ['where a drunk beats on the door', '醉汉在我家门口砸门'],
  ['where a drunk husband sits there', 'чоловік п’яний сидить під моїми дверима'],
  ['where a stranger stands there', '一个陌生人站在我家门口'],
  ['beside a knife', '邻居在我家门口吵架，他拿刀'],
  ['with a dog, and no more than that', 'oh darwaze te khada hai kutta le ke'],
])('S3: but is certain %s', (_, text) => {
  expect(brief(text)).toContain('danger-now: certain');
});

test.each([
  'mąż pracuje na noce a jak wraca to mnie bije',
  'soțul lucrează noaptea și când vine mă bate',
  'vyras dirba naktimis o grįžęs mane muša',
  "чоловік працює вночі а приходить і б'є мене",
  'shohar raat ko kaam karta hai aur phir mujhe marta hai',
  'زوجي يشتغل بالليل وبعدين يضربني',
  'gharwala raat nu kamm karda hai te mainu marda hai',
  '我老公上夜班回来就打我',
])('S3: but is certain of abuse at home where such a sentence goes on: "%s"', (text) => {
  expect(brief(text)).toContain('domestic-abuse: certain');
});

test.each([
  'mąż pracuje na noce',
  'maz wychodzi do nich i prosi o cisze',
  'soțul i-a filmat',
  'vyras paskambino policijai',
  'brolis irgi mate',
  'я хвилююся за маму',
  'дружина вагітна і не може спати',
  'مجھے اپنی امی کی فکر ہے',
  'bache so nahi sakte',
  'زوجي يشتغل بالليل',
  'أولادي ما يقدرون ينامون',
  'ਮੈਨੂੰ ਮਾਂ ਦੀ ਚਿੰਤਾ ਹੈ',
  'gharwala raat nu kamm karda hai',
  '我担心我妈妈',
  '我老公报了警',
])('S3: asks nothing about danger where somebody tells of their family: "%s"', (text) => {
  expect(brief(text)).toEqual([]);
});
