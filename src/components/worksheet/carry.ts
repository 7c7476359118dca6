/** Ways out of the browser that a page has: a file, the clipboard. */

/** Hands a text over as a file. `mime` is an IANA media type; the text is written as UTF-8. */
export function download(fileName: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text.toWellFormed()], { type: `${mime};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click has long returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
