/** The engines that there are adapters for, as settings name them. */
export const ENGINES = ['libretranslate', 'azure', 'deepl', 'model'] as const;
export type EngineId = (typeof ENGINES)[number];

/** How far an engine's work is trusted, as it is shown to staff. No engine tells it of its own work. */
export const QUALITIES = ['good', 'fair', 'poor', 'unknown'] as const;
export type Quality = (typeof QUALITIES)[number];

/** Texts that go from one language to another, as BCP 47 tags of ours. */
export interface Batch {
  readonly texts: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A translation engine, as an adapter offers it. A rejected promise means that it has nothing to give. */
export interface Engine {
  readonly id: EngineId;
  readonly name: string; // who reads the texts, as residents and staff are told
  readonly local: boolean; // runs on the operator's own machines
  readonly quality: Quality;
  readonly most: { readonly texts: number; readonly characters: number }; // of one request
  readonly speaks: (from: string, to: string) => boolean;
  readonly translate: (batch: Batch, signal: AbortSignal) => Promise<readonly string[]>; // as many as were given, in their order
}

/** An engine gave no answer that can be read. Says which and how, never what was asked, by whose key, or where. */
export class EngineFailedError extends Error {
  override readonly name = 'EngineFailedError';
  constructor(engine: string, how: string) {
    super(`${engine} ${how}.`);
  }
}
