import { createSecretKey, randomBytes } from 'node:crypto';

import fc from 'fast-check';

import { newKeyRing, rotated, withoutOld } from '../../store/sealing/key-ring.ts';
import { blindIndexer, newSealingKey, open, seal, unwrapKey } from '../../store/seal.ts';

const key = createSecretKey(randomBytes(32));

test('whatever a resident writes comes back exactly as it was sealed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, words) => {
      const body = { value, words };
      const expected: unknown = JSON.parse(JSON.stringify(body));
      expect(open(key, 'message:a:1', seal(key, 'message:a:1', body))).toEqual(expected);
    }),
  );
});

test('a sealed value moved to another row does not open there', () => {
  const sealed = seal(key, 'message:a:1', 'hello');
  expect(() => open(key, 'message:a:2', sealed)).toThrow('A sealed value of message does not open.');
});

test('a sealed value does not open when any byte of it was changed', () => {
  const sealed = seal(key, 'message:a:1', 'hello');
  for (let place = 0; place < sealed.length; place += 1) {
    const changed = Buffer.from(sealed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(() => open(key, 'message:a:1', changed)).toThrow('does not open');
  }
});

test('a sealed value cut short does not open', () => {
  const sealed = seal(key, 'message:a:1', 'hello');
  for (let length = 0; length < sealed.length; length += 1) {
    expect(() => open(key, 'message:a:1', sealed.subarray(0, length))).toThrow('does not open');
  }
});

test('the same words never look the same twice', () => {
  expect(seal(key, 'message:a:1', 'hello').equals(seal(key, 'message:a:1', 'hello'))).toBe(false);
});

test('a key opens for its owner alone, and with the ring that wrapped it', () => {
  const ring = newKeyRing();
  const made = newSealingKey(ring, 'conversation:a');
  expect(unwrapKey(ring, 'conversation:a', made.wrapped).equals(made.key)).toBe(true);
  expect(() => unwrapKey(ring, 'conversation:b', made.wrapped)).toThrow('does not open');
  expect(() => unwrapKey(newKeyRing(), 'conversation:a', made.wrapped)).toThrow('does not open');
});

test('after a rotation older keys still open, until the old ring key is given up', () => {
  const ring = newKeyRing();
  const made = newSealingKey(ring, 'conversation:a');
  const next = rotated(ring);
  expect(unwrapKey(next, 'conversation:a', made.wrapped).equals(made.key)).toBe(true);
  expect(newSealingKey(next, 'conversation:b').wrapped.ringVersion).toBe(2);
  expect(() => unwrapKey(withoutOld(next), 'conversation:a', made.wrapped)).toThrow('The key ring has no key 1');
});

test('a blind index is the same for the same term, over a rotation too, and tells nothing without the ring', () => {
  const ring = newKeyRing();
  const term = 'postcode:DE118AA';
  expect(blindIndexer(rotated(ring))(term)).toBe(blindIndexer(ring)(term));
  expect(blindIndexer(ring)(term)).toMatch(/^[\w-]{22}$/);
  expect(blindIndexer(newKeyRing())(term)).not.toBe(blindIndexer(ring)(term));
});
