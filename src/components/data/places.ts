/**
 * Everything that this site has stored in a browser, read without any of the site's other code: this has to work when
 * all of that has crashed. What belongs to others on the same address is not looked at.
 */
const PREFIX = 'second-draft:';
const DATABASE = 'second-draft';
const RECORDS = 'records';
/** Milliseconds. A database has been seen to hang. */
const LIMIT = 3000;
/** A tab that was writing at that moment may have put something back. */
const TURNS = 3;

export type Place = 'local' | 'database';

/** One text that is stored. */
export interface Found {
  readonly place: Place;
  readonly key: string;
  readonly text: string;
}

/** Where the browser did not let us look. */
export interface Stored {
  readonly found: readonly Found[];
  readonly refused: readonly Place[];
  readonly caches: readonly string[];
  readonly workers: number;
}

const inTime = <Value>(work: Promise<Value>): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), LIMIT)),
  ]);

const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });

/** Does something with the records; undefined where there is no database. To look for one does not make one. */
async function withRecords<Value>(
  mode: IDBTransactionMode,
  work: (records: IDBObjectStore) => Promise<Value>,
): Promise<Value | undefined> {
  const request = indexedDB.open(DATABASE);
  request.onupgradeneeded = () => request.transaction?.abort();
  const database = await asked(request).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined; // it was not there
    throw error;
  });
  if (!database) return undefined;
  try {
    if (!database.objectStoreNames.contains(RECORDS)) return undefined;
    const transaction = database.transaction(RECORDS, mode);
    const value = await work(transaction.objectStore(RECORDS));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? new Error('refused'));
      transaction.commit();
    });
    return value;
  } finally {
    database.close();
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function inLocal(): readonly Found[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ place: 'local', key, text: localStorage.getItem(key) ?? '' }));
}

const inDatabase = async (): Promise<readonly Found[]> =>
  (await withRecords('readonly', async (records) => {
    const [keys, texts] = await Promise.all([asked(records.getAllKeys()), asked(records.getAll())]);
    return keys.map((key, index): Found => ({
      place: 'database',
      key: textOf(key),
      text: textOf(texts[index]),
    }));
  })) ?? [];

const cacheNames = async () => (await caches.keys()).filter((name) => name.startsWith(DATABASE));
const workers = async () => navigator.serviceWorker.getRegistrations();

const orElse = <Value>(work: () => Promise<Value> | Value, otherwise: Value): Promise<Value> =>
  inTime(Promise.resolve().then(work)).catch(() => otherwise);

/** Looks everywhere. Never rejects. */
export async function lookAll(): Promise<Stored> {
  const refused: Place[] = [];
  const look = (place: Place, work: () => Promise<readonly Found[]> | readonly Found[]) =>
    inTime(Promise.resolve().then(work)).catch(() => {
      refused.push(place);
      return [];
    });
  const [local, database, names, registrations] = await Promise.all([
    look('local', inLocal),
    look('database', inDatabase),
    orElse(cacheNames, []),
    orElse(workers, []),
  ]);
  return { found: [...local, ...database], refused, caches: names, workers: registrations.length };
}

/** Other tabs look for themselves what there is now. */
function tell(): void {
  try {
    new BroadcastChannel(DATABASE).postMessage({ type: 'changed' });
  } catch {
    // They hear of it by `storage` events, or with their next save.
  }
}

/** Deletes one record wherever it is. Rejects where a place refused. */
export async function deleteKey(key: string, places: readonly Place[]): Promise<void> {
  if (places.includes('database'))
    await inTime(withRecords('readwrite', (records) => asked(records.delete(key))));
  if (places.includes('local')) localStorage.removeItem(key);
  tell();
}

async function deleteOnce(): Promise<void> {
  // The database first: other tabs hear of what goes from the page's storage, and would find it there, and put it back.
  // Its records before itself, because another tab may hold it.
  await orElse(() => withRecords('readwrite', (records) => asked(records.clear())), undefined);
  await orElse(() => {
    for (const { key } of inLocal()) localStorage.removeItem(key);
  }, undefined);
  await orElse(() => asked(indexedDB.deleteDatabase(DATABASE)).then(() => undefined), undefined);
  await orElse(async () => {
    for (const name of await cacheNames()) await caches.delete(name);
  }, undefined);
  await orElse(async () => {
    for (const worker of await workers()) await worker.unregister();
  }, undefined);
}

/** Deletes all of it. Never rejects: look afterwards what is left. */
export async function deleteAll(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await deleteOnce();
    const { found, caches: names, workers: count } = await lookAll();
    if (found.length + names.length + count === 0) break;
  }
  tell();
}
