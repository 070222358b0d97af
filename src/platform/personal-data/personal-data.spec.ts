import { PersonalData } from './personal-data.js';

describe('what we keep about somebody', () => {
  const source = (title: string, order: number) => ({ title, order, rowsOf: () => Promise.resolve([]) });

  it('stands in the order its contexts gave, whichever starts first', async () => {
    const personalData = new PersonalData();
    for (const each of [source('Tweede', 20), source('Eerste', 10)]) personalData.add(each);

    expect((await personalData.of('riet')).map(({ title }) => title)).toEqual(['Eerste', 'Tweede']);
  });

  it('does not start with two kinds at one place', () => {
    const personalData = new PersonalData();
    personalData.add(source('Je logboek', 10));

    expect(() => {
      personalData.add(source('Je vragen', 10));
    }).toThrow('"Je logboek" and "Je vragen" stand at the same place (10)');
  });
});
