import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** A project of a few files around one of our scripts, to run the script for real without running it on ourselves. */
export interface SmallProject {
  readonly folder: string;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly run: (script: string, words?: readonly string[]) => Promise<{ code: number | null; output: string }>;
  readonly remove: () => Promise<void>;
}

/** Makes a project that has the given script of ours, the files beside it that it needs, and our packages. */
export async function makeSmallProject(script: string, needs: readonly string[] = []): Promise<SmallProject> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'assistant-project-')));
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  await mkdir(path.join(folder, 'scripts'));
  for (const file of [script, ...needs]) await cp(path.join(root, file), path.join(folder, file));
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await write('package.json', '{ "type": "module" }');
  return {
    folder,
    write,
    run: async (file, words = []) => runIn(folder, [file, ...words]),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function runIn(folder: string, words: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}
