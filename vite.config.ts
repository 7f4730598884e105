import { defineConfig } from 'vite';

/** Builds the browser code into build/: the app under a name that changes with it, and the loader as one plain script, whose words the server puts in. */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  builder: {},
  build: {
    outDir: 'build',
    emptyOutDir: false, // the trained models lie there too; scripts/build.ts clears what is ours
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2020',
    sourcemap: mode === 'development',
  },
  environments: {
    client: { build: { manifest: true, rolldownOptions: { input: { chat: 'web/chat/main.tsx' } } } },
    desk: {
      consumer: 'client',
      build: { manifest: '.vite/desk.json', rolldownOptions: { input: { desk: 'web/staff/main.tsx' } } },
    },
    widget: {
      consumer: 'client',
      build: {
        rolldownOptions: { input: 'web/widget/loader.ts', output: { format: 'iife', entryFileNames: 'widget.js' } },
      },
    },
  },
}));
