import type { APIRoute } from 'astro';
import { byPerson } from '../../../catalog/examples';
import { worksheetPaths } from '../../../catalog/paths';
import { beside, form as words } from '../../../words/form.en';
import { examplesBeside } from '../../../worksheet/example';
import { fill } from '../../../worksheet/words';

export const getStaticPaths = async () =>
  (await worksheetPaths()).filter(({ props }) => props.examples.length > 0);

/** What each invented person answers to each question, by field id, and who it is. Asked for on request. */
export const GET: APIRoute<Awaited<ReturnType<typeof worksheetPaths>>[number]['props']> = ({ props }) => {
  const { worksheet, examples } = props;
  const people = byPerson(examples).map(([{ name, age }, theirs]) => ({
    by: fill(beside.by, { name, age }),
    answers: examplesBeside(worksheet, theirs, words),
  }));
  return Response.json({ another: beside.another, people });
};
