/** How long a browser keeps what it keeps: said once, in the strip, with the age of the last backup. */
import { lastBackup, noteBackup } from '../../stores/backups';
import { dayOf } from '../../stores/clock';
import { exportAll } from '../../stores/restore';
import { fileName } from '../../worksheet/name';
import { toDay } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import { download } from './carry';
import type { FormWords } from './desk';
import type { Keeping } from './keeping';

declare global {
  /** The choices of a person; the page's head defines it. It never throws. */
  function settings(change?: Readonly<Record<string, string>>): Readonly<Record<string, unknown>>;
}

export async function sayHowLong(strip: HTMLElement, words: FormWords, { storage }: Keeping): Promise<void> {
  const at = lastBackup(await storage.all());
  const age = at === undefined ? words.noBackup : fill(words.lastBackup, { day: toDay(dayOf(at)) });
  const box = Object.assign(document.createElement('div'), { className: 'lasting' });
  const button = (label: string, press: () => void) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'as-link' });
    made.append(label);
    made.addEventListener('click', press);
    return made;
  };
  const note = () => void settings({ lasting: dayOf(Date.now()) });
  /** Where everything was deleted in another tab, this one leaves nothing behind. */
  const leave = () => {
    if (storage.$status.get().state !== 'refused') note();
  };
  const close = () => {
    removeEventListener('pagehide', leave);
    note();
    box.remove();
  };
  const takeOut = async () => {
    await storage.flush();
    const now = Date.now();
    const name = fileName([words.backupName, dayOf(now)], 'json');
    download(name, 'application/json', await exportAll(storage, now));
    await noteBackup(storage, now);
    close();
  };
  const said = document.createElement('p');
  said.append(`${words.sevenDays} ${age}`);
  box.append(
    said,
    button(words.backUpNow, () => void takeOut().catch(() => said.replaceChildren(words.nothingYet))),
    button(words.gotIt, close),
  );
  strip.append(box);
  addEventListener('pagehide', leave);
}
