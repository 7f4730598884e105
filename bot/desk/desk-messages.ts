import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import { words } from '../../locales/index.ts';
import type { Message, Phrased } from '../../locales/phrased.ts';
import type { StoredMessage } from '../../store/conversations.ts';
import { messageForStaff } from '../messages.ts';

/** A message as staff read it, with what the screen found in it. */
export interface MessageForStaff extends Message {
  readonly dangers: readonly DangerKind[];
}

/** Messages for staff: no receipt in them (S19), and beside each of the resident's the dangers it was answered with. */
export function messagesForStaff(stored: readonly StoredMessage[]): readonly MessageForStaff[] {
  const found = dangersBySequence(stored);
  return stored.map((message) => ({ ...messageForStaff(message), dangers: found.get(message.sequence) ?? [] }));
}

/** The name of a danger as staff read it. */
export function dangerName(kind: DangerKind): string {
  return words('en', `desk:dangers.${kind}`);
}

/** What the screen found is told by the cards that followed: they are what the resident was shown at the time. */
function dangersBySequence(stored: readonly StoredMessage[]): ReadonlyMap<number, readonly DangerKind[]> {
  const found = new Map<number, readonly DangerKind[]>();
  let latest: number | undefined;
  for (const { sequence, from, body } of stored) {
    if (from === 'resident') latest = sequence;
    const kind = dangerOf(body as Phrased);
    if (kind === undefined || latest === undefined) continue;
    const before = found.get(latest) ?? [];
    if (!before.includes(kind)) found.set(latest, [...before, kind]);
  }
  return found;
}

function dangerOf({ say }: Pick<Phrased, 'say'>): DangerKind | undefined {
  const code = /^danger:(?:ask|cards)\.([a-z-]+)/.exec(say?.key ?? '')?.[1];
  return DANGER_KINDS.find((kind) => kind === code);
}
