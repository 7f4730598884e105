import { readFileSync } from 'node:fs';
import path from 'node:path';

import { shippedContent } from '../../../content/shipped.ts';
import { widgetFacts } from '../../../web/widget/facts.ts';

const built = readFileSync(path.join(import.meta.dirname, '../../../build/widget.js'), 'utf8');

test('S17: the built loader carries the emergency numbers as the register has them', () => {
  const { numbers } = widgetFacts('en');
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
  const { words } = widgetFacts('en');
  expect([words.open, words.close, words.exit, words.title].join(' ')).not.toMatch(
    /abuse|police|crime|violence|report/i,
  );
});
