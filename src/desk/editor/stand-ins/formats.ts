/** Stands in for the file formats of Decap: each collection has the hub's own. */
const unused = () => undefined;

export const FrontmatterInfer = { fromFile: unused, toFile: unused };
export const frontmatterJSON = unused;
export const frontmatterTOML = unused;
export const frontmatterYAML = unused;

export default FrontmatterInfer;
