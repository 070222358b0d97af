import type { FeatureKey, FeatureState } from '../../feature-keys.js';
import type { SiteVisit } from '../../../visits/site-visit.js';
import { askedCareWay } from './asked-care-way.js';
import { careTopicOf } from './care-topic.js';
import { careWayFor } from './care-way.js';

const siteWith = (...active: readonly FeatureKey[]) =>
  ({ site: { slug: 'linden' }, states: new Map(active.map((key): [FeatureKey, FeatureState] => [key, 'active'])) }) as unknown as SiteVisit;

describe('a question that is more than a neighbour’s', () => {
  it.each([
    ['Wie helpt mijn moeder onder de douche?', 'zorg'],
    ['Ik zoek iemand die mijn medicijnen klaarzet', 'zorg'],
    ['Mijn man is dementerend', 'zorg'],
    ['Ik heb een huurachterstand en een deurwaarder', 'geld'],
    ['Help met mijn toeslag', 'geld'],
    ['Ik denk aan zelfmoord en heb schulden', 'nood'],
    ['Mijn ex bedreigt mij', 'nood'],
  ] as const)('"%s" is about %s (D33)', (text, topic) => {
    expect(careTopicOf(text)).toBe(topic);
  });

  it.each([
    'Wie leest de post met mij?',
    'Rolstoel te leen',
    'Wie geeft mijn planten water?',
    'Geduldige buur gezocht',
    'Ik ben onschuldig',
    'Wie heeft bedreigde planten?',
  ])('"%s" is for neighbours', (text) => {
    expect(careTopicOf(text)).toBeNull();
  });

  it('is led to what is on, on this site, and to the team when nothing is', () => {
    expect(careWayFor(siteWith('warm-contact', 'sociale-kaart', 'inloop'), 'zorg').ways.map(({ href }) => href)).toEqual([
      '/buurt/linden/warm-contact',
      '/buurt/linden/sociale-kaart',
    ]);
    expect(careWayFor(siteWith('inloop'), 'geld').ways.map(({ href }) => href)).toEqual(['/buurt/linden/inloop']);
    expect(careWayFor(siteWith(), 'geld').ways.map(({ href }) => href)).toEqual(['/buurt/linden/hulp']);
  });

  it('has the emergency numbers first when there is danger (D28), and then waits for no note', () => {
    const way = careWayFor(siteWith('inloop'), 'nood');

    expect(way.phones.map(({ href }) => href)).toEqual(['tel:112', 'tel:113', 'tel:08002000']);
    expect(way.mayGoOn).toBe(false);
  });

  it('may still be asked by who read that, unless there is danger; offers are never meant', () => {
    const visit = siteWith('inloop');
    const asked = { kant: 'vraag', titel: 'Formulier', tekst: 'voor de toeslag' };

    expect(askedCareWay(visit, asked)?.topic).toBe('geld');
    expect(askedCareWay(visit, { ...asked, gezien: 'zorg' })?.topic).toBe('geld');
    expect(askedCareWay(visit, { ...asked, gezien: 'geld' })).toBeNull();
    expect(askedCareWay(visit, { ...asked, kant: 'aanbod' })).toBeNull();
    expect(askedCareWay(visit, { ...asked, tekst: 'ik word mishandeld', gezien: 'nood' })?.topic).toBe('nood');
  });
});
