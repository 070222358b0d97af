import { circleIn } from '../../platform/seeds/circle.js';
import { closest } from '../../platform/seeds/closest.js';
import type { ModuleContent } from './programme-content.js';
import type { ProgrammeSource } from './programme-source.js';

/** What holds for the modules together: what needs what, and that a key is there once. */
export function checkProgramme(source: ProgrammeSource, modules: readonly ModuleContent[]): void {
  const keys = modules.map(({ key }) => key);
  for (const module of modules) for (const needed of module.needs) checkNeed(source, modules, module, needed);
  const circle = circleIn(new Map(modules.map(({ key, needs }) => [key, needs])));
  if (circle)
    refuse(
      source,
      circle[0] ?? '',
      'needs',
      `deze modules wachten in een kring op elkaar: ${circle.map((key) => `\`${key}\``).join(' → ')}. Haal er een pijl uit.`,
    );
  else
    for (const { key, needs } of modules)
      for (const later of needs.filter((needed) => keys.indexOf(needed) > keys.indexOf(key)))
        refuse(source, key, 'needs', `module \`${later}\` komt in het programma pas na \`${key}\`. Zet hem ervoor.`);
  checkTwice(source, modules, 'lessons', (key) => `les \`${key}\` staat er twee keer. Een sleutel hoort bij één les van het hele programma.`);
  checkTwice(source, modules, 'cases', (key) => `oefensituatie \`${key}\` staat er twee keer.`);
  checkTwice(source, modules, 'questions', (key) => `vraag \`${key}\` staat er twee keer.`);
}

function checkNeed(source: ProgrammeSource, modules: readonly ModuleContent[], module: ModuleContent, needed: string): void {
  const keys = modules.map(({ key }) => key);
  const other = modules.find(({ key }) => key === needed);
  if (!other) refuse(source, module.key, 'needs', `module \`${needed}\` bestaat niet.${closest(needed, keys)}`);
  // D14
  else if (module.for === 'wijkprofessionals' && other.for === 'iedereen')
    refuse(source, module.key, 'needs', `een module voor professionals wacht nooit op een module met bewoners. Haal module \`${needed}\` weg.`);
}

function checkTwice(source: ProgrammeSource, modules: readonly ModuleContent[], part: 'lessons' | 'cases' | 'questions', text: (key: string) => string): void {
  const seen = new Set<string>();
  for (const module of modules)
    for (const { key } of module[part]) {
      if (seen.has(key)) refuse(source, module.key, 'lessons', text(key));
      seen.add(key);
    }
}

function refuse(source: ProgrammeSource, moduleKey: string, word: string, text: string): void {
  source.yaml(`${moduleKey}/module.yaml`)?.refuse([word], text);
}
