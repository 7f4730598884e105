import { standingOf, type Alerts } from '../../../../content/alerts.ts';
import type { OwnTranslation, Translated } from '../../../../content/own-translations.ts';
import type { ReviewedReplies } from '../../../../content/quick-replies.ts';
import type { Store } from '../../../../store/store.ts';
import { ALERTS, QUICK_REPLIES } from './content-kinds.ts';
import { changeContent, contentNow } from './content-now.ts';

/** The kinds of content that hold words of the partnership's own. */
export type OwnKind = 'alerts' | 'quick-replies';

/** One text of the partnership's own. */
export interface OwnEntry {
  readonly kind: OwnKind;
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly translations: readonly OwnTranslation[];
  readonly shipped: readonly string[]; // languages that it came reviewed in
}

/** Every such text that residents may still be shown on a day (yyyy-mm-dd): alerts that are not over, and quick replies that are no sentence of the service. */
export async function ownTexts(store: Store, day: string): Promise<readonly OwnEntry[]> {
  const [alerts, replies] = await Promise.all([contentNow(store, ALERTS), contentNow(store, QUICK_REPLIES)]);
  return [...alerts.filter((alert) => standingOf(alert, day) !== 'over').map(ofAlert), ...replies.flatMap(ofReply)];
}

function ofAlert({ id, copy, translations = [] }: Alerts[number]): OwnEntry {
  return { kind: 'alerts', id, title: id, english: copy.en, translations, shipped: [] };
}

function ofReply(reply: ReviewedReplies[number]): readonly OwnEntry[] {
  if ('say' in reply) return []; // its translations are in the packs
  const { id, title, texts, translations = [] } = reply;
  const english = texts['en'] ?? '';
  return [{ kind: 'quick-replies', id, title, english, translations, shipped: Object.keys(texts) }];
}

interface Answer {
  readonly kind: 'missing' | 'stale' | 'own';
}

/** A change of the translations of whatever kind of own texts. */
export type OwnChange = <Entry extends Translated>(
  entries: readonly Entry[],
) => { readonly to: readonly Entry[]; readonly note: string } | Answer;

/** Changes the translations of one kind of own texts. */
export function changeOwnTexts(
  store: Store,
  kind: OwnKind,
  doing: { readonly by: string; readonly at: Date },
  change: OwnChange,
): Promise<Answer | { readonly kind: 'saved' }> {
  if (kind === 'alerts') return changeContent<Alerts, Answer>(store, ALERTS, doing, change);
  return changeContent<ReviewedReplies, Answer>(store, QUICK_REPLIES, doing, change);
}
