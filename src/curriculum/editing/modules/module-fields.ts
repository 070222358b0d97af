import { type Field, type FormModel, formModel } from '../../../platform/web/forms.js';
import type { ProgrammeModule } from '../../versions/programme-module.entity.js';
import { asLines } from '../lines.js';
import { BLOCK_PARTS, type BlockPart, blockField, blockRows, rowsSent } from './block-rows.js';

const PLAIN = ['titel', 'doel', 'voor', 'samen', 'dagdeel', 'leert', 'meenemen', 'na', 'stand'] as const;

/** A module has as many fields as it has blocks. */
export type ModuleForm = FormModel<(typeof PLAIN)[number]>;

export const moduleFields = (body: Readonly<Record<string, unknown>>): readonly string[] => [...PLAIN, ...blockNames(rowsSent(body))];

export function formOf(module: ProgrammeModule): ModuleForm {
  const values = {
    titel: module.title,
    doel: module.purpose,
    voor: module.audience,
    samen: module.isJoint ? 'ja' : '',
    dagdeel: module.session ?? '',
    leert: asLines(module.goals),
    meenemen: asLines(module.bring),
    ...blockRows(module.blocks),
  };
  return formModel(moduleFields(values), values) as ModuleForm;
}

type BlockFields = Readonly<Record<BlockPart, Field>> & { readonly number: number };

/** The fields of the blocks, a row each. */
export function blockFields(form: ModuleForm): readonly BlockFields[] {
  const fields = form as unknown as Readonly<Record<string, Field | undefined>>;
  return Array.from({ length: rowsSent(fields) }, (_, row) => {
    const field = (part: BlockPart): Field => fields[blockField(row, part)] ?? emptyField(blockField(row, part));
    return { number: row + 1, plek: field('plek'), wat: field('wat'), minuten: field('minuten'), netto: field('netto'), les: field('les') };
  });
}

const blockNames = (rows: number): string[] => Array.from({ length: rows }, (_, row) => BLOCK_PARTS.map((part) => blockField(row, part))).flat();

/** A box that was not ticked is not sent. */
const emptyField = (name: string): Field => ({ name, id: `veld-${name}`, value: '', error: null });
