/** Everything that can be wrong in a content folder, by what it is about. */
export const topics = {
  files: [
    'folder-unexpected', 'file-unexpected', 'file-ending', 'file-symlink', 'file-special', 'file-unreadable',
    'file-too-large', 'file-empty', 'file-missing', 'id-malformed', 'id-too-long', 'id-duplicate', 'language-folder',
  ],
  text: [
    'encoding-invalid', 'encoding-utf16', 'encoding-bom', 'encoding-nul', 'encoding-damaged', 'character-control',
    'character-direction', 'character-invisible', 'character-lookalike', 'character-decomposed', 'conflict-marker',
  ],
  yaml: [
    'front-matter-missing', 'front-matter-open', 'front-matter-empty', 'yaml-syntax', 'yaml-tab', 'yaml-duplicate-key',
    'yaml-anchor', 'yaml-tag', 'yaml-documents', 'yaml-key-forbidden', 'yaml-key-not-text', 'yaml-too-deep', 'yaml-not-mapping',
  ],
  fields: [
    'field-missing', 'field-unknown', 'field-slug', 'field-needs-quotes', 'field-not-text', 'field-not-number',
    'field-not-whole', 'field-not-list', 'field-not-group', 'field-not-yes-no', 'field-not-allowed', 'field-too-short',
    'field-too-long', 'field-too-low', 'field-too-high', 'field-too-few', 'field-too-many', 'field-not-date', 'field-not-id',
    'field-line-break', 'field-not-web-address', 'field-not-mail', 'field-not-phone', 'field-not-country',
    'field-not-postal-code', 'field-format',
  ],
  entries: [
    'reference-unknown', 'reference-cycle', 'reference-set-aside', 'term-duplicate', 'list-duplicate', 'date-order',
    'date-future', 'validity-too-long', 'quantity-remaining', 'region-country', 'contact-missing', 'question-duplicate',
    'question-choices', 'question-unit', 'answer-unknown', 'answer-not-public', 'answer-type',
  ],
  privacy: ['personal-mail', 'personal-mobile', 'personal-iban'],
  markdown: [
    'body-empty', 'markdown-html', 'markdown-link', 'markdown-link-target', 'markdown-link-encoding', 'markdown-image-remote',
    'markdown-image-text', 'markdown-heading',
  ],
  images: [
    'image-missing', 'image-outside', 'image-kind', 'image-content', 'image-too-large', 'image-dimensions', 'image-location',
  ],
  mdx: ['mdx-syntax', 'mdx-code', 'mdx-expression', 'mdx-component', 'mdx-attribute', 'mdx-attribute-value'],
} as const;

export type Topic = keyof typeof topics;
/** Key of the catalogue. */
export type Code = (typeof topics)[Topic][number];
