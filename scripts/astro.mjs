// @ts-check
/** Astro, without telling anybody that it runs. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { href } = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url);
await import(href);
