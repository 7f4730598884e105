/** One phrase to learn from and the labels that it bears: one for a topic, none or several for danger. */
export interface Example {
  readonly text: string;
  readonly labels: readonly string[];
  readonly language?: string; // that it was put into English from, word for word
}
