import { toCloudActivity } from '../../bot/adapter/cloud-activities.ts';
import type { WriteToThread } from '../../deliver/thread.ts';

/** One message as a channel got it. */
export interface Written {
  readonly reference: unknown;
  readonly text: string;
  readonly locale: string;
  readonly channelData?: object;
  readonly key: string;
}

/** A channel's connector: takes what is written, or fails so many times first; after some failures it had taken the message all the same. */
export interface FakeConnector {
  readonly write: WriteToThread;
  readonly written: readonly Written[];
  failures: number;
  takesAllTheSame: boolean;
  refuses: string; // a text that it never takes
}

/** Makes one. */
export function fakeConnector(): FakeConnector {
  const written: Written[] = [];
  const connector: FakeConnector = {
    written,
    failures: 0,
    takesAllTheSame: false,
    refuses: '',
    write: async ({ reference }, body, key) => {
      const { text, locale, channelData } = toCloudActivity(body, 'words');
      if (text === connector.refuses) throw Object.assign(new Error('refused'), { statusCode: 400 });
      const fails = connector.failures > 0;
      connector.failures -= fails ? 1 : 0;
      if (!fails || connector.takesAllTheSame)
        written.push({ reference, text, locale, key, ...(channelData && { channelData }) });
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (fails) throw new Error('the channel did not answer');
    },
  };
  return connector;
}
