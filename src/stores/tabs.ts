/** What the tabs of one browser tell each other: that something changed, never what. Each reads it for itself. */
import { ENTRY } from './mirror';

/** The entry that changed, or undefined where it may be any. */
type Hear = (id: string | undefined) => void;

export interface Tabs {
  tell(id: string): void;
  listen(hear: Hear): void;
}

/** A BroadcastChannel, and `storage` events beside it; where one is missing the other does. */
export function openTabs(): Tabs {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel('second-draft');
  } catch {
    // Not in every browser, nor in every frame.
  }
  return {
    tell: (id) => channel?.postMessage({ type: 'changed', id }),
    listen: (hear) => {
      channel?.addEventListener('message', ({ data }: MessageEvent<{ id?: string } | undefined>) =>
        hear(data?.id),
      );
      addEventListener('storage', ({ key, storageArea }) => {
        if (storageArea === sessionStorage || (key !== null && !key.startsWith(ENTRY))) return;
        hear(key?.slice(ENTRY.length));
      });
    },
  };
}
