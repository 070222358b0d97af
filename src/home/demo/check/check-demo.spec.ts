import { SeedFile } from '../../../platform/seeds/seed-file.js';
import { readPlan } from '../../../stappenplan/index.js';
import { checkDemo } from './check-demo.js';
import { checkPeople } from './check-people.js';
import { checkPlace } from './check-place.js';

const PEOPLE = `organisation: Welzijn Oost
people:
  - { firstName: Hanna, lastName: Brouwer, is: trainer }
  - { firstName: Riet, lastName: Kuipers, is: bewoner }
  - { firstName: Marloes, lastName: van Dijk, is: professional }
`;
const PLACE = `name: Lindenkwartier
municipality: Oudewater
cohort: { name: Najaar, trainer: hanna, plek: De Linde, regio: noord }
members:
  - { who: riet, role: buurtverbinder }
  - { who: marloes, role: wijkprofessional }
done:
  - { step: team, by: riet, daysAgo: 44, tasks: { vaste-plek: riet } }
ticked:
  - { step: naam, daysAgo: 6, tasks: { welkom: riet } }
help:
  offered:
    - step: naam
      by: marloes
      moves: [{ move: aanneming, by: riet }]
content:
  ons-team:
    trefpunt: { door: riet, plek: De Linde }
    kaartjes:
      riet: { graag: Koffie. }
  agenda:
    - { door: riet, weekdag: dinsdag, van: '10:00', tot: '11:30' }
    - { door: riet, over_dagen: 9, van: '10:00' }
  nieuws:
    - { door: riet, daysAgo: 2, foto: koffie }
`;

const { plan } = readPlan(`${process.cwd()}/seeds/stappenplan`);
const steps = plan?.steps ?? [];

function said(change: readonly [string, string], text = PLACE): string[] {
  const file = new SeedFile('buurt.yaml', text.replace(...change));
  checkPlace(file, { cast: checkPeople(new SeedFile('mensen.yaml', PEOPLE)), steps, photos: ['koffie'] });
  return file.remarks.map(({ line, text: words }) => `${String(line)}: ${words}`);
}

describe('the files of the demo', () => {
  it('are right as they are', () => {
    expect(checkDemo(process.cwd(), steps)).toEqual([]);
    expect(said(['Najaar', 'Voorjaar'])).toEqual([]);
  });

  it.each([
    [['trainer: hanna', 'trainer: riet'], '3: de trainer `riet` kennen we niet.'],
    [['regio: noord', 'regio: nord'], '3: de regio `nord` kennen we niet. Bedoel je `noord`?'],
    [['who: riet', 'who: rieta'], '5: de persoon `rieta` kennen we niet. Bedoel je `riet`?'],
    [['role: wijkprofessional', 'role: professional'], '6: de rol `professional` kennen we niet.'],
    [['who: marloes', 'who: riet'], '6: riet staat er twee keer. Eén mens heeft hier één rol.'],
    [['step: team', 'step: teem'], '8: de stap `teem` kennen we niet. Bedoel je `team`?'],
    [['by: riet, daysAgo: 44', 'by: marloes, daysAgo: 44'], '8: de buurtverbinder `marloes` kennen we niet.'],
    [['daysAgo: 44', 'daysAgo: 400'], '8: `daysAgo` is een heel getal van 0 tot en met 60.'],
    [['vaste-plek: riet', 'vaste-plak: riet'], '8: de klus van stap team `vaste-plak` kennen we niet. Bedoel je `vaste-plek`?'],
    [['welkom: riet', 'welkom: noor'], '10: de buurtverbinder `noor` kennen we niet.'],
    [['move: aanneming', 'move: ja'], '15: het antwoord `ja` kennen we niet.'],
    [['  agenda:', '  agendaa:'], '21: het onderdeel `agendaa` kennen we niet. Bedoel je `agenda`?'],
    [['      riet: { graag', '      rit: { graag'], '20: de persoon `rit` kennen we niet. Bedoel je `riet`?'],
    [['dinsdag', 'dinsdags'], '22: de weekdag `dinsdags` kennen we niet. Bedoel je `dinsdag`?'],
    [["van: '10:00', tot: '11:30'", "van: '10:00', tot: '9:30'"], "22: schrijf `tot` als een tijd, zoals '09:30'."],
    [["tot: '11:30'", "tot: '09:30'"], '22: dit eindigt voor het begint. Kijk `van` en `tot` na.'],
    [['over_dagen: 9', 'over_dagen: -1'], '23: `over_dagen` is een heel getal van 0 tot en met 366.'],
    [['foto: koffie', 'foto: kofie'], '25: het plaatje `kofie` kennen we niet. Bedoel je `koffie`?'],
  ] as const)('say what is wrong with %j, and on which line', (change, remark) => {
    expect(said(change)[0]).toContain(remark);
  });

  it('have everybody once, as something that exists', () => {
    const file = new SeedFile('mensen.yaml', `${PEOPLE}  - { firstName: Riet, lastName: Bos, is: buurman }\n`);

    checkPeople(file);

    expect(file.remarks.map(({ line, text }) => `${String(line)}: ${text}`)).toEqual([
      '6: er is al iemand met de voornaam Riet. Kies een andere voornaam.',
      '6: de soort `buurman` kennen we niet.',
    ]);
  });

  it('let only trainers write lessons', () => {
    const file = new SeedFile('mensen.yaml', `${PEOPLE}authors:\n  - { who: hanna, programme: x }\n  - { who: riet, programme: x }\n`);

    checkPeople(file);

    expect(file.remarks.map(({ line, text }) => `${String(line)}: ${text}`)).toEqual(['8: de trainer `riet` kennen we niet.']);
  });
});
