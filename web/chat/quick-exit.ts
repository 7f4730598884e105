/** What leaving needs: where to go, what to forget, and how to tell the server. */
export interface Exit {
  readonly site: string; // neutral
  readonly forget: () => void; // empties memory and storage
  readonly token: () => string | undefined; // revoked when there is one; the page's cookie goes by itself
  readonly go: (site: string) => void;
}

/** Shows nothing at all, at once. What was on the page is gone from memory, not just hidden. */
export function blank(page: Document): void {
  page.documentElement.hidden = true;
  page.body.replaceChildren();
}

/** Leaves (S5): blank first, then forget, then tell the server without waiting, then the neutral site in place of this page. */
export function leave(page: Document, exit: Exit): void {
  const token = exit.token();
  blank(page);
  try {
    exit.forget();
    revoke(token);
  } finally {
    exit.go(exit.site); // whatever the browser refuses
  }
}

/** Tells the server that the conversation is over, in a way that outlives the page. */
export function revoke(token: string | undefined): void {
  navigator.sendBeacon('/chat/exit', new URLSearchParams(token ? { token } : {}));
}
