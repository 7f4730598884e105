import { type Activity, type ConversationReference } from 'botbuilder-core';
import { timeout, TimeoutStrategy } from 'cockatiel';

import type { MachineTranslation, Phrased } from '../../locales/phrased.ts';
import { looksOf, toCloudActivity } from './cloud-activities.ts';
import { openCloudAdapter, type CloudApplication } from './cloud-adapter.ts';

/** Writes one message to a thread that a resident has written in. Rejects when the channel did not take it in time. */
export type WriteToCloud = (
  thread: { readonly channel: string; readonly reference: unknown },
  body: Phrased & Partial<MachineTranslation>,
  key: string,
) => Promise<void>;

const DEADLINE_MS = 10_000;

/** Opens the way out to Azure Bot Service's channels. */
export async function openCloudWriter(application: CloudApplication): Promise<WriteToCloud> {
  const adapter = await openCloudAdapter(application);
  const deadline = timeout(DEADLINE_MS, TimeoutStrategy.Aggressive);
  return ({ channel, reference }, body, key) =>
    deadline.execute(async () => {
      const { channelData, ...words } = toCloudActivity(body, looksOf(channel));
      const activity = { ...words, channelData: { ...channelData, idempotencyKey: key } };
      const to = reference as Partial<ConversationReference>; // sealed: what opens is what we kept
      await adapter.continueConversationAsync(application.appId, to, async (context) => {
        await context.sendActivity({ ...activity } as Partial<Activity>);
      });
    });
}
