import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Handlebars from 'handlebars';
import { helpers } from './view-helpers.js';

export type Render = (name: string, model: object) => string;

/** Injection token of the templates, compiled once for pages and mails. */
export const RENDER = Symbol('render');

/**
 * Reads and compiles every template once. Strict: a name the model lacks is an error, not an empty spot.
 * Each template is also a partial under its path, so a layout is `{{#> layouts/page}}…{{/layouts/page}}`.
 */
export function compileViews(root: string): Render {
  const handlebars = Handlebars.create();
  const known = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const options = { strict: true, preventIndent: true, knownHelpers: known, knownHelpersOnly: true };
  handlebars.registerHelper(helpers);

  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const name of viewNames(root)) {
    const isPlainText = name.endsWith('.txt');
    const template = handlebars.compile(readFileSync(join(root, `${name}.hbs`), 'utf8'), { ...options, noEscape: isPlainText });
    templates.set(name, template);
    handlebars.registerPartial(name, template);
  }
  return (name, model) => {
    const template = templates.get(name);
    if (!template) throw new Error(`there is no view ${name}`);
    return template(model);
  };
}

export function viewNames(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.hbs'))
    .map((entry) =>
      relative(root, join(entry.parentPath, entry.name))
        .replaceAll('\\', '/')
        .replace(/\.hbs$/, ''),
    );
}
