/** What must hold of the days of an entry, by place in the file; `*` stands for every item of a list. */
export interface DayRules {
  /** Of each pair, the first must not be before the second; both stand in the same list item where there is a `*`. */
  order?: readonly (readonly [later: string, earlier: string])[];
  /** Tell of something that has happened. */
  past?: readonly string[];
}
