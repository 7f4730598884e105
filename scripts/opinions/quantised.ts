/** Rows of numbers in whole steps of a 127th of each row's largest. */
export function quantised(
  numbers: Float32Array,
  width: number,
): { readonly weights: Int8Array; readonly scales: Float32Array } {
  const scales = Float32Array.from({ length: numbers.length / width }, (_, row) => {
    let most = 1e-9;
    for (let at = row * width; at < (row + 1) * width; at += 1) most = Math.max(most, Math.abs(numbers[at] ?? 0));
    return most / 127;
  });
  return {
    weights: Int8Array.from(numbers, (number, at) => Math.round(number / (scales[Math.floor(at / width)] ?? 1))),
    scales,
  };
}
