// `node --require` this in front of the product: it writes down, as JSON, the model with which one view was last rendered.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const path = join(process.cwd(), 'dist/platform/web/views.js');
const views = require(path);
const { VIEW, MODEL_FILE } = process.env;

function compileViews(root) {
  const render = views.compileViews(root);
  return (name, model) => {
    if (name === VIEW) writeFileSync(MODEL_FILE, JSON.stringify(model));
    return render(name, model);
  };
}

require.cache[path].exports = { ...views, compileViews };
