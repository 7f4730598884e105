import { Counter, Gauge, Histogram, collectDefaultMetrics, Registry } from 'prom-client';

import { TURN_OUTCOMES, type TurnOutcome } from '../../bot/bot.ts';
import type { TranslationNumbers } from '../translation-numbers.ts';

/** Numbers that are asked for when the metrics are read. */
export interface Gauges {
  readonly jobsWaiting?: () => Promise<number>;
  readonly jobsGivenUp?: () => Promise<number>;
  readonly retentionAge?: () => Promise<number>;
  readonly overdueContacts?: () => number | Promise<number>;
  readonly unreadableContent?: () => number;
  readonly translations?: () => Promise<TranslationNumbers>;
}

/** What the service counts. No label holds anything about a person: only the names of outcomes. */
export interface Metrics {
  readonly turn: (outcome: TurnOutcome | 'ended' | 'repeated', seconds: number) => void;
  readonly opened: () => void;
  readonly refused: (code: string) => void;
  readonly sockets: (open: number) => void;
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Makes the metrics of one service, in a registry of their own. */
export function createMetrics(gauges: Gauges = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'turns_total',
    help: 'Turns by how they ended.',
    labelNames: ['outcome'],
    registers,
  });
  for (const outcome of TURN_OUTCOMES) turns.inc({ outcome }, 0);
  const seconds = new Histogram({
    name: 'turn_seconds',
    help: 'How long turns took.',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const danger = new Counter({ name: 'danger_shown_total', help: 'Turns that showed emergency help.', registers });
  const opened = new Counter({ name: 'conversations_opened_total', help: 'Conversations opened.', registers });
  const refused = new Counter({
    name: 'refusals_total',
    help: 'Requests refused, by code.',
    labelNames: ['code'],
    registers,
  });
  const sockets = new Gauge({ name: 'sockets_open', help: 'Open sockets.', registers });
  addGauge(registry, 'jobs_waiting', 'Jobs that wait to be done.', gauges.jobsWaiting);
  addGauge(registry, 'jobs_given_up', 'Jobs that failed for the last time within a day.', gauges.jobsGivenUp);
  addGauge(registry, 'retention_age_seconds', 'Time since what is old was removed.', gauges.retentionAge);
  addGauge(registry, 'contacts_overdue', 'Contacts whose review is overdue.', gauges.overdueContacts);
  addGauge(registry, 'content_unreadable', 'Newest versions of content that are not in use.', gauges.unreadableContent);
  addTranslations(registry, gauges.translations);
  return {
    turn: (outcome, took) => {
      turns.inc({ outcome });
      seconds.observe(took);
      if (outcome === 'danger-shown') danger.inc();
    },
    opened: () => {
      opened.inc();
    },
    refused: (code) => {
      refused.inc({ code });
    },
    sockets: (open) => {
      sockets.set(open);
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

function addGauge(register: Registry, name: string, help: string, ask?: () => number | Promise<number>): void {
  if (ask === undefined) return;
  new Gauge({
    name,
    help,
    registers: [register],
    async collect() {
      try {
        this.set(await ask());
      } catch {
        this.set(Number.NaN); // not known, rather than an answer that fails as a whole
      }
    },
  });
}

/** Numbers of machine translation: how texts ended on this node, and what all nodes sent to each engine. */
function addTranslations(register: Registry, ask: Gauges['translations']): void {
  if (ask === undefined) return;
  const registers = [register];
  new Counter({
    name: 'translations_total',
    help: 'Texts given to translation engines, by engine and how they ended.',
    labelNames: ['engine', 'outcome'],
    registers,
    async collect() {
      this.reset();
      const { ended } = await ask().catch(() => NO_NUMBERS);
      for (const { engine, outcome, texts } of ended) this.inc({ engine, outcome }, texts);
    },
  });
  new Gauge({
    name: 'translation_characters',
    help: 'Characters sent to translation engines, today and in this month (UTC).',
    labelNames: ['engine', 'period'],
    registers,
    async collect() {
      this.reset();
      const { used } = await ask().catch(() => NO_NUMBERS);
      for (const { engine, today, month } of used) {
        this.set({ engine, period: 'day' }, today);
        this.set({ engine, period: 'month' }, month);
      }
    },
  });
}

const NO_NUMBERS: TranslationNumbers = { ended: [], used: [] };
