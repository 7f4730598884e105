afterEach(() => {
  jest.restoreAllMocks();
});

/** Moves the clock on by an hour until the test ends, so that whatever rests is tried again. Timers go on as they were. */
export function restIsOver(): void {
  const later = Date.now() + 60 * 60 * 1000;
  jest.spyOn(Date, 'now').mockReturnValue(later);
}
