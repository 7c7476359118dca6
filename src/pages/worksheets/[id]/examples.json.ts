import type { APIRoute } from 'astro';
import { worksheetPaths } from '../../../catalog/worksheets';
import { form as words } from '../../../words/form.en';
import { examplesBeside } from '../../../worksheet/example';
import { fill } from '../../../worksheet/words';

export const getStaticPaths = async () => (await worksheetPaths()).filter(({ props }) => props.example);

/** The fictional answer to each question, by field id, and who is said to have written it. Asked for on request. */
export const GET: APIRoute<Awaited<ReturnType<typeof worksheetPaths>>[number]['props']> = ({ props }) => {
  const { worksheet, example } = props;
  const by = example ? fill(words.exampleBy, { ...example.person }) : '';
  return Response.json({ by, answers: examplesBeside(worksheet, example, words) });
};
