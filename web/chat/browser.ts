import type { Surroundings } from './direct-line.ts';
import { inTime } from './in-time.ts';

/** The browser's own clock. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The browser's own network, clock and randomness. What is refused is said in the language that the page is in. */
export const browser: Surroundings = {
  fetch: inTime((input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('accept-language', document.documentElement.lang);
    return fetch(input, { ...init, headers });
  }, wait),
  openSocket: (url) => new WebSocket(url),
  wait,
  random: Math.random,
};

/** A name for one message, told apart from every other; works without a secure context too. */
export function newMessageId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
