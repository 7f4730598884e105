/** What panel and loader may say to each other; nothing else is listened to. */
export type HostMessage =
  | { readonly kind: 'exit' }
  | { readonly kind: 'open'; readonly value: boolean | 'here' } // here: on this page only, not on the next
  | { readonly kind: 'unread'; readonly value: number };

/** The origin that the loader wrote behind the `#` of the panel's address; the browser sees to it that nobody else hears us. */
export function hostOrigin(hash: string): string | undefined {
  try {
    const { origin } = new URL(decodeURIComponent(hash.slice(1)));
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

/** Reads a message from outside; `undefined` when it is none of ours. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, value } = data as Record<string, unknown>;
  if (kind === 'exit') return { kind };
  if (kind === 'open' && (typeof value === 'boolean' || value === 'here')) return { kind, value };
  return kind === 'unread' && Number.isSafeInteger(value) ? { kind, value: value as number } : undefined;
}
