// Who is there, with a bad network: every press is kept on this phone and sent as soon as that can be, once and in
// order; the page itself opens again without network (docs/adr/0043). Without this file it works with its buttons.

const AGAIN = 15_000;
const DAY = 24 * 60 * 60 * 1000;
const counted = (count, verbForOne, verb) => (count === 1 ? `1 keuze ${verbForOne}` : `${count} keuzes ${verb}`);
const isPartial = (staat) => staat === 'later' || staat === 'eerder';
const named = (fields, guest) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}-${guest}`, value]));

const form = document.querySelector('form[data-deur]');
const rows = new Map([...form.querySelectorAll('[data-gast]')].map((element) => [element.dataset.gast, rowOf(element)]));
const state = form.querySelector('[data-stand-alle]');
const queue = queueOf(`buurtbrug-deur:${form.dataset.deur}:${form.dataset.wie}`);
/** What was not taken and has no row on the page to say so. */
let refused = [];
let walkedIn = false;
let sending = false;
let timer;
let keeping;

bringBack();
for (const row of rows.values()) listenTo(row);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  saveAll(event.submitter?.name === 'rest');
});
window.addEventListener('online', send);
keepThisPage();
send();

/** What was pressed here before and did not arrive: on the page again, and away after a day. */
function bringBack() {
  const old = queue.dropOlderThan(DAY);
  for (const { key, guest, fields } of queue.read()) {
    queue.change(key, { isHeld: false });
    rows.get(guest)?.show(fields, 'Wordt nog verstuurd.');
  }
  if (old > 0)
    refused.push({ words: `Van meer dan een dag geleden ${counted(old, 'is', 'zijn')} nooit aangekomen en hier weggehaald. Kijk of de lijst klopt.` });
}

function listenTo(row) {
  row.element.addEventListener('change', () => {
    press(row);
    send();
  });
  row.element.querySelector('[data-houd]').addEventListener('click', () => {
    row.settle();
    press(row);
    send();
  });
  row.element.querySelector('[data-laat]').addEventListener('click', () => {
    row.settle();
    queue.dropOf(row.guest);
    row.say('');
    row.stands(row.other);
    send();
  });
}

/** Keeps what is chosen of one guest, unless something is still missing. */
function press(row) {
  const fields = row.fields();
  if (!fields.staat) return;
  if (isPartial(fields.staat) && !/^[1-9]\d{0,3}$/.test(fields.minuten)) {
    row.refuse('Vul in hoeveel minuten.');
    return;
  }
  row.settle();
  row.say('Wordt nog verstuurd.');
  queue.put({ guest: row.guest, fields });
}

/** The button: also of whom the choice stood there already, the rest when that is asked, and who walked in. */
function saveAll(restIsThere) {
  refused = refused.filter(({ isWaiting }) => isWaiting);
  for (const row of rows.values()) {
    if (restIsThere && !row.fields().staat) row.choose('er');
    if (row.isNew()) press(row);
  }
  const { naam } = form.elements;
  const rol = form.querySelector('[name=rol]:checked');
  if (naam.value.trim() && rol) {
    queue.put({ guest: null, fields: { naam: naam.value.trim(), rol: rol.value } });
    naam.value = '';
  }
  giveNameBack();
  say('');
  send();
}

/** The name that was refused is in its field again, to be put right; one at a time, and never over what is typed there. */
function giveNameBack() {
  const { naam } = form.elements;
  const next = refused.find(({ isWaiting }) => isWaiting);
  if (!next || naam.value.trim()) return;
  naam.value = next.fields.naam;
  form.elements.rol.value = next.fields.rol;
  next.isWaiting = false;
}

async function send() {
  clearTimeout(timer);
  if (sending) return;
  sending = true;
  try {
    for (let next = queue.next(); next; next = queue.next()) await sendOne(next);
    tellState();
    if (walkedIn && queue.read().length === 0 && notSaved().length === 0) location.reload();
    else if (queue.hasChanged()) keepSoon();
  } catch (problem) {
    tellState(problem);
    timer = setTimeout(send, AGAIN);
  }
  sending = false;
}

async function sendOne({ key, guest, fields }) {
  queue.change(key, { isTried: true });
  const answer = await post({ sleutel: key, ...(guest === null ? fields : { gast: guest, ...named(fields, guest) }) });
  const row = rows.get(guest);
  if (answer.outcome === 'conflict' && queue.isLastOf(guest, key)) {
    queue.change(key, { isHeld: true });
    row?.ask(answer);
    return;
  }
  queue.drop(key);
  if (answer.outcome === 'refused') refuse({ guest, fields }, answer.sentence);
  else if (guest === null) walkedIn = true;
  else if (answer.outcome === 'saved' && answer.stands) {
    queue.renumber(guest, answer.stands.number);
    if (!queue.has(guest)) row?.stands(answer.stands);
  }
}

function refuse({ guest, fields }, sentence) {
  if (guest === null) refused.push({ words: `${fields.naam}: ${sentence}`, fields, isWaiting: true });
  else if (rows.has(guest)) rows.get(guest).refuse(sentence);
  else refused.push({ words: sentence });
  giveNameBack();
}

async function post(fields, isSecondTry = false) {
  const body = new URLSearchParams({ _csrf: form.elements._csrf.value, ...fields });
  const answer = await fetch(`${form.action}/drukken`, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'manual' });
  if (answer.ok || answer.status === 422) return answer.json();
  // the form was kept longer than its token
  if (answer.status === 403 && !isSecondTry && (await renewToken())) return post(fields, true);
  throw new Refused(answer.status);
}

class Refused extends Error {
  constructor(status) {
    super(`answered ${status}`);
    this.words = status === 403 || status === 0 ? 'Log opnieuw in: dan kan de rest mee.' : 'Versturen lukt nu niet.';
  }
}

async function renewToken() {
  const answer = await fetch(location.pathname, { redirect: 'manual' });
  if (!answer.ok) return false;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form[data-deur] [name=_csrf]');
  if (fresh) form.elements._csrf.value = fresh.value;
  return fresh !== null;
}

function tellState(problem) {
  const missing = notSaved();
  const waits = waiting(problem);
  const all = missing.length === 0 && queue.hasChanged() ? 'Alles is bewaard.' : '';
  const words = [...missing, waits || all].join(' ').trim();
  if (words) say(words);
}

/** What will not be sent before somebody puts it right. */
function notSaved() {
  const isMissed = [...rows.values()].some((row) => row.isRefused());
  return [...refused.map(({ words }) => words), ...(isMissed ? ['Nog niet alles is bewaard. Kijk wat er bij de namen staat.'] : [])];
}

function waiting(problem) {
  const left = queue.read();
  if (left.length === 0) return '';
  const asked = left.filter(({ isHeld }) => isHeld).length;
  if (!problem) return `${counted(asked, 'wacht', 'wachten')} op jou: kijk wat klopt.`;
  const words = problem.words ?? 'Geen verbinding.';
  return `${words} ${counted(left.length, 'staat', 'staan')} op deze telefoon. We blijven het proberen.`;
}

function say(words) {
  state.textContent = words;
}

/** One guest on the page. */
function rowOf(element) {
  const guest = element.dataset.gast;
  const field = (name) => form.elements[`${name}-${guest}`];
  const label = (staat) => element.querySelector(`[value="${staat}"] + span`)?.textContent ?? '';
  const [own, conflict, counts] = ['[data-stand]', '[data-botsing]', '[data-telt]'].map((name) => element.querySelector(name));
  const fields = () => {
    const staat = field('staat').value;
    return { staat, minuten: isPartial(staat) ? field('minuten').value.trim() : '', netto: field('netto').value.trim(), nummer: field('nummer').value };
  };
  const choose = (staat) => (field('staat').value = staat);
  let refusal = false;
  const tell = (words, isRefusal = false) => {
    own.textContent = words;
    refusal = isRefusal;
  };
  let standing = JSON.stringify({ ...fields(), ...(fields().nummer === '0' && { staat: '' }) });
  return {
    element,
    guest,
    other: null,
    fields,
    choose,
    say: (words) => tell(words),
    refuse: (words) => tell(words, true),
    isRefused: () => refusal,
    isNew: () => JSON.stringify(fields()) !== standing && !queue.has(guest),
    show({ staat, minuten, netto }, words) {
      choose(staat);
      field('minuten').value = minuten;
      field('netto').value = netto;
      tell(words);
    },
    /** As it was written down now; a newer choice that still misses something stays on the page. */
    stands({ number, state: staat, minutes, counts: minutesInWords }) {
      field('nummer').value = number;
      counts.textContent = minutesInWords;
      if (refusal) return;
      choose(staat);
      field('minuten').value = minutes;
      tell('');
      standing = JSON.stringify(fields());
    },
    /** Somebody wrote otherwise: both facts, and what is pressed next is meant. */
    ask({ sentence, stands: other }) {
      this.other = other;
      field('nummer').value = other.number;
      tell('');
      conflict.querySelector('[data-zin]').textContent = sentence;
      conflict.querySelector('[data-houd]').textContent = `Maak er “${label(field('staat').value)}” van`;
      conflict.querySelector('[data-laat]').textContent = `Laat “${other.label}” staan`;
      conflict.hidden = false;
    },
    settle() {
      conflict.hidden = true;
    },
  };
}

/** What was not heard of yet, in the order it was pressed; on the device, so that closing the page loses nothing. */
function queueOf(name) {
  let changed = false;
  let memory = [];
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(name)) ?? [];
    } catch {
      return memory;
    }
  };
  const write = (presses) => {
    changed = true;
    memory = presses;
    try {
      if (presses.length > 0) localStorage.setItem(name, JSON.stringify(presses));
      else localStorage.removeItem(name);
    } catch {
      // a browser that keeps nothing: then for as long as the page is open
    }
  };
  const change = (key, facts) => write(read().map((press) => (press.key === key ? { ...press, ...facts } : press)));
  return {
    read,
    change,
    /** A newer press of the same guest takes the place of what was never sent, or was held for a choice. */
    put({ guest, fields }) {
      const others = read().filter((press) => guest === null || press.guest !== guest || (press.isTried && !press.isHeld));
      write([...others, { key: newKey(), guest, fields, at: Date.now() }]);
    },
    next: () => read().find(({ isHeld }) => !isHeld),
    has: (guest) => read().some((press) => press.guest === guest),
    isLastOf: (guest, key) =>
      read()
        .filter((press) => press.guest === guest)
        .at(-1)?.key === key,
    drop: (key) => write(read().filter((press) => press.key !== key)),
    dropOf: (guest) => write(read().filter((press) => press.guest !== guest)),
    renumber: (guest, nummer) => write(read().map((press) => (press.guest === guest ? { ...press, fields: { ...press.fields, nummer: String(nummer) } } : press))),
    hasChanged: () => changed,
    dropOlderThan(age) {
      const all = read();
      const young = all.filter(({ at }) => Date.now() - at < age);
      if (young.length < all.length) write(young);
      return all.length - young.length;
    },
  };
}

function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Keeps this page and what it looks like, for when the phone has no network; only this one, and half a day at most. */
async function keepThisPage() {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(form.dataset.wachter, { scope: location.pathname });
    for (const kept of await caches.keys()) if (kept.startsWith('buurtbrug-deur:') && kept !== cacheName()) await caches.delete(kept);
    const cache = await caches.open(cacheName());
    const looks = [...document.querySelectorAll('link[rel=stylesheet], link[rel=preload], link[rel=icon]')].map(({ href }) => href);
    const scripts = [...document.scripts].map(({ src }) => src);
    const drawings = [...document.querySelectorAll('use')].map((use) => use.href.baseVal.split('#')[0]);
    await cache.addAll(new Set([...looks, ...scripts, ...drawings].filter(Boolean)));
    const page = await fetch(location.pathname, { redirect: 'manual' });
    if (!page.ok) return;
    await cache.put(location.pathname, page);
    await navigator.serviceWorker.ready;
    form.querySelector('[data-bewaard]').hidden = false;
  } catch {
    // no network now: what was kept before is still there
  }
}

/** After a while without presses: what is kept should not lag behind what was written. */
function keepSoon() {
  clearTimeout(keeping);
  keeping = setTimeout(keepThisPage, 1_000);
}

function cacheName() {
  return `buurtbrug-deur:${location.pathname}`;
}
