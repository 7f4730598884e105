import fc from 'fast-check';

import { hostOrigin, readHostMessage } from '../../../web/chat/host-message.ts';

test.each([
  [{ kind: 'exit' }, { kind: 'exit' }],
  [{ kind: 'exit', value: 'https://evil.example' }, { kind: 'exit' }],
  [
    { kind: 'open', value: true },
    { kind: 'open', value: true },
  ],
  [
    { kind: 'open', value: 'here' },
    { kind: 'open', value: 'here' },
  ],
  [
    { kind: 'unread', value: 3 },
    { kind: 'unread', value: 3 },
  ],
  [{ kind: 'open', value: 'yes' }, undefined],
  [{ kind: 'unread', value: '3' }, undefined],
  [{ kind: 'unread', value: Infinity }, undefined],
  [{ kind: 'text', value: 'hello' }, undefined],
  ['exit', undefined],
  [null, undefined],
])('panel and page say nothing but exit, open and a number: %j', (data, message) => {
  expect(readHostMessage(data)).toEqual(message);
});

test('nothing that comes in as a message breaks it or brings words along', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (data, value) => {
      for (const one of [data, { kind: 'exit', value }, { kind: 'open', value }, { kind: 'unread', value }]) {
        const message = readHostMessage(one);
        if (message !== undefined && 'value' in message)
          expect(['boolean', 'number'].includes(typeof message.value) || message.value === 'here').toBe(true);
      }
    }),
  );
});

test.each([
  [`#${encodeURIComponent('https://www.southderbyshire.gov.uk')}`, 'https://www.southderbyshire.gov.uk'],
  ['#https://a.example/path?x#y', 'https://a.example'],
  ['', undefined],
  ['#', undefined],
  ['#null', undefined],
  ['#data:text/html,x', undefined],
  ['#%E0%A4%A', undefined],
])('finds the origin of the host page behind the #: %s', (hash, origin) => {
  expect(hostOrigin(hash)).toBe(origin);
});
