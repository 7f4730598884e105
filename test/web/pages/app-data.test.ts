import fc from 'fast-check';

import { shippedContent } from '../../../content/shipped.ts';
import { enhancement } from '../../../web/pages/app-data.ts';
import { textOf } from '../../../web/pages/html.ts';
import { sentence } from '../../../web/chat/sentence.ts';
import { appData } from '../../../web/pages/app-data.ts';

const { partnership, directory } = shippedContent();

test('the app finds every sentence in the page, with the form that the number asks for', () => {
  const data = appData('panel', 'en', partnership, directory);
  expect(sentence(data, 'send')).toBe('Send');
  expect(sentence(data, 'exitStep', 1)).toBe('Press Shift 1 more time to leave this page.');
  expect(sentence(data, 'exitStep', 2)).toBe('Press Shift 2 more times to leave this page.');
  expect(data.numbers.find(({ number }) => number === '999')?.name).toMatch(/Emergency/);
  expect(data.privacy).toHaveLength(3);
});

test('a page that only needs a quick way out is told no more than that', () => {
  const data = appData('exit', 'en', partnership, directory);
  expect(Object.keys(data.words).sort()).toEqual(['exit', 'exitCancelled', 'exitStep_one', 'exitStep_other']);
  expect([data.numbers, data.privacy]).toEqual([[], []]);
});

test('no name of a partnership can break out of the element that carries the data', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const head = enhancement({
        partnership: { ...partnership, serviceName: name, name },
        directory,
        script: '/a.js',
      });
      const written = textOf(head('panel', 'en'));
      expect(
        written.match(
          /<(?!meta name="app-data" content="[^"<>]*" \/>|script type="module" src="\/a.js"><\/script>|\/script>)/g,
        ),
      ).toBeNull();
    }),
  );
});
