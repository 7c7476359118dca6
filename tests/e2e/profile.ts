/** A browser with a profile on disk, which can be closed and opened again. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test as base, watch } from './test';

interface Profile {
  /** Closes the browser, if it is open, and opens it with what it kept on disk. */
  readonly launch: () => Promise<Page>;
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

/** Blocks cookies, and with them everything that a page might keep, in a Chromium profile that is not open. */
export async function blockCookies({ folder }: Profile): Promise<void> {
  const file = join(folder, 'Default', 'Preferences');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '{"profile":{"default_content_setting_values":{"cookies":2}}}');
}
