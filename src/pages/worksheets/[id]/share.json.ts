import type { APIRoute } from 'astro';
import { worksheetPaths } from '../../../catalog/paths';
import { share as words } from '../../../words/share.en';
import { hasPrivate, toPrivate } from '../../../worksheet/private';

export async function getStaticPaths() {
  const paths = await worksheetPaths();
  const others = paths
    .map(({ props }) => props.worksheet)
    .filter(hasPrivate)
    .map(toPrivate);
  return paths
    .filter(({ props }) => hasPrivate(props.worksheet))
    .map(({ params }) => ({ params, props: { others } }));
}

/** Which fields of every worksheet hold names, and the words around a shared copy. Asked for on the press. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props }) =>
  Response.json({ ...props, words });
