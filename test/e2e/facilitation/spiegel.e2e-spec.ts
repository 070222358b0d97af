import { IsNull } from 'typeorm';
import { MirrorAnswer, MirrorRound } from '../../../src/facilitation/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { teachSmall } from '../../support/make-version.js';
import type { Visitor } from '../../support/visitor.js';

const MIRROR = '/op-weg-helpen/spiegel';
const CHOSEN = { werk: 'sturen', vraag: 'op-weg-helpen', verschil: 'loslaten' };

describe('the mirror by the team (D15)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  const group = async (residents = 4) => {
    const made = await makeCohort(test, { residents, professionals: 1 });
    await teachSmall(test, made);
    const people = await Promise.all(made.residents.map((person) => test.as(person)));
    const marloes = await test.as(made.professionals[0] ?? made.trainer);
    return { made, people, marloes, riet: people[0] as Visitor, hanna: await test.as(made.trainer), shared: `/groep/${made.cohort.id}/op-weg-helpen` };
  };
  const asked = async (marloes: Visitor, cohortId: string): Promise<string> => {
    await marloes.submit(MIRROR, 'form[action$="/spiegel"]');
    const { id } = await test.reader.manager.findOneByOrFail(MirrorRound, { cohortId, shownAt: IsNull() });
    return `/spiegel/${id}`;
  };
  const answered = async (count: number, made = group()) => {
    const all = await made;
    const at = await asked(all.marloes, all.made.cohort.id);
    for (const who of all.people.slice(0, count)) await who.submit(at, 'main form', CHOSEN);
    return { ...all, at };
  };

  it('is asked with one press, and stands on Vandaag of residents until they answered', async () => {
    const { marloes, riet, made } = await group();
    const at = await asked(marloes, made.cohort.id);

    expect((await riet.see('/vandaag'))(`a[href="${at}"]`).text()).toContain('Geef antwoord');
    const thanks = await riet.submit(at, 'main form', CHOSEN);

    expect(thanks.text).toContain('Niemand ziet wat jij koos.');
    expect((await riet.see('/vandaag'))(`a[href="${at}"]`).text()).toContain('Verander je antwoord');
    expect((await marloes.see('/vandaag'))(`a[href="${at}"]`)).toHaveLength(0);
  });

  it('asks again what was left open, and keeps what was chosen', async () => {
    const { marloes, riet, made } = await group();
    const at = await asked(marloes, made.cohort.id);

    const { status, text } = await riet.submit(at, 'main form', { werk: 'sturen' });

    expect(status).toBe(422);
    expect(text.match(/Kies wat het meest klopt\./g)).toHaveLength(4);
    expect(text).toContain('value="sturen" checked');
    expect(await test.reader.manager.countBy(MirrorAnswer, { work: 'sturen', roundId: at.split('/')[2] ?? '' })).toBe(0);
  });

  it('shows a resident what they answered, to change it', async () => {
    const { riet, at } = await answered(1);

    const page = await riet.see(at);
    expect(
      page('input:checked')
        .toArray()
        .map((box) => page(box).attr('value')),
    ).toEqual(Object.values(CHOSEN));
    await riet.submit(at, 'main form', { ...CHOSEN, werk: 'meekijken' });

    expect((await riet.see(at))('input:checked').first().attr('value')).toBe('meekijken');
  });

  it('tells her only how many of three there are, and offers no look before', async () => {
    const { marloes } = await answered(2);

    const page = await marloes.see(MIRROR);

    expect(page('#nu').text()).toBe('2 van de 3 antwoorden');
    expect(page('form[action$="/blik"]')).toHaveLength(0);
    expect((await marloes.post(`${MIRROR}/blik`)).status).toBe(409);
  });

  it('does not say how many more than three there are before she looks', async () => {
    const { marloes } = await answered(4);

    expect((await marloes.see(MIRROR))('#nu').text()).toBe('Er zijn genoeg antwoorden');
  });

  it('is shown as dots on the line and in words, beside her own place', async () => {
    const { marloes } = await answered(3);
    await marloes.submit('/op-weg-helpen/plek/begin', 'form.panel', { plek: 'op-weg-helpen' });

    await marloes.submit(MIRROR, 'form[action$="/blik"]');

    const page = await marloes.see(MIRROR);
    expect(page('svg.line-drawing')).toHaveLength(3);
    expect(page('svg.line-drawing').first().find('.line-dot')).toHaveLength(3);
    expect(page('.reflections').text()).toMatch(
      /Het team koos 3 keer Sturen\.[\s\S]*Jij zag jezelf bij Op weg helpen\.[\s\S]*Dat is ook de plek waar jij jezelf zag\./,
    );
  });

  it('is seen by nobody else, and by her trainer only when she shares it, without her own place', async () => {
    const { marloes, hanna, riet, shared, at } = await answered(3);
    await marloes.submit('/op-weg-helpen/plek/begin', 'form.panel', { plek: 'overnemen' });
    await marloes.submit(MIRROR, 'form[action$="/blik"]');
    expect((await hanna.see(shared))('svg.line-drawing')).toHaveLength(0);
    expect((await riet.get(at)).status).toBe(409);

    await marloes.submit(MIRROR, 'form[action$="/delen"]');
    const page = await hanna.see(shared);
    expect(page('.reflections').text()).toContain('Het team koos 3 keer Sturen.');
    expect(page('main').text()).not.toContain('Jij zag jezelf');

    await marloes.submit(MIRROR, 'form[action$="/delen/intrekking"]');
    expect((await hanna.see(shared))('svg.line-drawing')).toHaveLength(0);
  });

  it('cannot be asked where fewer than three residents take part, and says what to do', async () => {
    const { marloes } = await group(2);

    const { status, text } = await marloes.submit(MIRROR, 'form[action$="/spiegel"]');

    expect([status, text.includes('Vraag het als er drie of meer meedoen')]).toEqual([409, true]);
  });
});
