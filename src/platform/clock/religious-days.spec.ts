import { religiousDayOn } from './religious-days.js';

describe('feast days of a faith or a tradition', () => {
  // as announced or published: Diyanet and the Dutch mosques (2024–2026), the Jewish calendar, Hindu temples in The Hague
  it.each([
    ['2024-04-10', /^Suikerfeest/],
    ['2025-03-30', /^Suikerfeest/],
    ['2026-03-20', /^Suikerfeest/],
    ['2026-03-21', /^tweede dag van het Suikerfeest/],
    ['2025-06-06', /^Offerfeest/],
    ['2026-05-27', /^Offerfeest/],
    ['2026-03-01', /^ramadan$/],
    ['2024-10-12', /^Jom Kipoer$/],
    ['2025-10-02', /^Jom Kipoer$/],
    ['2026-09-20', /^avond van Jom Kipoer$/],
    ['2026-09-12', /^Rosj Hasjana$/],
    ['2026-04-02', /^Pesach$/],
    ['2026-12-05', /^Chanoeka$/],
    ['2026-12-12', /^Chanoeka$/],
    ['2026-11-08', /^Divali$/],
    ['2026-07-01', /^Keti Koti$/],
  ])('%s', (day, name) => {
    expect(religiousDayOn(day)).toMatch(name);
  });

  it.each(['2026-03-24', '2026-12-13', '2026-12-04', '2026-09-22', '2028-02-29'])('has nothing on %s', (day) => {
    expect(religiousDayOn(day)).toBeNull();
  });
});
