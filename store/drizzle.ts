import { createRequire } from 'node:module';

import type * as Builder from 'drizzle-orm';
import type * as Driver from 'drizzle-orm/node-postgres';
import type * as Columns from 'drizzle-orm/pg-core';

/*
 * The query builder, loaded the CommonJS way, and by this file alone. As ES modules its 170 files each make Node read the
 * package's 180 kB package.json again: more than a second of processor time and 150 MB at every start, against 0.15 s and
 * 15 MB. The types are those of the package.
 */
const require = createRequire(import.meta.url);
const builder = require('drizzle-orm') as typeof Builder;
const columns = require('drizzle-orm/pg-core') as typeof Columns;
const driver = require('drizzle-orm/node-postgres') as typeof Driver;

export const { drizzle } = driver;
export const { and, arrayContains, arrayOverlaps, asc, count, desc, eq, gt, gte, inArray, isNull, lt, ne, or, sql } =
  builder;
export const { DrizzleQueryError } = builder;
export const { alias, bigint, boolean, customType, date, integer, jsonb, pgTable, smallint, text, timestamp } = columns;
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only one way of calling it is
export const { primaryKey } = columns;
