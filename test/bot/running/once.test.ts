import { once } from '../../../bot/running/once.ts';

test('makes a thing when it is first asked for and never again, even where there is none', () => {
  const make = jest.fn(() => undefined);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  made();
  made();
  expect(make).toHaveBeenCalledTimes(1);
});

test('tries again where it could not be made', () => {
  let isThere = false;
  const made = once(() => {
    if (!isThere) throw new Error('not there yet');
    return 'made';
  });
  expect(made).toThrow('not there yet');
  isThere = true;
  expect(made()).toBe('made');
});
