import { ownTokens } from '../../../../bot/understand/speech/own-tokens.ts';
import { unitFinder } from '../../../../bot/understand/speech/time-units.ts';

const at = unitFinder(
  [
    ['men', 'since'],
    ['se', 'since'],
    ['pehle', 'ago'],
    ['kol', 'every'],
    ['ge', 'of'],
    ['yom', 'day'],
    ['shahrein', '2 months'],
    ['ashhor', 'months'],
    ['mahine', 'months'],
    ['leil', 'night'],
    ['do', '2'],
  ],
  (tokens, from) => (tokens[from]?.word === 'tlete' ? { meaning: '3', to: from + 1 } : undefined),
);

test.each([
  ['men shahrein', 'for 2 months', 2],
  ['do mahine se', 'for 2 months', 3],
  ['do mahine pehle', '2 months ago', 3],
  ['men tlete ashhor', 'for 3 months', 3],
  ['3 ge ashhor se', 'for 3 months', 4],
  ['men yom', 'for 1 day', 2],
  ['yom men 3 ashhor', undefined, 0], // the "since" is that of the months
  ['kol leil men shahrein', 'every night', 2],
  ['kol ge ashhor', 'every month', 3],
  ['do mahine', undefined, 0],
  ['ashhor men', undefined, 0],
  ['men', undefined, 0],
  ['', undefined, 0],
])('%j begins with %j', (text, meaning, to) => {
  expect(at(ownTokens(text), 0)).toEqual(meaning === undefined ? undefined : { meaning, to });
});
