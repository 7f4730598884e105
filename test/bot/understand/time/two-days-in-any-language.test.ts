import { modelsFor } from '../../../../bot/models.ts';
import { understand } from '../../../../bot/understand/understand.ts';
import { languageOf } from '../../../../locales/index.ts';
import { TEST_MODELS } from '../../../support/models.ts';
import { FACTS, REPORT_STEPS, stepNamed, valuesOf } from '../scene.ts';

/** "Friday and Saturday." */
test.each([
  ['ar', 'يوم الجمعة والسبت'],
  ['ar', 'yom el gom3a wel sabt'],
  ['ur', 'jumme aur hafte ko'],
  ['pa-Guru', 'shukkarvar te shanivar'],
  ['zh-Hans', '周五和周六'],
])('in %s, %j is both days', (tag, text) => {
  const language = languageOf(tag);
  const models = modelsFor(TEST_MODELS, language);
  const heard = understand(
    { text, choices: [] },
    { steps: REPORT_STEPS, facts: FACTS, language, ...models, asked: stepNamed('when') },
  );
  expect(valuesOf(heard)['when']).toMatchObject({ from: '2026-11-20', to: '2026-11-21', ongoing: false });
});
