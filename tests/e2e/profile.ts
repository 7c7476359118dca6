/** A browser with a profile on disk, which can be closed and opened again. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test as base, watch } from './test';

interface Profile {
  /** Closes the browser, if it is open, and opens it with what it kept on disk. */
  readonly launch: () => Promise<Page>;
  /** Ends the browser as a power cut does (SIGKILL), with no chance to write anything down. Linux only. */
  readonly kill: () => Promise<void>;
  readonly folder: string;
}

export const test = base.extend<{ profile: Profile }>({
  profile: async (
    { playwright, browserName, launchOptions, channel, baseURL, locale, timezoneId, deliberate },
    use,
    info,
  ) => {
    const folder = info.outputPath('profile');
    const settings = {
      ...launchOptions,
      ...(channel && { channel }),
      ...(baseURL && { baseURL }),
      ...(locale && { locale }),
      ...(timezoneId && { timezoneId }),
    };
    const heard: string[] = [];
    let open: { context: BrowserContext; heard: readonly string[] } | undefined;
    const close = async () => {
      // What is heard from here on is Playwright's own: it takes a picture, in case the test fails.
      heard.push(...(open?.heard ?? []));
      await open?.context.close();
      open = undefined;
    };
    await use({
      folder,
      kill: async () => {
        const ended = open && new Promise((done) => open?.context.once('close', done));
        open = undefined;
        for (const pid of await processesOf(folder)) process.kill(pid, 'SIGKILL');
        await ended;
        await expect.poll(async () => processesOf(folder)).toEqual([]);
      },
      launch: async () => {
        await close();
        const context = await playwright[browserName].launchPersistentContext(folder, settings);
        open = { context, heard: await watch(context, baseURL ?? '') };
        return context.pages()[0] ?? (await context.newPage());
      },
    });
    await close();
    if (info.project.name === 'naive') return;
    expect(heard.filter((words) => !deliberate.some((pattern) => pattern.test(words)))).toEqual([]);
  },
});

/** The processes that name a folder in their command line, as Linux lists them, the oldest first. */
async function processesOf(folder: string): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0 && pid !== process.pid);
  const lines = await Promise.all(
    ids.map(async (pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')), // it may have ended meanwhile
  );
  return ids.filter((_, index) => lines[index]?.includes(folder)).sort((one, other) => one - other);
}

/** Blocks cookies, and with them everything that a page might keep, in a Chromium profile that is not open. */
export async function blockCookies({ folder }: Profile): Promise<void> {
  const file = join(folder, 'Default', 'Preferences');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '{"profile":{"default_content_setting_values":{"cookies":2}}}');
}
