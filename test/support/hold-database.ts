import { startEmbeddedPostgres } from '../../store/embedded/embedded-postgres.ts';

/*
 * A stand-in for a running assistant, to be killed by a test: starts the database of the folder it is given, says where
 * it is in one line of JSON, and holds it until it is told to stop.
 */
const [dataFolder = '', address = ''] = process.argv.slice(2);
const log = { info: () => undefined, warn: () => undefined };

try {
  const { url, stop } = await startEmbeddedPostgres({ dataFolder, address, log });
  process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
  process.stdout.write(`${JSON.stringify({ url })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ refused: error instanceof Error ? error.message : String(error) })}\n`);
  process.exit(1);
}
