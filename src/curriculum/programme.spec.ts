import { Programmes, readProgramme } from './programme.js';

describe('the programme in the seeds', () => {
  it('has six modules for everybody together, a reunion, and one for professionals', () => {
    const { modules } = new Programmes().current;

    expect(modules.map(({ key }) => key)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'terugkomavond', 'op-weg-helpen']);
    expect(modules.filter((module) => module.for === 'wijkprofessionals')).toHaveLength(1);
  });

  it('says in Dutch which module is not whole', () => {
    expect(() => readProgramme('title: T\nmodules:\n  - { key: m1, title: Een, for: iedereen }')).toThrow(
      'module "m1" mist een titel, een doel of voor wie hij is',
    );
    expect(() => readProgramme('title: T\nmodules:\n  - &m { key: m1, title: Een, purpose: Iets, for: iedereen }\n  - *m')).toThrow('dezelfde sleutel');
  });
});
