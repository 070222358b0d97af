import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { GroupDto } from './dto/group.dto.js';
import type { GroupPage } from './group-page.entity.js';

type Words = Pick<
  GroupPage,
  'name' | 'kind' | 'description' | 'meets' | 'joining' | 'website' | 'contactName' | 'contactPhone' | 'contactEmail' | 'contactConsentAt'
>;

/** What the form says, as it is kept. The day of the yes stays as long as it is the same contact's (D25). */
export const wordsOf = (form: GroupDto, before: Pick<GroupPage, 'contactName' | 'contactConsentAt'> | null, now: Date): Words => ({
  name: form.naam,
  kind: form.soort,
  description: form.tekst,
  meets: form.wanneer,
  joining: form.meedoen || null,
  website: form.website || null,
  contactName: form.contact || null,
  contactPhone: form.telefoon || null,
  contactEmail: form.mail?.toLowerCase() || null,
  contactConsentAt: form.toestemming === 'ja' ? (before?.contactName === (form.contact || null) && before.contactConsentAt) || now : null,
});

/** On the site it has a contact of its own, who knows of it. */
export function assertPublishable({ contactName, contactPhone, contactEmail, contactConsentAt }: Words): void {
  const missing = {
    ...(contactName === null && { contact: 'Vul in wie het aanspreekpunt van de groep is.' }),
    ...(contactPhone === null && contactEmail === null && { telefoon: 'Vul een telefoonnummer of een mailadres van de groep in.' }),
    ...(contactConsentAt === null && { toestemming: 'Vraag het aanspreekpunt of dit op de site mag, en vink het aan.' }),
  };
  if (Object.keys(missing).length > 0) throw new InvalidInput(missing);
}
