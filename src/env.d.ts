declare namespace App {
  interface Locals {
    /** What the components within a desk's text need to know of the text and the hub. */
    text: {
      lang: import('#schemas/fields.ts').Lang;
      /** An organisation with the path of its page, base included. */
      organisation: (
        id: string,
      ) => (import('#schemas/organisation.ts').Organisation & { href: string }) | undefined;
    };
  }
}
