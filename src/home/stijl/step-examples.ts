import { renderHouse } from '../../buurtsites/index.js';

const reason = { text: 'Eerst moet deze klaar zijn:', href: '#stap-groepen', linkText: 'stap 6, Groepen' };

/** A stretch of a stappenplan, and what belongs to one step. */
export const stepExamples = {
  steps: [
    {
      key: 'team',
      number: 1,
      title: 'We worden een team',
      href: '#',
      state: 'done',
      stateLabel: 'Klaar',
      meta: 'Ons team staat aan · Riet, 13 januari',
      reason: null,
      drawing: renderHouse('ons-team', 1, 'live', { id: 'rij-1' }),
    },
    {
      key: 'groepen',
      number: 6,
      title: 'We halen groepen en clubs erbij',
      href: '#',
      state: 'later',
      stateLabel: 'Kan straks',
      meta: 'Opent Groepen',
      reason: null,
      drawing: renderHouse('groepen', 6, 'later', { id: 'rij-6' }),
    },
    {
      key: 'inloop',
      number: 13,
      title: 'We zijn te vinden in de buurt',
      href: '#',
      state: 'wait',
      stateLabel: 'Wacht op stap 6',
      meta: 'Opent Inloop en papier',
      reason,
      drawing: renderHouse('inloop', 13, 'later', { id: 'rij-13' }),
    },
  ],
  stepNow: {
    key: 'agenda',
    number: 7,
    title: 'We vullen de agenda',
    href: '#',
    buttonText: 'Verder met stap 7',
    progress: { id: 'voortgang-7', label: '1 van de 3 klussen klaar', value: 1, max: 3 },
    tasks: [
      { text: 'Vraag groepen om hun data', note: null, isDone: true },
      { text: 'Zet vijftien activiteiten klaar', note: 'Er staan er al negen in', isDone: false },
      { text: 'Print een weeklijst', note: null, isDone: false },
    ],
    opens: { drawing: renderHouse('agenda', 7, 'now', { progress: 0.4, id: 'opent-7' }), lead: 'Deze stap opent', title: 'Agenda' },
  },
  tasks: [
    { id: 'data', title: 'Vraag groepen om hun data', note: 'Youssef, 1 maart', isDone: true, action: '/stijl' },
    { id: 'vullen', title: 'Zet vijftien activiteiten klaar', note: null, isDone: false, action: '/stijl' },
  ],
  tasksOfOthers: [
    { id: 'prijs', title: 'Controleer prijs en toegankelijkheid', note: 'Riet, 3 maart', isDone: true, action: '' },
    { id: 'printen', title: 'Print een weeklijst', note: null, isDone: false, action: '' },
  ],
  doesHelp: ['De lijst van het buurthuis delen', 'Je voorstellen aan de muziekvereniging'],
  doesNot: ['De agenda voor jullie invullen'],
  evidence: [
    { kindIcon: 'list-checks', title: '9 activiteiten in de agenda', text: 'Geteld door de buurtsite.', link: null, photo: null, by: 'Vandaag', remove: null },
    {
      kindIcon: 'link',
      title: 'Lijst van het buurthuis',
      text: null,
      link: { href: 'https://voorbeeld.nl/lijst', text: 'voorbeeld.nl/lijst' },
      photo: null,
      by: 'Youssef, 1 maart',
      remove: { action: '/stijl' },
    },
  ],
};
