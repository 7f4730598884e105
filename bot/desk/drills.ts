import type { Example } from '../../dialogs/example.ts';
import { EXAMPLES as FRAUD } from '../../dialogs/fraud-advice/examples.ts';
import { EXAMPLES as HATE } from '../../dialogs/hate-crime/examples.ts';
import { EXAMPLES as ASB } from '../../dialogs/report-asb/examples.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';

/** A made-up chat to practise on: what the resident of it says, one line after each answer. */
export interface Drill {
  readonly id: string;
  readonly topic: TopicId;
  readonly lines: readonly string[];
}

const LEAST_LINES = 2;

/** Every drill: the typed lines of the examples that the dialogs are tested with. */
export const DRILLS: readonly Drill[] = [
  ...drillsOf('report-asb', ASB),
  ...drillsOf('hate-crime', HATE),
  ...drillsOf('fraud-advice', FRAUD),
];

/** The drill with this id. */
export function drillById(id: string): Drill | undefined {
  return DRILLS.find((drill) => drill.id === id);
}

function drillsOf(topic: TopicId, examples: readonly Example[]): readonly Drill[] {
  return examples
    .map(({ id, lines }) => ({ id: `${topic}.${id}`, topic, lines: lines.map(({ text }) => text).filter(Boolean) }))
    .filter(({ lines }) => lines.length >= LEAST_LINES);
}
