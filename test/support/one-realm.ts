/*
 * Jest gives every test file its own `Error`, but errors of Node itself (a missing file, a refused connection) are made
 * with the outer one, so `error instanceof Error` would be false in tests and true in the service. This makes it true.
 */
const { isError } = Error as typeof Error & { isError: (value: unknown) => value is Error };

for (const Kind of [Error, TypeError, RangeError]) {
  const ordinary = (value: unknown): boolean => Function.prototype[Symbol.hasInstance].call(Kind, value);
  Object.defineProperty(Kind, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      if (this !== Kind) return Function.prototype[Symbol.hasInstance].call(this as typeof Error, value); // a subclass
      return ordinary(value) || (isError(value) && isOfKind(value, Kind.name));
    },
  });
}

function isOfKind(error: object, name: string): boolean {
  for (let prototype: unknown = error; prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    if ((prototype as { constructor?: { name?: string } }).constructor?.name === name) return true;
  }
  return false;
}
