/** The storage of this browser: localStorage, and IndexedDB beside it. */
import { localAdapter } from './adapters';
import { indexedAdapter } from './indexed';
import { openStorage } from './storage';
import { openTabs } from './tabs';

export const openHere = () =>
  openStorage({
    places: [localAdapter(), indexedAdapter()],
    tabs: openTabs(),
    locks: (globalThis.navigator as Partial<Navigator>).locks, // which are not there on plain http
  });
