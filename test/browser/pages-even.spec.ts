import { lookAtPages } from '../support/walk/looking.js';

describe('every second page in a browser, from the first on', () => {
  lookAtPages(0);
});
