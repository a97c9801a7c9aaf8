/** A piece of a body and where it begins, as UTF-16 offset in the body. */
export interface Piece {
  value: string;
  at: number;
}

/** What rules need to know about a body. */
export interface Outline {
  /** What a reader sees as text, with entities decoded. */
  texts: Piece[];
  links: Piece[];
  images: Piece[];
  /** Organisations that `<Contact>` names. */
  organisations: Piece[];
  /** Whether there is anything to see. */
  isVisible: boolean;
}

/** The outline of a body that is nothing but paragraphs, lists and the like, without links. */
export function plainOutline(body: string): Outline {
  const isVisible = body.trim() !== '';
  return {
    texts: isVisible ? [{ value: body, at: 0 }] : [],
    links: [],
    images: [],
    organisations: [],
    isVisible,
  };
}
