import { formModel } from '../../platform/web/forms.js';
import type { StepForms } from './step-page.queries.js';

/** The forms of a step's page, still empty. */
export const emptyForms = (): StepForms => ({ completion: formModel(['reden']), evidence: formModel(['tekst', 'link']), skip: formModel(['reden']) });
