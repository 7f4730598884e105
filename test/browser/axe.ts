import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Look {
  readonly rules?: readonly string[]; // only these
  readonly frames?: 'of any origin'; // takes three times as long: axe puts its findings together in a page of its own
}

/** Everything that axe finds wrong on a page, in one line each. */
export async function axeFaults(page: Page, { rules = [], frames }: Look = {}): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(frames === undefined);
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
