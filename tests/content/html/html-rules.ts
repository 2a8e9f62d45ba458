import type { ConfigData } from 'html-validate';

/** Rules of html-validate for the built pages: the recommended ones and a few more. Each one that is off says why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      // Astro's own elements around an interactive part and its content; they draw nothing themselves.
      'astro-island': { flow: true, phrasing: true, transparent: true },
      'astro-slot': { flow: true, phrasing: true, transparent: true },
      // Astro writes one style for its islands right before the first of a page, wherever that stands.
      article: { inherit: 'article', permittedContent: ['@flow', 'style'] },
    },
  ],
  rules: {
    'heading-level': 'error',
    'input-missing-label': 'error',
    'missing-doctype': 'error',
    'no-missing-references': 'error',
    'no-unknown-elements': 'error',
    // Preact writes `<input/>`, Astro `<input>`: browsers read the same.
    'void-style': 'off',
    // A title says page, step and site; cutting it to 70 characters would drop the site or the step.
    'long-title': 'off',
  },
};
