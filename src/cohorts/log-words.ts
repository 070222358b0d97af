/** What groups add to the log of a site, in words that follow a name (D24). */
export const COHORT_LOG_WORDS: Readonly<Record<string, string>> = {
  'training-gestart': 'startte de groep',
  'training-veranderd': 'veranderde de naam, de dagen of de plek van de groep',
  'deelname-begonnen': 'kwam bij de groep',
  'deelname-gestopt': 'stopte met de groep',
  'deelname-opgeschreven': 'stopte met de groep; de trainer schreef het op',
  'trainer-erbij': 'werd trainer van de groep',
  'trainer-neemt-waar': 'neemt de groep een tijd waar als trainer',
  'trainer-weg': 'is geen trainer meer van de groep',
};
