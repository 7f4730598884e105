import { understand } from '../../bot/understand/understand.ts';
import { CHECK } from '../../dialogs/report-asb/check.ts';
import { reportAsb } from '../../dialogs/report-asb/topic.ts';
import { TEST_MODELS } from '../support/models.ts';
import { FACTS } from '../dialogs/support.ts';

function readsAsYes(text: string): boolean {
  const heard = understand(
    { text, choices: [] },
    { steps: reportAsb.steps, asked: CHECK, facts: FACTS, language: 'en', ...TEST_MODELS.en },
  );
  return heard.act === 'answer' && heard.values[CHECK.field]?.value === true;
}

describe('a yes at the check, which sends what cannot be taken back', () => {
  it.each([
    'yes',
    'Yes please',
    'ok',
    'send it',
    'yes send it now',
    'yes that is all correct',
    'looks good',
    'correct',
    'that is correct',
    'yes send my report',
    'no thats it send',
    'nothing else, send it please',
  ])('is "%s"', (text) => {
    expect(readsAsYes(text)).toBe(true);
  });

  it.each([
    'it is wrong',
    'it is actually vandalism',
    'yes but the place is wrong',
    'correct the place',
    'correct it',
    'correct the date to Friday',
    'ok wait',
    'right so what happens now',
    'no',
    'do not send it',
    'no thats all',
    'no do not send it yet',
    'yes it was Tuesday not Monday',
    'sure it is noise?',
    'both',
    'i think so',
    'probably',
  ])('is not "%s"', (text) => {
    expect(readsAsYes(text)).toBe(false);
  });
});
