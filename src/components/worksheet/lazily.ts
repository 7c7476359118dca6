/** What comes when it is first needed: asked for once, and again when it did not come. */
export function lazily<T>(fetchIt: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () =>
    (asked ??= fetchIt().catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));
}
