/** What is used of WebAssembly, which TypeScript declares for browsers alone. */
declare namespace WebAssembly {
  const Memory: new (size: { readonly initial: number }) => {
    readonly buffer: ArrayBuffer; // another one after `grow`
    grow(pages: number): number;
  };
  const Module: new (bytes: Uint8Array) => object;
  const Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}
