import { desk } from '../../locales/en/desk.ts';

/**
 * Everything that a key can do at the desk. None of the letters that browsers or text fields need with Ctrl (a new tab,
 * cut, undo ...), so that every key works with Ctrl while somebody types.
 */
export const SHORTCUTS = {
  help: '?',
  take: 'g',
  next: 'j',
  previous: 'k',
  write: 'm',
  queue: 'u',
  case: 'i',
  quick: '/',
  transfer: 'o',
  end: 'e',
  note: 'd',
  break: 'b',
  sound: 's',
} as const;
export type Shortcut = keyof typeof SHORTCUTS;

/** The keys with what they do, in the order of the list. */
export const SHORTCUT_LIST: readonly { readonly key: string; readonly does: string }[] = Object.entries(SHORTCUTS).map(
  ([name, key]) => ({ key, does: desk.keys[name as Shortcut] }),
);

/** A press of a key, as far as it matters. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isTyping: boolean; // the focus is in a field
  readonly isModal: boolean; // a dialog is open
}

/** What a press asks for. In a field a key is a letter, unless Ctrl is held with it; a dialog keeps its keys for itself. */
export function shortcutOf({ key, ctrlKey, altKey, metaKey, isTyping, isModal }: Press): Shortcut | undefined {
  if (altKey || metaKey || isModal || isTyping !== ctrlKey) return undefined;
  const found = Object.entries(SHORTCUTS).find(([, one]) => one === key.toLowerCase());
  return found?.[0] as Shortcut | undefined;
}
