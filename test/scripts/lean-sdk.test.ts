import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

const COUNT = `
  import { createRequire } from 'node:module';
  const azure = () => Object.keys(createRequire(import.meta.url).cache).filter((file) => /[\\\\/]@azure[\\\\/]/.test(file)).length;
`;

function printed(program: string, flags: readonly string[] = ['--import=./scripts/lean-sdk.mjs']): unknown {
  const args = [...flags, '--no-warnings', '--input-type=module', '--eval', COUNT + program];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
}

test('a topic runs on the SDK with nothing of Azure in memory', () => {
  const program = `
    await import('./bot/adapter/bot-framework-stack.ts');
    console.log(JSON.stringify(azure()));
  `;
  expect(printed(program)).toBe(0);
  expect(printed(program, [])).toBeGreaterThan(100); // what is spared
});

test('whoever configures Azure gets the whole SDK, and the same turn as the topics', () => {
  const program = `
    await import('./bot/adapter/bot-framework-stack.ts');
    await import('./bot/adapter/cloud-adapter.ts');
    const sdk = await import('botbuilder-core');
    const { TurnContext } = await import('botbuilder-core/lib/turnContext.js');
    console.log(JSON.stringify([typeof sdk.CloudAdapterBase, sdk.TurnContext === TurnContext, azure() > 100]));
  `;
  expect(printed(program)).toEqual(['function', true, true]);
});
