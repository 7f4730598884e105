import { languageAsked, uncheckedSays } from '../dialogs/language.ts';
import type { Language } from '../locales/index.ts';
import type { Say } from '../locales/say.ts';
import { saveWhileHeld, type HeldTurn } from '../store/handoffs/held-turn.ts';
import type { Incoming, TurnResult } from './bot.ts';
import { dangerSays, protects, shownAfter } from './danger/danger.ts';
import { foundIn } from './handoff/handoff-request.ts';
import { hear } from './hear.ts';
import type { Here } from './load.ts';
import type { Memory } from './memory.ts';
import { asMessage } from './messages.ts';
import { modelsFor } from './models.ts';
import type { Parts } from './parts.ts';
import { phrase } from './phrase.ts';
import { residentWords } from './phrasing/resident-words.ts';
import type { Finding } from './screen.ts';
import { answerToStaff, withQuestion } from './desk/staff-question.ts';
import { forToldReader, withToldChild } from './danger/told-reader.ts';
import { believed, isUnread } from './language/unread.ts';

/**
 * Takes a message while staff have the conversation: it is kept for them, and the bot starts nothing. Three things may
 * come of it, from the service: the card of a danger, the change to another language that was asked for, and a word of
 * thanks for the answer to a question that staff sent (S11).
 */
export async function takeWhileHeld(
  parts: Parts,
  incoming: Incoming,
  here: Here,
  screened: readonly Finding[],
): Promise<TurnResult | 'stale'> {
  const { memory, language, facts, snapshot } = here;
  const written = parts.tellLanguage(incoming.text);
  const findings = believed(screened, written, isUnread(incoming.text, written, language, parts.models));
  const answered =
    memory.staffAsked === undefined
      ? undefined
      : answerToStaff(here, hear(incoming, withQuestion(here), modelsFor(parts.models, language)));
  const told = withToldChild(memory, incoming);
  const cards = dangerSays(forToldReader(findings, told), memory.shown, facts);
  const say: readonly Say[] = [
    ...cards,
    ...languageChange(incoming, language),
    ...(answered === undefined ? [] : THANKS),
  ];
  const said = say.map((one) => phrase(one, { language, facts }));
  const shown = [...shownAfter(memory.shown, findings, cards)];
  const offered = said.flatMap(({ choices }) => choices);
  const dialog: Memory = {
    ...(answered ?? memory),
    child: told.child,
    shown,
    offered: [...memory.offered, ...offered].slice(-MOST_OFFERED),
  };
  const sensitivity = protects(findings) ? 'protected' : snapshot.sensitivity;
  const { clientMessageId } = incoming;
  const mark = clientMessageId === undefined ? {} : { clientMessageId };
  const saved = await saveWhileHeld(parts.store, {
    ...{ snapshot, now: new Date(facts.now), said, dialog, language, sensitivity, ...mark },
    ...foundBy(findings, dialog, sensitivity),
    resident: { ...residentWords(incoming, memory, language, written), ...mark },
  });
  if (saved.kind === 'stale') return 'stale';
  if (saved.kind === 'ended') return { kind: 'ended' };
  return {
    kind: saved.kind === 'repeated' ? 'repeated' : 'taken',
    outcome: findings.length > 0 ? 'danger-shown' : 'saved-for-staff',
    sequence: saved.sequence,
    replies: saved.replies.map(asMessage),
    protected: sensitivity === 'protected',
  };
}

function foundBy(
  findings: readonly Finding[],
  memory: Memory,
  sensitivity: HeldTurn['sensitivity'],
): Pick<HeldTurn, 'found'> {
  return findings.length === 0 ? {} : { found: foundIn(memory, sensitivity === 'protected') };
}

function languageChange({ choices }: Incoming, language: Language): readonly Say[] {
  return languageAsked(choices) === undefined ? [] : [{ key: 'language:now' }, ...uncheckedSays(language)];
}

const MOST_OFFERED = 40;
const THANKS: readonly Say[] = [{ key: 'handoff:answered' }];
