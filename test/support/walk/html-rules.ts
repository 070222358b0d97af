import type { ConfigData } from 'html-validate';

/** What the HTML of every page is held to. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // templates leave spaces where an if was empty; compression takes them away
    'no-trailing-whitespace': 'off',
    // guards what comes from another host, and nothing does
    'require-sri': ['error', { target: 'crossorigin' }],
    // a list or a group may have a name, which tells what it is a list of
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // what has to be corrected stands above the title of the page, under a heading of its own
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // one field with several answers
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
  },
};
