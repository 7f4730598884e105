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
])('S3: shows nothing for the saying "%s"', (text) => {
  expect(brief(text)).toEqual([]);
});
