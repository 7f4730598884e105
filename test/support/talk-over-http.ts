import type { Activity } from '../../api/activities.ts';

/** One conversation with a running service, as a client without sockets has it. */
export interface HttpTalk {
  readonly say: (activity: object) => Promise<{ readonly status: number; readonly body: string }>;
  readonly read: () => Promise<readonly Activity[]>;
}

/** Starts a conversation with the service at an origin. */
export async function talkOverHttp(origin: string): Promise<HttpTalk> {
  const base = `${origin}/v3/directline/conversations`;
  const started = await fetch(base, { method: 'POST' });
  const { conversationId, token } = (await started.json()) as { conversationId: string; token: string };
  const address = `${base}/${conversationId}/activities`;
  const authorization = `Bearer ${token}`;
  return {
    say: async (activity) => {
      const headers = { authorization, 'content-type': 'application/json' };
      const body = JSON.stringify({ type: 'message', ...activity });
      const response = await fetch(address, { method: 'POST', headers, body });
      return { status: response.status, body: await response.text() };
    },
    read: async () => {
      const response = await fetch(address, { headers: { authorization } });
      return ((await response.json()) as { activities: readonly Activity[] }).activities;
    },
  };
}
