import type { APIRoute } from 'astro';
import { worksheetPaths } from '../../../catalog/paths';
import { getLetters } from '../../../catalog/worksheets';
import { letter as words } from '../../../words/letter.en';

export async function getStaticPaths() {
  const letters = await getLetters();
  return (await worksheetPaths()).flatMap(({ params }) => {
    const phrases = letters.get(params.id);
    return phrases ? [{ params, props: { phrases } }] : [];
  });
}

/** The phrases of a worksheet's message, and the words around it. Asked for when the first choice is made. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props }) =>
  Response.json({ ...props, words });
