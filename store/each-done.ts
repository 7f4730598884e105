/**
 * Makes one change after another. One that fails keeps none of the others from being made: what failed first is thrown once
 * all were tried. Returns how many were made.
 */
export async function eachDone(changes: readonly (() => Promise<boolean>)[]): Promise<number> {
  const errors: unknown[] = [];
  let done = 0;
  for (const change of changes) {
    try {
      done += (await change()) ? 1 : 0;
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
  return done;
}
