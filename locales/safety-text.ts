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

/** Whether a key (`namespace:path`) is one of safety text: in words that nobody has reviewed it is never shown without its English (S15). */
export function isSafetyText(key: string): boolean {
  return SAFETY.has(key.split(':', 1)[0] ?? '');
}
