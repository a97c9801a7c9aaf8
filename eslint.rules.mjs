const DIRECTIVE = /^\s*(?:eslint-(?:disable|enable)(?:-next-line|-line)?)\b/;

/** Asks for the reason behind every switched-off rule: `eslint-disable-next-line rule -- because …`. */
export const describedDisable = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { undescribed: 'Say why after two hyphens: eslint-disable-next-line rule -- because …' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const text = comment.value;
          if (DIRECTIVE.test(text) && /eslint-disable/.test(text) && !/\s--\s+\S/.test(text)) {
            context.report({ loc: comment.loc, messageId: 'undescribed' });
          }
        }
      },
    };
  },
};
