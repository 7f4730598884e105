import type { CopyKey } from './index.ts';

/** Namespaces that somebody in danger acts upon. */
const SAFETY: ReadonlySet<string> = new Set([
  'danger',
  'self-harm',
  'domestic-abuse',
  'sexual-violence',
  'stalking',
  'child-safeguarding',
  'modern-slavery',
]);

/** Whether a sentence is safety text: in words that nobody has reviewed it is never shown without its English (S15). */
export function isSafetyText(key: CopyKey): boolean {
  return SAFETY.has(key.split(':', 1)[0] ?? '');
}
