import { SearchBox } from '../lists/SearchBox.tsx';

/** Stands in for Decap's search box, which searches one section at a time. */
export default SearchBox;
