import type { APIRoute } from 'astro';
import { worksheetPaths } from '../../../catalog/paths';
import { bring as words } from '../../../words/bring.en';
import { toKnown } from '../../../worksheet/known';
import { sourcesOf } from '../../../worksheet/links';

export async function getStaticPaths() {
  const paths = await worksheetPaths();
  const all = paths.map(({ props }) => props.worksheet);
  const applied = all
    .filter(({ application }) => application.length > 0)
    .map(({ id, application }) => ({ id, application }));
  return paths.flatMap(({ params, props }) => {
    const ids = sourcesOf(props.worksheet);
    const sources = all.filter(({ id }) => ids.includes(id)).map(toKnown);
    return sources.length > 0 ? [{ params, props: { sources, applied } }] : [];
  });
}

/** As much of other worksheets as it takes to bring something in from there. Asked for when there is something. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props }) =>
  Response.json({ ...props, words });
