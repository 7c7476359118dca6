declare namespace App {
  interface Locals {
    /** The number of a source in the article that is being rendered. */
    cite: (id: string) => number;
  }
}
