/** Wakes the worksheet of a page: the one script that it asks for. Its properties stand on the element that it is in. */
import { hydrate } from 'preact';
import { Form } from './Form';
import type { FormProps } from './Form';

const host = document.querySelector<HTMLElement>('[data-island]');
if (host?.dataset['island'])
  // The page's own build wrote it, from the same type.
  hydrate(<Form {...(JSON.parse(host.dataset['island']) as FormProps)} />, host);
