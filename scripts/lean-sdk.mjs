/*
 * Loads of the Bot Framework SDK's core what a turn needs, and the rest when it is first asked for. The whole core brings
 * Azure's libraries, which nobody needs where no Azure Bot Service is configured: 35 MB and half a second of processor
 * time at every start. With `node --import`, before anything else is loaded; without it all works the same.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const PARTS = [
  'activityFactory',
  'botAdapter',
  'botComponent',
  'botTelemetryClient',
  'componentRegistration',
  'stringUtils',
  'turnContext',
  'turnContextStateCollection',
];
const place = require.resolve('botbuilder-core');
const parts = {};
require.cache[place] = {
  id: place,
  filename: place,
  path: path.dirname(place),
  loaded: true,
  children: [],
  paths: [],
  exports: new Proxy(parts, {
    get: (known, name) => (name in known ? known[name] : whole()[name]),
    has: (known, name) => name in known || name in whole(),
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: (_, name) => descriptorOf(whole(), name),
  }),
};
for (const part of PARTS) Object.assign(parts, require(`botbuilder-core/lib/${part}.js`));

/** All of the core; whoever asks for it by name from now on gets it without this detour. */
function whole() {
  delete require.cache[place];
  const core = require(place);
  Object.assign(parts, core);
  return core;
}

function descriptorOf(core, name) {
  return Object.hasOwn(core, name)
    ? { value: core[name], enumerable: true, configurable: true, writable: true }
    : undefined;
}
