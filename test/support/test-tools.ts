import { findPostgresTools, type PostgresTools } from '../../store/embedded-tools.ts';

/** The PostgreSQL the tests run on: the embedded one, or the programs in the folder TEST_POSTGRES_BINARIES names. */
export async function findTestTools(): Promise<PostgresTools> {
  return findPostgresTools(process.env['TEST_POSTGRES_BINARIES']);
}
