/** What a piece of text may be besides text. */
export interface Marks {
  strong?: true;
  em?: true;
  code?: true;
  strike?: true;
  /** Address of a link that a text may have. */
  link?: string;
}

export type Inline = { text: string; marks: Marks } | { isBreak: true };

export interface Item {
  /** Of a list of tasks: whether this one is done. */
  checked: boolean | null;
  blocks: Block[];
}

export interface List {
  is: 'list';
  /** Number of the first item; null for a list without numbers. */
  start: number | null;
  items: Item[];
}

/** What was copied, without anything that is only looks: the little that a text of the hub can be made of. */
export type Block =
  | { is: 'paragraph'; inline: Inline[] }
  | { is: 'heading'; level: number; inline: Inline[] }
  | { is: 'quote'; blocks: Block[] }
  | List
  | { is: 'code'; text: string }
  | { is: 'rule' }
  | { is: 'table'; rows: Inline[][][] };

/** How many things of what was copied a text cannot have. */
export interface LeftOut {
  images: number;
  links: number;
}

export interface CleanTree {
  blocks: Block[];
  leftOut: LeftOut;
}
