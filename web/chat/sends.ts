/** What Safari calls the key that takes over what was composed: its event no longer says that something is being composed. */
const COMPOSED = 229;

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** Tells whether a key in a box sends what is in it: Enter, but not with Shift, and not where it takes over Chinese that is being composed. */
export function sends({ key, shiftKey, isComposing, keyCode }: KeyPress): boolean {
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== COMPOSED;
}
