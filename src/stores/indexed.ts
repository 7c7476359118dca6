/**
 * Records in IndexedDB, written with strict durability: a transaction that has completed outlives a browser that is
 * killed the moment after, which nothing in localStorage does (it may lose minutes).
 */
import type { Adapter, Change } from './adapters';
import { systemClock } from './clock';
import type { Clock } from './clock';

const DATABASE = 'second-draft';
const RECORDS = 'records';
/** Milliseconds that anybody waits for it. Browsers have been seen to hang here, and a form cannot. */
const LIMIT = 2000;

export function indexedAdapter(
  clock: Clock = systemClock,
  factory: () => IDBFactory = () => globalThis.indexedDB,
): Adapter {
  let opening: Promise<IDBDatabase> | undefined;
  let isSlow = false;

  /** Whoever asks next opens it anew: it was closed, or another tab wants it gone. */
  const forget = (database?: IDBDatabase) => {
    opening = undefined;
    database?.close();
  };

  const open = () =>
    (opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory().open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(RECORDS);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = database.onclose = () => forget(database);
        resolve(database);
      };
    }).catch((error: unknown) => {
      forget();
      throw error;
    }));

  /** Gives up after a while, and at once while it is known to hang; what was begun is still done. */
  const inTime = <Value>(work: Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      const cancel = clock.after(isSlow ? 0 : LIMIT, () => {
        isSlow = true;
        reject(new Error('IndexedDB does not answer'));
      });
      const done = () => {
        cancel();
        isSlow = false;
      };
      work.then(resolve, reject).then(done, done);
    });

  async function transact<Value>(
    mode: IDBTransactionMode,
    work: (records: IDBObjectStore, give: (value: Value) => void) => void,
  ): Promise<Value | undefined> {
    const database = await open();
    return new Promise((resolve, reject) => {
      let given: Value | undefined;
      let transaction: IDBTransaction;
      try {
        transaction = database.transaction(RECORDS, mode, { durability: 'strict' });
      } catch (error) {
        forget(database); // it was closed behind our back
        throw error;
      }
      transaction.oncomplete = () => resolve(given);
      transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
      work(transaction.objectStore(RECORDS), (value) => (given = value));
    });
  }

  const change = (key: string, change: Change) => {
    let thrown: unknown;
    return transact('readwrite', (records) => {
      const request = records.get(key) as IDBRequest<string | undefined>; // nothing else is put here
      request.onsuccess = () => {
        try {
          for (const [name, text] of change(request.result))
            if (text === undefined) records.delete(name);
            else records.put(text, name);
        } catch (error) {
          thrown = error;
          request.transaction?.abort();
        }
      };
    }).catch((error: unknown) => {
      throw thrown ?? error;
    });
  };

  return {
    outlives: 'device',
    all: () =>
      inTime(
        transact<(readonly [string, string])[]>('readonly', (records, give) => {
          const keys = records.getAllKeys();
          const texts = records.getAll();
          texts.onsuccess = () =>
            give((keys.result as string[]).map((key, index) => [key, String(texts.result[index])]));
        }).then((found) => found ?? []),
      ),
    read: (key) =>
      inTime(
        transact<string>('readonly', (records, give) => {
          const request = records.get(key) as IDBRequest<string>;
          request.onsuccess = () => give(request.result);
        }),
      ),
    change: async (key, work) => {
      await inTime(change(key, work));
    },
  };
}
