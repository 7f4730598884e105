import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

/*
 * Node takes the types off a `.ts` by itself; a `.tsx` has elements in it, too, which the compiler turns into Preact's.
 * In the service they are built into the browser's files; only the tests import them as they are.
 */
const OPTIONS = {
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ESNext,
  inlineSourceMap: true,
  verbatimModuleSyntax: true,
};

registerHooks({
  load(url, context, nextLoad) {
    if (!new URL(url).pathname.endsWith('.tsx')) return nextLoad(url, context);
    const fileName = fileURLToPath(url);
    const { outputText } = ts.transpileModule(readFileSync(fileName, 'utf8'), { fileName, compilerOptions: OPTIONS });
    return { format: 'module', source: outputText, shortCircuit: true };
  },
});
