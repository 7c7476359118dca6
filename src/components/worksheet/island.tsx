/** Wakes the worksheet of a page: the one script that it asks for. What it needs stands beside it as JSON. */
import { hydrate } from 'preact';
import { Form } from './Form';
import type { FormProps } from './Form';

const host = document.querySelector('[data-island]');
const data = document.querySelector('[data-island-props]');
if (host && data?.textContent)
  // The page's own build wrote it, from the same type.
  hydrate(<Form {...(JSON.parse(data.textContent) as FormProps)} />, host);
