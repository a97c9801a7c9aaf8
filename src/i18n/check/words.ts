/**
 * What people read about one kind of problem. `{name}` stands for a fact; a part in `[[ ]]` vanishes where one of its
 * facts is unknown.
 */
export interface ProblemWords {
  title: string;
  /** What was found. */
  message: string;
  /** What to write instead. */
  fix: string;
  /** Why the rule exists. */
  why: string;
}
