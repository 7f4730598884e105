/** A model that the service cannot be without is missing, damaged, or older than its phrases. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
