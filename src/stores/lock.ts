/** One tab at a time. */
import type { Clock } from './clock';

/** Milliseconds. A tab that was frozen may hold the lock for hours. */
const LIMIT = 1000;

/**
 * Does something while no other tab does, under a Web Lock. Where there is none (on plain http, say), or it does not
 * come in time, it is done all the same: every write reads again first, and merges.
 */
export async function exclusively<Value>(
  work: () => Promise<Value>,
  clock: Clock,
  locks: LockManager | undefined,
): Promise<Value> {
  let begun: Promise<Value> | undefined;
  const begin = () => (begun ??= work());
  const cancel = clock.after(LIMIT, () => void begin().catch(() => undefined));
  await locks?.request('second-draft', begin).catch(() => undefined);
  cancel();
  return begin();
}
