import { destination as openDestination, pino, stdTimeFunctions, type Logger } from 'pino';

import { scrubLine } from './scrub.ts';

export type Log = Logger;

const TOGETHER = 4096; // bytes
const TOGETHER_MS = 250;
const USUAL = /^\{"level":[123]0,/; // trace, debug and info; a line begins with its level

/** Where finished lines go. */
export interface LogDestination {
  readonly write: (line: string) => unknown;
}

/**
 * Makes the service's log: one JSON line an event, ids only. Errors keep their kind, code and place but not their
 * message's quoted parts, and every finished line is scrubbed once more, whatever was put into it.
 */
export function createLog(options: { readonly level: string; readonly destination?: LogDestination }): Log {
  const destination = options.destination ?? standardOutput();
  return pino(
    {
      level: options.level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      serializers: { err: describeError, error: describeError, req: () => undefined, res: () => undefined },
    },
    { write: (line: string) => destination.write(scrubLine(line)) },
  );
}

/** Lines go out together, at most a quarter of a second late; a warning and what came before it at once. The end of the process waits for the last. */
function standardOutput(): LogDestination {
  const output = openDestination({ dest: 1, sync: false, minLength: TOGETHER });
  let later: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(later);
    later = undefined;
    output.flush();
  };
  process.once('exit', () => {
    output.flushSync();
  });
  return {
    write: (line) => {
      output.write(line);
      if (USUAL.test(line)) later ??= setTimeout(flush, TOGETHER_MS).unref();
      else flush();
    },
  };
}

/** What may be known of an error: never what it quotes, which is often what somebody typed. */
export function describeError(thrown: unknown): Readonly<Record<string, unknown>> {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  const { code, constraint, table, statusCode } = thrown as Error & Readonly<Record<string, unknown>>;
  return {
    type: thrown.name,
    message: withoutQuotes(thrown.message),
    stack: framesOf(thrown),
    ...known({ code, constraint, table, statusCode }),
    ...(thrown.cause instanceof Error ? { cause: { type: thrown.cause.name, ...known(thrown.cause) } } : {}),
  };
}

const withoutQuotes = (message: string): string =>
  (message.split('\n', 1)[0] ?? '').replace(/(["'`]).*\1/g, '[quoted]').replace(/[:=([{].*$/, '');

/** Where it was thrown: what follows the message, whose own lines may look like a frame and tell what somebody wrote. */
const framesOf = ({ stack = '', message }: Error): string =>
  stack
    .slice(Math.max(0, stack.indexOf(message)) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join('\n');

function known(values: object): Readonly<Record<string, string | number>> {
  const named = Object.entries(values).filter(([name]) => ['code', 'constraint', 'table', 'statusCode'].includes(name));
  return Object.fromEntries(
    named.filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])),
  );
}
