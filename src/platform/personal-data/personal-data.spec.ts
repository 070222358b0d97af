import { PersonalData } from './personal-data.js';

describe('what we keep about somebody', () => {
  const source = (title: string, order: number) => ({ title, order, rowsOf: () => Promise.resolve([]) });

  it('stands in the order its contexts gave, then by title, whichever starts first', async () => {
    const personalData = new PersonalData();
    for (const each of [source('Je vragen', 20), source('Je logboek', 20), source('Je account', 10)]) personalData.add(each);

    expect((await personalData.of('riet')).map(({ title }) => title)).toEqual(['Je account', 'Je logboek', 'Je vragen']);
  });
});
