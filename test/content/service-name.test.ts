import { serviceName } from '../../content/service-name.ts';
import { shippedContent } from '../../content/shipped.ts';
import { english } from '../../locales/en/index.ts';
import { LANGUAGES, languageOf } from '../../locales/index.ts';

const { services } = shippedContent().directory;
const service = (id: string): (typeof services)[number] => {
  const found = services.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not in the register`);
  return found;
};
const named = Object.keys(english.contact.named);

test('the name that all languages say is still the one that the register has', () => {
  expect(named.length).toBeGreaterThan(10);
  expect(named.map((id) => serviceName(service(id), 'en'))).toEqual(named.map((id) => service(id).name));
});

test.each(LANGUAGES.filter((language) => !language.startsWith('en')))(
  'a name that only describes is said in the language of the chat: %s',
  (language) => {
    const leftEnglish = named.filter((id) => serviceName(service(id), language) === service(id).name);
    expect(leftEnglish).toEqual([]);
  },
);

test.each([
  ['emergency-999', 'pl', 'Służby ratunkowe (policja, straż pożarna, pogotowie)'],
  ['silent-solution-55', 'zh-Hans', '不能说话时：用手机拨打 999，然后按 55'],
  ['sms-7726', 'ur', '\u20667726\u2069: دھوکے کے ٹیکسٹ آگے بھیجیں'],
  ['samaritans', 'pl', 'Samaritans'],
])('%s in %s: %s', (id, language, said) => {
  expect(serviceName(service(id), languageOf(language))).toBe(said);
});

test('a name that an editor has changed stays as it was written', () => {
  const renamed = { ...service('emergency-999'), name: 'Emergency, all services' };
  expect(serviceName(renamed, languageOf('pl'))).toBe('Emergency, all services');
});
