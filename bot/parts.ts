import type { ShippedContent } from '../content/shipped.ts';
import type { Store } from '../store/store.ts';
import type { Written } from './language/languages.ts';
import type { Translator } from './language/translate/translate.ts';
import type { AskModel } from './model/ask-model.ts';
import type { AllModels } from './models.ts';
import type { Screen } from './screen.ts';
import type { RunStack } from './stack.ts';

/** What the bot is made of. Clock, chance and waiting are passed in, so that a test decides them. */
export interface Parts {
  readonly store: Store;
  readonly content: () => ShippedContent; // as it stands now
  readonly models: AllModels;
  readonly screen: Screen;
  readonly tellLanguage: (text: string) => Written;
  readonly askModel?: AskModel; // only when a language model is configured
  readonly hub?: boolean; // staff may answer from an external hub as well
  readonly translator?: Pick<Translator, 'processors'>; // only when an engine is configured
  readonly runStack: RunStack;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  readonly pause: (attempt: number) => Promise<void>; // before a turn that lost a race is tried again
  readonly inOrder: <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;
  readonly failed: (errorId: string, error: unknown) => void; // a turn that failed, for the log: never its words
}
