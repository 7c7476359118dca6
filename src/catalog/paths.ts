/** The addresses of the pages around worksheets, with what each page shows. */
import { takersOf } from '../worksheet/links';
import type { Step } from '../worksheet/example';
import { byPerson, getExamples } from './examples';
import type { Told } from './examples';
import { getWorksheets } from './worksheets';

/** The pages of each worksheet. */
export async function worksheetPaths() {
  const [worksheets, examples] = await Promise.all([getWorksheets(), getExamples()]);
  return worksheets.map((worksheet) => ({
    params: { id: worksheet.id },
    props: {
      worksheet,
      examples: examples.filter((example) => example.worksheet === worksheet.id),
      onward: takersOf(worksheet, worksheets).map(({ id, title }) => ({ id, title })),
    },
  }));
}

/** The pages that show examples: the first of a worksheet at `example/`, the others below it. */
export async function examplePaths() {
  const [worksheets, examples] = await Promise.all([getWorksheets(), getExamples()]);
  const firstOf = (worksheet: string) => examples.find((one) => one.worksheet === worksheet);
  const place = (example: Told) => (example === firstOf(example.worksheet) ? undefined : example.id);
  const href = (example: Told): string =>
    `/worksheets/${example.worksheet}/example/${place(example) === undefined ? '' : `${example.id}/`}`;
  const step = (example: Told): Step => ({ title: example.title, href: href(example), id: example.id });
  return worksheets.flatMap((worksheet) => {
    const ofThis = examples.filter((example) => example.worksheet === worksheet.id);
    return ofThis.map((example) => ({
      params: { id: worksheet.id, which: place(example) },
      props: {
        worksheet,
        example,
        story: examples.filter(({ person }) => person === example.person).map(step),
        others: byPerson(ofThis)
          .filter(([person]) => person !== example.person)
          .map(([person, [first]]) => ({ person, href: href(first) })),
      },
    }));
  });
}
