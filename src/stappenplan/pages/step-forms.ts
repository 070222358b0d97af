import { PHOTO_FIELDS } from '../../buurtsites/index.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';

export const EVIDENCE_FIELDS = ['tekst', 'link', ...PHOTO_FIELDS] as const;

export interface StepForms {
  readonly completion: FormModel<'reden'>;
  readonly evidence: FormModel<(typeof EVIDENCE_FIELDS)[number]>;
  readonly skip: FormModel<'reden'>;
}

/** The forms of a step's page, still empty. */
export const emptyForms = (): StepForms => ({ completion: formModel(['reden']), evidence: formModel(EVIDENCE_FIELDS), skip: formModel(['reden']) });
