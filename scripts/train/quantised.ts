/** Numbers in whole steps of a 127th of the largest of their channel; `channelOf` says to which of `channels` the number at a place belongs. */
export function quantised(
  numbers: Float32Array,
  channels: number,
  channelOf: (at: number) => number,
): { readonly weights: Int8Array; readonly scales: Float32Array } {
  const scales = new Float32Array(channels).fill(1e-9);
  numbers.forEach((number, at) => {
    const channel = channelOf(at);
    scales[channel] = Math.max(scales[channel] ?? 0, Math.abs(number) / 127);
  });
  return {
    weights: Int8Array.from(numbers, (number, at) => Math.round(number / (scales[channelOf(at)] ?? 1))),
    scales,
  };
}

/** The same, where the numbers of a channel stand in a row of `width`. */
export function quantisedByRow(numbers: Float32Array, width: number): ReturnType<typeof quantised> {
  return quantised(numbers, numbers.length / width, (at) => Math.floor(at / width));
}
