import { modelsFor } from '../../../bot/models.ts';
import { understand } from '../../../bot/understand/understand.ts';
import type { SafetyAsked } from '../../../bot/understand/understanding.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { languageOf } from '../../../locales/index.ts';
import { TEST_MODELS } from '../../support/models.ts';
import { EVERY_STEP, FACTS, stepNamed, valuesOf } from './scene.ts';

function hear(tag: string, text: string, field?: string, safetyAsked: SafetyAsked = 'safe'): Heard {
  const language = languageOf(tag);
  const steps = TOPICS.find((topic) => topic.steps.some((step) => step.field === field))?.steps ?? EVERY_STEP;
  const asked = field === undefined ? { safetyAsked } : { asked: stepNamed(field) };
  return understand(
    { text, choices: [] },
    { steps, facts: FACTS, language, ...modelsFor(TEST_MODELS, language), ...asked },
  );
}

const told = (tag: string, text: string, field: string): Readonly<Record<string, unknown>> =>
  valuesOf(hear(tag, text, field));

/** "I don't want anybody to call me", "don't ring", "nobody may call me". */
test.each([
  ['en', 'nobody can ring me'],
  ['pl', 'nie chcę, żeby ktoś do mnie dzwonił'],
  ['pl', 'nie życzę sobie, żeby do mnie dzwoniono'],
  ['pl', 'nie oddzwaniajcie'],
  ['ro', 'nu ma sunati'],
  ['ro', 'nu vreau, va rog, sa ma sune cineva'],
  ['lt', 'nenoriu, kad man skambintų'],
  ['lt', 'nenoriu, kad kas nors man skambintų'],
  ['uk', 'не хочу, щоб мені дзвонили'],
  ['uk', 'ne hochu shob meni dzvonyly'],
  ['pa-Guru', 'ਮੈਨੂੰ ਫੋਨ ਨਾ ਕਰੋ'],
  ['pa-Guru', 'mainu call na karna'],
  ['ur', 'مجھے کال نہ کریں'],
  ['ur', 'mujhe phone mat karna'],
  ['ar', 'لا أريد، من فضلكم، أن يتصل بي أحد'],
  ['ar', 'ما بدي حدا يتصل فيي'],
  ['zh-Hans', '我不想让人联系我'],
  ['zh-Hans', '不希望任何人打电话给我'],
])('S9: in %s, %j is a refusal of contact and no wish for a person', (tag, text) => {
  const heard = hear(tag, text, 'contact');
  expect([heard.act, valuesOf(heard)['contact']]).toEqual(['answer', 'anonymous']);
});

test.each([
  ['pl', 'nie dzwońcie do mnie'],
  ['ro', 'nu vreau sa ma sune nimeni'],
  ['lt', 'nenoriu su niekuo kalbeti'],
  ['uk', 'не хочу ні з ким говорити'],
  ['pa-Guru', 'mainu phone na karo'],
  ['ur', 'mujhe call mat karna'],
  ['ar', 'لا اريد التحدث مع احد'],
])('S11: in %s, %j asks for nobody, whatever is open', (tag, text) => {
  expect(hear(tag, text, 'where').act).not.toBe('human');
});

test.each([
  ['en', "i don't want to talk to a bot"],
  ['pl', 'nie chcę rozmawiać z robotem, chcę człowieka'],
  ['zh-Hans', '不要机器人，我要和真人说话'],
])('in %s, %j still asks for a person', (tag, text) => {
  expect(hear(tag, text, 'where').act).toBe('human');
});

/** "Don't ring, only text": the no is to the way before it, where the verb comes last. */
test.each([
  ['ur', 'کال نہ کریں صرف میسج کریں'],
  ['ur', 'phone par nahi'],
  ['pa-Guru', 'phone te nahi'],
  ['pa-Guru', 'call na karo sirf message'],
])('S9: in %s, %j is never leave to ring', (tag, text) => {
  expect(told(tag, text, 'contact-how')['contact-how'] ?? []).not.toContain('phone');
});

/** "Others see my phone." */
test.each([
  ['ro', 'altii imi vad telefonul'],
  ['lt', 'kiti mato telefona'],
  ['pa-Guru', 'ਹੋਰ ਲੋਕ ਫੋਨ ਦੇਖਦੇ ਹਨ'],
  ['ur', 'دوسرے فون دیکھتے ہیں'],
  ['ar', 'الآخرون يرون هاتفي'],
])('S9: in %s, %j is a care to take, and no leave to ring', (tag, text) => {
  expect(told(tag, text, 'contact-careful')).toEqual({ 'contact-careful': ['others-see'] });
});

/** "I am scared of the police", "will the police know", "the landlord will throw me out if he finds out". */
test.each([
  ['en', 'im scared of the police'],
  ['en', 'im scared of everyone'],
  ['en', 'the landlord will evict me if he finds out'],
  ['pl', 'boję się policji'],
  ['pl', 'właściciel mnie wyrzuci jak się dowie'],
  ['ro', 'afla politia?'],
  ['ro', 'proprietarul sa nu afle'],
  ['lt', 'bijau policijos'],
  ['lt', 'nenoriu, kad policija žinotų'],
  ['lt', 'seimininkas neturi suzinoti'],
  ['uk', 'боюсь поліції'],
  ['pa-Guru', 'landlord nu pata na lage'],
  ['pa-Guru', 'main police ton dardi haan'],
  ['ur', 'مالک مکان کو پتہ نہ چلے'],
  ['ur', 'sab se darti hoon'],
  ['ar', 'اخاف من الشرطة'],
  ['zh-Hans', '警察会知道吗'],
  ['zh-Hans', '警察知道了会怎么样'],
  ['zh-Hans', '房东知道了会赶我走'],
])('S9: in %s, %j lets nobody know of a report', (tag, text) => {
  expect(told(tag, text, 'consent')['consent'] ?? []).toEqual([]);
});

/** "You can tell the police." */
test.each([
  ['ro', 'puteti spune politiei'],
  ['pa-Guru', 'police nu dass sakde ho'],
  ['ur', 'پولیس کو بتا سکتے ہیں'],
  ['zh-Hans', '可以告诉警察'],
])('in %s, %j lets the police know', (tag, text) => {
  expect(told(tag, text, 'consent')['consent']).toEqual(['police']);
});

const NOT_SAFE = [
  ['pl', 'nie jestem tu bezpieczna'],
  ['ro', 'nu sunt in siguranta acum'],
  ['lt', 'as nesu saugi'],
  ['uk', 'не почуваюся в безпеці'],
  ['uk', 'мені небезпечно'],
  ['pa-Guru', 'safe nahi'],
  ['pa-Guru', 'ਸੇਫ ਨਹੀਂ'],
  ['ur', 'main mehfooz nahi hoon'],
  ['ur', 'safe nahi hai'],
  ['ar', 'أنا لست في أمان'],
  ['ar', 'غير آمنة'],
  ['zh-Hans', '不够安全'],
] as const;

test.each(NOT_SAFE)('S8: in %s, %j is not safe to write', (tag, text) => {
  expect(told(tag, text, 'da-safe')['da-safe']).toBe('unsafe');
});

test.each(NOT_SAFE)('S1: in %s, %j is no "I am safe"', (tag, text) => {
  expect(hear(tag, text)).toMatchObject({ act: 'emergency', safety: 'unsafe' });
});

/** "He is not at home now but will be back soon." */
test.each([
  ['en', "he's not at home but he's coming back soon"],
  ['pl', 'teraz nie ma go w domu ale zaraz wraca'],
  ['zh-Hans', '他不在家，不过马上回来'],
])('S8: in %s, %j is not safe to write', (tag, text) => {
  expect(told(tag, text, 'da-safe')['da-safe']).toBe('unsafe');
});

test.each([
  ['zh-Hans', '没有走'],
  ['zh-Hans', '还没走'],
])('S1: in %s, %j to whether there is danger is no "no"', (tag, text) => {
  expect(told(tag, text, 'danger')['danger']).not.toBe(false);
});

/** "No, but he is here", "no, but he has a knife". */
test.each([
  ['pl', 'nie, ale on tu zaraz wróci z nożem'],
  ['lt', 'ne, bet turi peili'],
  ['uk', 'ні, але він тут'],
  ['zh-Hans', '没有，不过他在门外'],
])('S1: in %s, %j to whether there is danger is asked once more', (tag, text) => {
  expect(told(tag, text, 'danger')['danger']).toBeUndefined();
});

test.each([
  ['pl', 'nie, ale było głośno'],
  ['uk', 'ні, але шумно'],
])('in %s, %j says that there is no danger', (tag, text) => {
  expect(told(tag, text, 'danger')['danger']).toBe(false);
});

test.each([
  ['pl', 'nikt nie jest ranny'],
  ['ro', 'nimeni nu e ranit'],
  ['lt', 'niekas nesuzeistas'],
  ['uk', 'ніхто не поранений'],
  ['pa-Guru', 'koi zakhmi nahi'],
  ['ur', 'کوئی زخمی نہیں'],
  ['ar', 'ما حدا انصاب'],
  ['zh-Hans', '没人受伤'],
])('S1: in %s, %j answers whether anybody is hurt', (tag, text) => {
  expect(hear(tag, text, undefined, 'harm').act).toBe('safe');
});

/** "Don't send it now": no time of what happened, and no yes. */
test.each([
  ['ro', 'nu trimite acum'],
  ['lt', 'nesiųsk dabar'],
  ['uk', 'не надсилай зараз'],
  ['pa-Guru', 'hune na bhejo'],
  ['ur', 'ابھی نہ بھیجیں'],
  ['ar', 'لا ترسل الآن'],
  ['zh-Hans', '今天不要发'],
])('in %s, %j at the check sends nothing and changes nothing', (tag, text) => {
  expect(told(tag, text, 'check')).toEqual({ check: false });
});

/** "My son hasn't come home from school." */
test.each([
  ['ur', 'mera beta school se ghar nahi aya'],
  ['pa-Guru', 'ਮੇਰਾ ਪੁੱਤਰ ਸਕੂਲ ਤੋਂ ਘਰ ਨਹੀਂ ਆਇਆ'],
  ['ar', 'ابني ما رجع من المدرسة'],
  ['zh-Hans', '我儿子放学没回家'],
])('S12: in %s, %j is a missing child, and no gang', (tag, text) => {
  const heard = hear(tag, text);
  expect([heard.needs, valuesOf(heard)['child-what']]).toEqual([['child-safeguarding'], 'missing']);
});

test.each([
  ['ar', 'شارع الكنيسة سوادلينكوت'],
  ['uk', 'Свадлінкот, Черч стріт'],
])('in %s, %j is a place in the district where it is asked', (tag, text) => {
  expect(told(tag, text, 'where')['where']).toMatchObject({
    words: text,
    settlement: 'Swadlincote',
    district: 'inside',
  });
});

/** "Tell nobody." */
test.each([
  ['pl', 'nikomu nie mówcie'],
  ['ro', 'nimanui nu spuneti'],
  ['lt', 'niekam nesakykit'],
  ['uk', 'нікому не кажіть'],
  ['ar', 'مو لاحد'],
  ['zh-Hans', '谁都不要'],
])('S9: in %s, %j shares the report with none of them, and asks for nobody', (tag, text) => {
  const heard = hear(tag, text, 'consent');
  expect([heard.act, valuesOf(heard)['consent']]).toEqual(['answer', []]);
});

/** "Better not." */
test.each([
  ['pl', 'lepiej nie'],
  ['ro', 'mai bine nu'],
  ['uk', 'краще не треба'],
  ['ur', 'nahi rehne do'],
  ['pa-Guru', 'rehn deo'],
  ['ar', 'الأحسن لا'],
  ['zh-Hans', '最好不要'],
])('S9: in %s, %j passes over whether they may be contacted', (tag, text) => {
  expect(hear(tag, text, 'contact').act).toBe('skip');
});

const NO_MAN = [
  ['en', "i don't want to talk to a man"],
  ['pl', 'tylko nie mężczyzna'],
  ['ro', 'nu barbat'],
  ['uk', 'тільки не чоловік'],
  ['pa-Guru', 'ਮਰਦ ਨਹੀਂ'],
  ['ur', 'mard se baat nahi karni'],
  ['ar', 'ما بدي رجل'],
  ['zh-Hans', '不要男的'],
] as const;

test.each(NO_MAN)('S9: in %s, who says %j is given no man to talk with', (tag, text) => {
  expect(told(tag, text, 'contact-needs')['contact-needs'] ?? []).not.toContain('man-worker');
  expect(told(tag, text, 'person-worker')['person-worker']).not.toBe('man');
});

/** "A woman", "a woman, not a man". */
test.each([
  ['en', 'a woman not a man'],
  ['pl', 'kobieta, nie mężczyzna'],
  ['ro', 'o femeie'],
  ['ur', 'aurat chahiye mard nahi'],
  ['ar', 'امرأة'],
])('S9: in %s, who says %j is given a woman', (tag, text) => {
  expect(told(tag, text, 'contact-needs')['contact-needs']).toEqual(['woman-worker']);
  expect(told(tag, text, 'person-worker')['person-worker']).toBe('woman');
});

/** "Without an interpreter." */
test.each([
  ['pl', 'bez tłumacza'],
  ['ro', 'fara interpret'],
  ['uk', 'без перекладача'],
  ['pa-Guru', 'dubhashiya nahi'],
  ['ar', 'بدون مترجم'],
  ['zh-Hans', '不要翻译'],
])('in %s, %j asks for no interpreter, and names no language', (tag, text) => {
  const { 'contact-needs': needs = [], 'contact-language': language } = told(tag, text, 'contact-needs');
  expect({ needs, language }).toEqual({ needs: [] });
});
