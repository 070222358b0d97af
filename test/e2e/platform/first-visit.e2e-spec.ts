import { load } from 'cheerio';
import request from 'supertest';
import { startApp, type TestApp } from '../../support/app.js';

describe('the first page a browser without cookies asks for', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  it('carries a token in each of its forms that is believed', async () => {
    const server = test.app.getHttpServer();
    const page = await request(server).get('/inloggen');
    const cookies = (page.headers['set-cookie'] as unknown as string[]).map((cookie) => cookie.split(';')[0] ?? '').join('; ');
    const $ = load(page.text);
    const forms = $('form[method="post"]').toArray();

    const answers = await Promise.all(
      forms.map((form) =>
        request(server)
          .post($(form).attr('action') ?? '')
          .set('cookie', cookies)
          .type('form')
          .send({ _csrf: $(form).find('input[name="_csrf"]').attr('value') }),
      ),
    );

    expect(forms.length).toBeGreaterThan(1);
    expect(answers.map(({ status }) => status)).toEqual(forms.map(() => 422));
  });
});
