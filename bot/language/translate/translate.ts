import type { Written } from '../languages.ts';
import { askEngine, type Asked, type Spend } from './ask-engine.ts';
import { faultOf } from './check-answer.ts';
import type { Engine, EngineId } from './engine.ts';
import { tokenKeeper, type Tokened } from './keep-tokens.ts';
import { canonical } from './language-codes.ts';
import { recall, remember, type Remembered, type Translation, type TranslationMemory } from './remember.ts';
import { LONGEST_MESSAGE } from '../../../locales/longest-message.ts';

/** A translation, or why there is none: every engine failed, has used its month up, or does not know the language. */
export type Translated =
  ({ readonly kind: 'made' } & Translation) | { readonly kind: 'none'; readonly why: 'failed' | 'spent' | 'language' };

/**
 * What a conversation allows. Where danger was told only engines of the operator's own machines are asked; in protected mode
 * only those that the resident agreed to, by their ids.
 */
export type Turn =
  { readonly kind: 'ordinary' | 'delicate' } | { readonly kind: 'protected'; readonly agreed: readonly string[] };

/** Texts of one conversation to be translated, none of them longer than a message may be. */
export interface Wanted extends Remembered {
  readonly turn: Turn;
}

/** Whoever may be given a resident's words, by the id that is agreed to and the name that is told. */
export type Processor = Pick<Engine, 'id' | 'name' | 'local'>;

/** The port to machine translation. Never throws; an engine that is late is left behind. The original always stands beside it. */
export interface Translator {
  readonly processors: (from: string, to: string) => readonly Processor[]; // whoever may be asked for these languages
  readonly allows: (turn: Turn) => boolean;
  readonly translate: (wanted: Wanted) => Promise<readonly Translated[]>; // one for each text, in their order
}

/** How asking an engine ended for one text, for the operator: never what was said. */
export type TranslationOutcome = 'translated' | 'refused' | 'failed' | 'resting' | 'spent';

export interface TranslatorOptions {
  readonly engines: readonly Engine[]; // in the order in which they are asked
  readonly tellLanguage: (text: string) => Written;
  readonly names?: readonly string[]; // that are never translated
  readonly memory?: TranslationMemory;
  readonly spend?: Spend;
  readonly ended?: (engine: EngineId, outcome: TranslationOutcome, texts: number) => void;
  readonly deadlineMs?: number; // for one engine
}

const DEADLINE_MS = 2_000;
const FAILED: Translated = { kind: 'none', why: 'failed' };

/**
 * Makes the port around some engines. Numbers, links, references and names are kept out of their hands; what does not bring
 * each of them back once, or is plainly no translation, is thrown away and the next engine asked.
 */
export function createTranslator(options: TranslatorOptions): Translator {
  const { engines, memory, names, spend = () => Promise.resolve(true), ended = () => undefined } = options;
  const { deadlineMs = DEADLINE_MS } = options;
  const keepTokens = tokenKeeper(names);
  const asking = engines.map((engine) => ({ engine, ask: askEngine(engine, { deadlineMs, spend }) }));
  const translate = async (wanted: Wanted): Promise<readonly Translated[]> => {
    const { from, to, turn } = wanted;
    const known = await recall(memory, wanted);
    const made = new Map<string, Translated>([...known].map(([text, one]) => [text, { kind: 'made', ...one }]));
    const work = [...new Set(wanted.texts)].filter(isWork);
    for (const { engine, ask } of asking.filter(({ engine }) => mayAsk(engine, turn) && engine.speaks(from, to))) {
      const texts = work.filter((text) => made.get(text)?.kind !== 'made');
      if (texts.length === 0) break;
      const tokened = texts.map(keepTokens);
      const asked = await ask({ texts: tokened.map(({ kept }) => kept), from, to });
      const answers = texts.map((_text, at) => readAnswer(asked, at, tokened[at], engine, { ...options, to }));
      report(ended, engine.id, asked, answers);
      texts.forEach((text, at) => made.set(text, worse(made.get(text), answers[at] ?? FAILED)));
    }
    const fresh = [...made].flatMap(([text, one]) =>
      one.kind === 'made' && !known.has(text) ? [[text, one] as const] : [],
    );
    await remember(memory, wanted, fresh);
    const silence: Translated = { kind: 'none', why: 'language' };
    return wanted.texts.map((text) => made.get(text) ?? (isWork(text) ? silence : FAILED));
  };
  return {
    processors: (from, to) =>
      engines.filter((engine) => engine.speaks(from, to)).map(({ id, name, local }) => ({ id, name, local })),
    allows: (turn) => engines.some((engine) => mayAsk(engine, turn)),
    translate: async (wanted) =>
      canonical(wanted.from) === canonical(wanted.to) ? wanted.texts.map(() => FAILED) : translate(wanted),
  };
}

const isWork = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_MESSAGE;

function mayAsk({ id, local }: Engine, turn: Turn): boolean {
  if (turn.kind === 'protected') return turn.agreed.includes(id);
  return turn.kind === 'ordinary' || local;
}

function readAnswer(
  asked: Asked,
  at: number,
  tokened: Tokened | undefined,
  { name, quality }: Engine,
  languages: { readonly to: string; readonly tellLanguage: (text: string) => Written },
): Translated {
  if (asked.kind !== 'answered') return { kind: 'none', why: asked.kind === 'spent' ? 'spent' : 'failed' };
  const answer = asked.texts[at];
  if (answer === undefined || tokened === undefined) return FAILED;
  const text = tokened.restore(answer);
  if (text === undefined || faultOf(tokened.kept, answer, languages) !== undefined) return FAILED;
  return { kind: 'made', text, engine: name, quality };
}

/** What to say when several engines gave nothing: a failure may pass, a month that is used up does not. */
function worse(before: Translated | undefined, now: Translated): Translated {
  return before === undefined || now.kind === 'made' || now.why === 'failed' ? now : before;
}

function report(
  ended: NonNullable<TranslatorOptions['ended']>,
  engine: EngineId,
  asked: Asked,
  answers: readonly Translated[],
): void {
  if (asked.kind !== 'answered') {
    ended(engine, asked.kind, answers.length);
    return;
  }
  const good = answers.filter(({ kind }) => kind === 'made').length;
  if (good > 0) ended(engine, 'translated', good);
  if (good < answers.length) ended(engine, 'refused', answers.length - good);
}
