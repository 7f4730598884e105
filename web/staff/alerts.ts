/** What calls somebody back to the desk: a badge in the title, and a tone that repeats while somebody waits. */
export interface Alerts {
  readonly show: (count: number, sound: boolean) => void;
}

const REPEAT_MS = 20_000;

interface Around {
  readonly setTitle: (title: string) => void;
  readonly beep: () => void;
  readonly every: (work: () => void, ms: number) => () => void; // gives the way to stop
}

/** Makes the alerts. The title says a number and the name of the page, never whom or what it is about (S7). */
export function createAlerts(title: string, around: Around): Alerts {
  let shown = 0;
  let stop: (() => void) | undefined;
  const ring = (isNew: boolean): void => {
    if (isNew || stop === undefined) around.beep();
    stop ??= around.every(around.beep, REPEAT_MS);
  };
  const hush = (): void => {
    stop?.();
    stop = undefined;
  };
  return {
    show: (count, sound) => {
      if (count !== shown) around.setTitle(count > 0 ? `(${String(count)}) ${title}` : title);
      if (count > 0 && sound) ring(count > shown);
      else hush();
      shown = count;
    },
  };
}
