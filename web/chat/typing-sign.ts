const SHOWN = 6_000;

/** Shows that somebody writes for as long as they go on, and a few seconds more. Call it at each sign. */
export function createTypingSign(
  wait: (milliseconds: number) => Promise<void>,
  show: (shown: boolean) => void,
): () => void {
  let latest = 0;
  return () => {
    latest += 1;
    const own = latest;
    show(true);
    void wait(SHOWN).then(() => {
      if (own === latest) show(false);
    });
  };
}
