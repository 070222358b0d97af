import { ACCENTS } from '../../buurtsites/index.js';
import { formModel } from '../../platform/web/forms.js';

const accentName = (accent: string): string => accent.charAt(0).toUpperCase() + accent.slice(1);

/** Fields as they are empty, filled and refused. */
export const formExamples = {
  form: formModel(
    ['naam', 'verhaal', 'mail', 'wachtwoord', 'soort', 'plek', 'dagen', 'akkoord', 'datum', 'tijd', 'foto', 'alt', 'bestand', 'kleur'],
    { naam: 'Soep op donderdag', verhaal: 'Iedereen kan aanschuiven.\nNeem een kom mee.', mail: 'riet@', datum: '2026-03-12', akkoord: 'ja', alt: '' },
    {
      mail: 'Er hoort een @ en een punt in, zoals riet@voorbeeld.nl.',
      tijd: 'Zet de tijd erbij waarop het begint.',
      plek: 'Kies waar het is.',
      foto: 'Kies een JPG, PNG of WebP. Dit bestand is iets anders.',
      alt: 'Schrijf in één zin wat je op de foto ziet.',
    },
  ),
  sortOptions: [
    { value: 'eten', label: 'Samen eten', isSelected: true },
    { value: 'bewegen', label: 'Bewegen', isSelected: false },
  ],
  placeOptions: [
    { value: 'buurthuis', label: 'In het buurthuis', hint: 'Zaal 2 is vrij op donderdag.', isSelected: false },
    { value: 'buiten', label: 'Buiten', hint: null, isSelected: false },
  ],
  dayOptions: [
    { value: 'ma', label: 'Maandag', hint: null, isSelected: true },
    { value: 'do', label: 'Donderdag', hint: 'Dan is er ook soep.', isSelected: false },
  ],
  colourOptions: ACCENTS.map((value) => ({ value, label: accentName(value), isSelected: value === 'linde' })),
  accents: ACCENTS.map((value) => ({ value, label: accentName(value) })),
};
