/** One phrase to learn from and the labels that it bears: one for a topic, none or several for danger. */
export interface Example {
  readonly text: string;
  readonly labels: readonly string[];
}
