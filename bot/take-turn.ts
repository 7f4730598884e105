import { makeReference } from '../dialogs/reference.ts';
import { heardOfOneWord, heardOfPartner } from './danger/beside-danger.ts';
import type { Incoming, TurnResult } from './bot.ts';
import { answeredDanger, withoutAnswered, withoutChance } from './danger/ask-safety.ts';
import { besideAnswer } from './danger/beside-answer.ts';
import { commit } from './commit.ts';
import { namedDanger, withAttack, withToldAbout } from './danger/danger.ts';
import { askOnce, candidatesFor, consult } from './consult.ts';
import { decide } from './decide.ts';
import { heardOfAttack, weighedElsewhere } from './danger/danger-elsewhere.ts';
import { withGeneralQuestion } from './danger/general-question.ts';
import { hear } from './hear.ts';
import { heardUnsafe } from './danger/heard-unsafe.ts';
import { takeWhileHeld } from './held-turn.ts';
import { withOfferAnswered } from './language/answer-to-offer.ts';
import { languageOfAnswer } from './language/language-of-answer.ts';
import { backInGuide } from './deciding/left-guide.ts';
import { inAskedLanguage, load, takenBefore, type Here } from './load.ts';
import { lookUpOnce, type LookUp } from './facts/look-up.ts';
import { rememberLanguage } from './memory.ts';
import { modelsFor } from './models.ts';
import { isOurLabel } from './phrasing/our-label.ts';
import type { Parts } from './parts.ts';
import type { Finding } from './screen.ts';
import { sorry } from './sorry.ts';
import { heardOfTold, withToldDanger } from './danger/told-danger.ts';
import { endConversation } from '../store/conversations.ts';
import { tellsOfOtherReader } from './understand/telling/other-reader.ts';
import { heardOfDanger } from './danger/unheard-danger.ts';
import { believed, heardUnread, isUnread } from './language/unread.ts';
import { languageNamed } from './understand/speech/language-named.ts';
import { untilLate, withinTime } from './running/within-time.ts';

const TRIES = 20; // each try but the last was lost to a turn of the same conversation on another node
const WITH_DANGER_MS = 2_000; // the card and the numbers are not waited for longer, whatever hangs (S2)
const OTHERWISE_MS = 5_000; // a language model may take half of it

/** Takes one message of a resident, from raw words to stored replies. Whatever fails or hangs, the resident gets words and numbers. */
export async function takeTurn(parts: Parts, incoming: Incoming): Promise<TurnResult> {
  const findings = parts.screen(incoming.text);
  try {
    return await inTime(parts, incoming, findings);
  } catch (error) {
    return sorry(parts, incoming, findings, error);
  }
}

/** A turn in its place among those of its conversation. One that tells of danger is waited for from its arrival, another from when its place has come. */
function inTime(parts: Parts, incoming: Incoming, findings: readonly Finding[]): Promise<TurnResult> {
  const askModel = askOnce(parts.askModel);
  const once = { ...parts, ...(askModel === undefined ? {} : { askModel }), lookUp: lookUpOnce() };
  const take = (late: AbortSignal): Promise<TurnResult> => tryUntilStored({ ...once, late }, incoming, findings);
  const { conversationId } = incoming;
  return findings.length > 0
    ? withinTime(WITH_DANGER_MS, (late) => parts.inOrder(conversationId, () => untilLate(late, take(late))))
    : parts.inOrder(conversationId, () => withinTime(OTHERWISE_MS, take));
}

/** What a turn is taken with: however often it is tried, the model and the receipt are asked about once, and nothing is begun once it is late. */
type Once = Parts & { readonly lookUp: LookUp; readonly late: AbortSignal };

async function tryUntilStored(parts: Once, incoming: Incoming, findings: readonly Finding[]): Promise<TurnResult> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    parts.late.throwIfAborted();
    const result = await takeOnce(parts, incoming, findings);
    if (result !== 'stale') return result;
    await parts.pause(attempt);
  }
  throw new ContendedConversationError();
}

/** One message, in a straight line. `stale`: another turn of this conversation was stored meanwhile. */
async function takeOnce(parts: Once, sent: Incoming, screened: readonly Finding[]): Promise<TurnResult | 'stale'> {
  const loaded = await load(parts, sent.conversationId);
  if (loaded === undefined) return { kind: 'ended' };
  const incoming = withOfferAnswered(sent, loaded, parts.models);
  const before = await takenBefore(parts, incoming, loaded);
  if (before !== undefined) return before;
  if (isTakenOver(incoming, loaded, screened)) return endAtOnce(parts, incoming);
  const asked = inAskedLanguage(loaded, incoming.choices);
  const found = isOurLabel(incoming, asked) ? [] : screened;
  parts.late.throwIfAborted();
  if (asked.snapshot.holder === 'staff') return takeWhileHeld(parts, incoming, asked, found);
  const models = modelsFor(parts.models, asked.language);
  const byName = languageNamed(incoming.text);
  const spoken = parts.tellLanguage(incoming.text);
  const written = byName ?? languageOfAnswer(incoming.text, spoken, asked.memory, models);
  const unread = byName === undefined && isUnread(incoming.text, written, asked.language, parts.models);
  const here = backInGuide(incoming, { ...asked, memory: rememberLanguage(asked.memory, written) }, models);
  const understood = hear(incoming, here, models);
  const local = unread ? heardUnread(understood) : heardOfDanger(understood, found, here.memory);
  const heardIn = withoutChance(believed(found, written, unread), incoming.text, models.speech);
  const findings = besideAnswer(weighedElsewhere(heardIn, local), local, here.memory, models.speech);
  const candidates = (): ReturnType<typeof candidatesFor> => candidatesFor(local.text, models, { here });
  const consulted = await consult(parts.askModel, { here, heard: local, findings, written, candidates });
  const told = withToldDanger(findings, consulted);
  const ofWord = heardOfPartner(heardOfOneWord(consulted, findings), here.memory);
  const said = heardOfAttack(heardOfTold(ofWord, told), told);
  const facts = await parts.lookUp(parts, here, said);
  const heard = heardUnsafe(said, here.memory, facts);
  const known = told.length > 0 ? told : answeredDanger(here.memory, heard);
  const attacks = withAttack(known, heard, here.memory);
  const named = withGeneralQuestion([...attacks, ...namedDanger(heard, here.memory, known)], heard);
  const meant = withToldAbout(named, heard, here.memory);
  const dangers = withoutAnswered(meant, heard, here.memory, models.speech);
  const decision = await decide(
    { ...here, facts, heard, written, isUnread: unread, findings: dangers, reference: makeReference(parts.random(5)) },
    parts.runStack,
  );
  parts.late.throwIfAborted(); // the resident was told that nothing was sent, and will send it again
  return commit(parts, { incoming, here, heard, written, facts, findings: dangers, decision });
}

/** Where abuse or the like was told and somebody else now asks what was said, the chat is over as after an exit: nothing says what it was about (S8). */
function isTakenOver(
  { text }: Incoming,
  { snapshot: { sensitivity, holder } }: Here,
  screened: readonly Finding[],
): boolean {
  const isDanger = screened.some(({ level }) => level === 'certain');
  return sensitivity === 'protected' && holder !== 'staff' && !isDanger && tellsOfOtherReader(text);
}

async function endAtOnce({ store, now }: Once, { conversationId }: Incoming): Promise<TurnResult> {
  await endConversation(store, conversationId, { now: now(), how: 'exit' });
  return { kind: 'ended' };
}

/** So many turns of one conversation at once that this one never got its place; nothing of it was stored. */
class ContendedConversationError extends Error {
  override readonly name = 'ContendedConversationError';
}
