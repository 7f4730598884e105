/** A phrase with the labels that it bears, and the scores it got from a model that had not learnt from it. */
export interface Scored {
  readonly labels: readonly string[];
  readonly scores: readonly { readonly label: string; readonly score: number }[];
}
