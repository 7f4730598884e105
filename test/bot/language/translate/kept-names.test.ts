import { keptNames } from '../../../../bot/language/translate/kept-names.ts';
import { shippedContent } from '../../../../content/shipped.ts';

const names = keptNames(shippedContent());

test('names of services are kept without what the register adds to explain them', () => {
  expect(names).toEqual(
    expect.arrayContaining([
      'Take Five',
      'Safer South Derbyshire Partnership',
      'South Derbyshire District Council',
      'Derbyshire Police',
      'Victim Support',
      'Neighbourhood Watch',
      "Women's Aid",
      'Karma Nirvana',
      'Childline',
      'Crimestoppers',
      'RSPCA',
    ]),
  );
});

test('no ordinary word with a capital at the beginning of a name is taken for one', () => {
  expect(names.filter((name) => /^(Emergency|Text|Report|If|National|Stop!)$/.test(name))).toEqual([]);
});
