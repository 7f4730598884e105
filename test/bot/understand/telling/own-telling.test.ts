import { makeOwnTelling } from '../../../../bot/understand/telling/own-telling.ts';
import { ATTACK, THREAT } from '../../../../bot/understand/telling/told-elsewhere.ts';
import { FRAUD_TOLD } from '../../../../bot/understand/words/en/fraud-told.ts';
import { TOLD_IN } from '../../../../bot/understand/words/told-in.ts';
import { languagesHeard } from '../../../../bot/language/languages-heard.ts';
import path from 'node:path';

const FIELDS = ['fraud-gone', 'fraud-now', 'fraud-paid', 'fraud-who'];
const root = path.resolve(import.meta.dirname, '../../../..');
const heard = languagesHeard(root);
const tellIn = new Map(heard.map((tag) => [tag, makeOwnTelling(TOLD_IN[tag] ?? { told: {} }, FRAUD_TOLD)]));
const told = (tag: string, text: string) => FIELDS.map((field) => tellIn.get(tag)?.(text).unasked.get(field));

describe('what a resident tells of a scam in their own language', () => {
  it('is heard in every language that messages are heard in', () => {
    expect(heard.filter((tag) => TOLD_IN[tag] === undefined)).toEqual([]);
  });

  it.each(Object.entries(TOLD_IN))(
    'names in %s no answer that is not one of the questions, or of an attack or a threat',
    (_tag, own) => {
      const known = [...FRAUD_TOLD, ATTACK, THREAT].map(
        ({ field, code, whenAsked }) => `${field}/${code}${whenAsked === true ? '?' : ''}`,
      );
      expect(Object.keys(own?.told ?? {}).filter((key) => !known.includes(key))).toEqual([]);
    },
  );

  it.each([
    ['pl', 'zostałam oszukana, zapłaciłam 500 funtów przelewem', 'money', undefined, 'transfer', 'me'],
    ['pl', 'Moja mama podała numer karty oszustowi', 'details', undefined, undefined, 'relative'],
    ['pl', 'wpuscilem go na komputer, on nadal jest na linii', 'control', 'talking', undefined, 'me'],
    ['pl', 'nic nie zapłaciłem', 'no', undefined, undefined, undefined],
    ['ro', 'am plătit 300 de lire, prin transfer bancar', 'money', undefined, 'transfer', 'me'],
    ['ro', 'nu e nimeni aici', undefined, 'no', undefined, undefined],
    ['uk', 'я переказала 400 фунтів шахраям', 'money', undefined, 'transfer', 'me'],
    ['uk', 'мама сказала код з смс, він ще на телефоні', 'details', 'talking', undefined, 'relative'],
    ['lt', 'sumokėjau 500 svarų kortele', 'money', undefined, 'card', 'me'],
    ['ar', 'دفعت 500 جنيه', 'money', undefined, undefined, 'me'],
    ['ar', 'لا يوجد أحد', undefined, 'no', undefined, undefined],
    ['ur', 'میں نے 500 پاؤنڈ بھیج دیے', 'money', undefined, undefined, 'me'],
    ['ur', 'main ne card number de diya', 'details', undefined, undefined, 'me'],
    ['ur', 'maine paise nahi bheje', 'no', undefined, undefined, 'me'],
    ['pa-Guru', 'ਮੈਂ 500 ਪੌਂਡ ਭੇਜ ਦਿੱਤੇ', 'money', undefined, undefined, 'me'],
    ['pa-Guru', 'main paise bhej ditte', 'money', undefined, undefined, 'me'],
    ['zh-Hans', '我被骗了，转了五百英镑', 'money', undefined, 'transfer', 'me'],
    ['zh-Hans', '他还在电话上', undefined, 'talking', undefined, undefined],
  ])('hears all of it in %s: %s', (tag, text, ...answers) => {
    expect(told(tag, text)).toEqual(answers);
  });

  it.each([
    ['pl', 'każe mi zapłacić 500 funtów'],
    ['ro', 'îmi cere să plătesc 300 de lire'],
    ['uk', 'він просить заплатити 500 фунтів'],
    ['lt', 'jis nori, kad mokėčiau 500 svarų'],
    ['zh-Hans', '他要我付五百英镑'],
  ])('takes what is wanted for nothing that has gone, in %s: %s', (tag, text) => {
    expect(told(tag, text)[0]).toBeUndefined();
  });
});
