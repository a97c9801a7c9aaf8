import { inAscii } from '#domain/slug.ts';

/** Stands in for Decap's own table of letters, in the names of images and in addresses. */
export default { remove: inAscii };
