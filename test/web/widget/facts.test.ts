import path from 'node:path';

import { languageOf, LANGUAGES } from '../../../locales/index.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { loadAssets } from '../../../web/pages/assets.ts';
import { emergencyNumbers } from '../../../web/pages/app-data.ts';
import { widgetLoader } from '../../../web/pages/widget-loader.ts';
import { widgetFacts } from '../../../web/widget/facts.ts';

const { loader } = loadAssets(path.join(import.meta.dirname, '../../../build'));
const built = widgetLoader(loader, 'en', false).plain.toString();

test('S17: the built loader carries the emergency numbers as the register has them', () => {
  const { numbers } = widgetFacts('en', false);
  expect(numbers.map(([, number]) => number)).toEqual(
    expect.arrayContaining(['999', '101', '116 123', '0808 2000 247', '0800 1111', '159']),
  );
  const register = shippedContent().directory.services.flatMap(({ phones }) => phones.map(({ number }) => number));
  for (const [name, number] of numbers) {
    expect(register).toContain(number);
    expect(built).toContain(name);
    expect(built).toContain(number);
  }
});

test('S7: nothing that a host page shows before it is opened names a topic', () => {
  const { words } = widgetFacts('en', false);
  expect([words.open, words.close, words.exit, words.loading].join(' ')).not.toMatch(
    /abuse|police|crime|violence|report/i,
  );
});

test.each(LANGUAGES)('the loader in %s says its words in that language and weighs at most 3 KB', (language) => {
  const { plain, tight } = widgetLoader(loader, language, true);
  const { words, numbers } = widgetFacts(language, true);
  for (const text of [...Object.values(words), ...numbers.flat()]) expect(plain.toString()).toContain(text);
  expect(tight?.byteLength).toBeLessThanOrEqual(3 * 1024);
});

test('S15: the loader names who is called in its own language, as the danger card does', () => {
  const polish = languageOf('pl');
  const { numbers } = widgetFacts(polish, false);
  const names = emergencyNumbers(shippedContent().directory, polish).map(({ name }) => name);
  expect(numbers.map(([name]) => name)).toEqual(names);
  expect(names.join()).not.toContain('If you cannot speak');
});
