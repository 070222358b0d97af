import { lessonHtml } from './lesson-html.js';

const html = (text: string): string => lessonHtml(text, (name) => `/training/m1/bestanden/${name}`);

describe('a lesson as a page shows it', () => {
  it('shows a picture of the module with its words', () => {
    expect(html('![Een vol prikbord](bestanden/bord.png)')).toBe('<p><img src="/training/m1/bestanden/bord.png" alt="Een vol prikbord" loading="lazy"></p>\n');
  });

  it('links a document of the module', () => {
    expect(html('[De kaart](bestanden/kaart.pdf)')).toContain('<a href="/training/m1/bestanden/kaart.pdf">De kaart</a>');
  });

  it.each(['![x](javascript:alert(1))', '![x](bestanden/../../geheim)', '<script>alert(1)</script>', '[x](javascript:alert(1))'])(
    'leaves %s as text',
    (text) => {
      expect(html(text)).not.toMatch(/<img|<script|<a /);
    },
  );

  it('begins its headings below those of the page', () => {
    expect(html('### Een voorbeeld')).toBe('<h3>Een voorbeeld</h3>\n');
  });
});
