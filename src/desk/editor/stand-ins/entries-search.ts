import { SearchResults } from '../lists/SearchResults.tsx';

/** Stands in for Decap's search, which goes through titles by likeness. */
export default SearchResults;
