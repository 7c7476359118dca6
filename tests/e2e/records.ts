/** Looks into what a page keeps, and takes it away: the faults that tests bring about by themselves. */
import type { Page } from '@playwright/test';

const ENTRY = 'second-draft:entry:';

/** The records of entries in localStorage, by key. */
export const inLocal = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    (prefix) =>
      Object.fromEntries(
        Object.keys(localStorage)
          .filter((key) => key.startsWith(prefix))
          .map((key) => [key, localStorage.getItem(key) ?? '']),
      ),
    ENTRY,
  );

/** The records in IndexedDB, by key; none where there is no database. */
export const inDatabase = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('second-draft', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('records');
        request.onerror = () => reject(new Error(String(request.error)));
        request.onsuccess = () => {
          const transaction = request.result.transaction('records');
          const records = transaction.objectStore('records');
          const keys = records.getAllKeys();
          const texts = records.getAll();
          transaction.oncomplete = () => {
            request.result.close();
            const found = keys.result.map((key, index) => [key, texts.result[index]] as const);
            resolve(Object.fromEntries(found) as Record<string, string>); // nothing else is put there
          };
        };
      }),
  );

/** Puts a text into IndexedDB, for every record there, or takes them all away. */
export const changeDatabase = (page: Page, change: 'clear' | { key: string; text: string }) =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('second-draft', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('records');
        request.onerror = () => reject(new Error(String(request.error)));
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite');
          const records = transaction.objectStore('records');
          if (wanted === 'clear') records.clear();
          else records.put(wanted.text, wanted.key);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    change,
  );

/** Before the page: what it finds when it looks for a place to keep things in. */
export async function refuse(page: Page, place: 'localStorage' | 'indexedDB'): Promise<void> {
  await page.addInitScript((name) => {
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }, place);
}

/** Before the page: a database that is asked for, and never answers. */
export async function hangDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  });
}

/** From now on: both places can be read, and take nothing under such keys. Gives what lets them take it again. */
export async function refuseWrites(page: Page, keys = /^/): Promise<() => Promise<void>> {
  await page.evaluate((source) => {
    const methods = [
      [Storage.prototype, 'setItem'],
      [IDBObjectStore.prototype, 'put'],
    ] as const;
    const undo = methods.map(([of, name]) => {
      const method = Reflect.get(of, name) as (...given: unknown[]) => unknown;
      Reflect.set(of, name, function (this: unknown, ...given: unknown[]) {
        if (given.some((one) => new RegExp(source).test(String(one))))
          throw new DOMException('No room', 'QuotaExceededError');
        return method.apply(this, given);
      });
      return () => Reflect.set(of, name, method);
    });
    Object.assign(globalThis, { allowWrites: () => undo.map((one) => one()) });
  }, keys.source);
  return () => page.evaluate(() => (Reflect.get(globalThis, 'allowWrites') as () => void)());
}
