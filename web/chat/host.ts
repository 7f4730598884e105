import { type HostMessage, readHostMessage } from './host-message.ts';

/** The page that holds the panel. */
export interface Host {
  readonly tell: (message: HostMessage) => void;
  readonly listen: (listener: (message: HostMessage) => void) => void;
}

/** Talks with the page around the panel: to its origin only, and hearing only what comes from that very window and origin. */
export function connectHost(panel: Window, origin: string): Host {
  return {
    tell: (message) => {
      panel.parent.postMessage(message, origin);
    },
    listen: (listener) => {
      panel.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (event.source !== panel.parent || event.origin !== origin) return;
        const message = readHostMessage(event.data);
        if (message) listener(message);
      });
    },
  };
}
