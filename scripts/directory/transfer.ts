import { createHash } from 'node:crypto';

import { directorySchema, type Directory } from '../../content/directory.ts';
import { londonDate } from '../../content/london-clock.ts';
import type { Change } from '../../content/open-referral/changes.ts';
import { exportService } from '../../content/open-referral/export-service.ts';
import { importDirectory, type ImportedDirectory } from '../../content/open-referral/import-directory.ts';
import { readDirectory } from '../../content/read-directory.ts';
import { shippedContent } from '../../content/shipped.ts';
import { NEED_IDS } from '../../dialogs/needs.ts';
import { newestVersion, readContent, saveContent } from '../../store/content/content-versions.ts';
import type { Store } from '../../store/store.ts';
import { BadFileError } from '../bad-file-error.ts';
import { readJson } from '../read-json.ts';

/** How a file is imported, where, when and by whom. */
export interface DirectoryImport {
  readonly store: Store;
  readonly file: string;
  readonly whole: boolean; // the file is all of the register
  readonly apply: boolean;
  readonly now: Date;
  readonly by: string;
}

const MOST_MEGABYTES = 20;
const NEEDS: ReadonlySet<string> = new Set(NEED_IDS);
const LONGEST = 120;

/** The register as it stands, as a page of services of Open Referral UK. */
export async function exportDirectory(store: Store): Promise<string> {
  const { services } = await currentDirectory(store);
  const contents = services.map((service) => exportService(service, uuidOf));
  const page = { total_items: contents.length, total_pages: 1, page_number: 1, size: contents.length };
  return `${JSON.stringify({ ...page, first_page: true, last_page: true, empty: contents.length === 0, contents }, null, 2)}\n`;
}

/**
 * Reads a file into the register and tells in plain lines what changes; with `apply` it becomes the next version, all of it
 * or nothing. Throws `BadFileError` or `DirectoryError`, with nothing changed, when it can't be.
 */
export async function importIntoDirectory({ store, file, whole, apply, now, by }: DirectoryImport): Promise<string> {
  const value = await readJson(file, MOST_MEGABYTES);
  const basedOn = await newestVersion(store, 'directory');
  const current = await currentDirectory(store);
  const today = londonDate(now);
  const read = importDirectory(value, { current, whole, today, needs: NEEDS });
  if (read === undefined || read.rows === 0) throw new BadFileError(file, 'It holds no services of Open Referral UK.');
  if (read.bad.length === read.rows)
    throw new BadFileError(file, `None of its rows can be read. ${read.bad[0] ?? ''}.`);
  const directory = readDirectory(read.directory);
  if (!apply || read.changes.length === 0) return inWords(read, NOT_KEPT);
  const note = `imported ${String(read.changes.length)} changes`;
  const saved = await saveContent(store, { kind: 'directory', basedOn, body: directory, at: now, by, note });
  if (saved.kind === 'stale') throw new Error('Somebody else has just changed the register. Try again.');
  return inWords(read, `This is version ${String(saved.version)} of the register now.`);
}

const NOT_KEPT = 'Nothing was changed. Run again with --apply to keep this.';

async function currentDirectory(store: Store): Promise<Directory> {
  const { value } = await readContent(store, 'directory', (body) => directorySchema.safeParse(body).data);
  return value ?? shippedContent().directory;
}

function inWords({ rows, changes, bad, notes }: ImportedDirectory, last: string): string {
  const count = (kind: Change['kind']): string => String(changes.filter((change) => change.kind === kind).length);
  const summary = `${String(rows)} rows: ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed, ${String(bad.length)} bad`;
  const left = changes.length === 0 ? 'There is no difference.' : last;
  const skipped = bad.map((line) => `! ${line}; skipped`);
  return `${[summary, ...changes.flatMap(linesOf), ...skipped, ...notes.map((line) => `? ${line}`), left].join('\n')}\n`;
}

const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

function linesOf(change: Change): readonly string[] {
  const fields = change.kind === 'changed' ? change.fields : [];
  return [
    `${SIGNS[change.kind]} ${change.id}  ${change.name}`,
    ...fields.map(({ field, before, after }) => `    ${field}: ${short(before)} -> ${short(after)}`),
  ];
}

function short(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

/** An identifier in the shape of a UUID that is the same for the same name (RFC 9562, version 8). */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`directory:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
