import { lookAtPages } from '../support/walk/looking.js';

describe('every second page in a browser, from the second on', () => {
  lookAtPages(1);
});
