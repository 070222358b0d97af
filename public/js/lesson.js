// A lesson: what is typed is saved while typing, and kept on the device while there is no network.
// The place where reading stopped is kept too. Without this file the lesson works with its buttons.

const PAUSE = 800;
const AGAIN = 10_000;

for (const form of document.querySelectorAll('form[data-bewaar]')) keepNote(form);
for (const article of document.querySelectorAll('[data-plek]')) keepPlace(article);

function keepNote(form) {
  const { tekst, revisie } = form.elements;
  const kept = storeOf(`buurtbrug-notitie:${form.dataset.bewaar}`);
  const [other, otherText, merge] = ['[data-ander]', '[data-ander-tekst]', '[data-samen]'].map((name) => form.querySelector(name));
  const say = (words) => (form.querySelector('[data-stand]').textContent = words);
  let saved = tekst.value;
  let sending = null;
  let timer;

  tekst.addEventListener('input', () => {
    kept.write({ text: tekst.value, revision: revisie.value });
    say('');
    later(PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (tekst.value === saved) say('Bewaard.');
    save();
  });
  merge.addEventListener('click', () => {
    tekst.value = [otherText.textContent, tekst.value].filter(Boolean).join('\n\n');
    other.hidden = true;
    kept.write({ text: tekst.value, revision: revisie.value });
    tekst.focus();
    save();
  });
  window.addEventListener('online', save);
  document.addEventListener('visibilitychange', () => document.hidden && save());
  bringBack();

  /** What was typed here and never reached us. */
  function bringBack() {
    const left = kept.read();
    if (!left) return;
    if (left.text === tekst.value) return kept.clear();
    const newer = { text: tekst.value, revision: revisie.value };
    tekst.value = left.text;
    if (String(left.revision) !== newer.revision) return showBoth(newer);
    save();
  }

  async function save() {
    clearTimeout(timer);
    if (sending !== null || !other.hidden || tekst.value === saved) return;
    sending = tekst.value;
    try {
      took(await send(form));
    } catch (error) {
      say(error instanceof TypeError ? 'Geen verbinding. Je tekst staat veilig op dit apparaat.' : 'Bewaren lukt nu niet. Je tekst staat veilig op dit apparaat.');
      later(AGAIN);
    }
    sending = null;
  }

  function took(answer) {
    // an answer that got lost: what is newer is what we sent ourselves
    const isOwn = !answer.saved && answer.newer.text === saved.trim();
    if (!answer.saved && !isOwn) return showBoth(answer.newer);
    revisie.value = answer.saved ? answer.revision : answer.newer.revision;
    if (answer.saved) saved = sending;
    if (tekst.value === saved) {
      kept.clear();
      return say('Bewaard.');
    }
    kept.write({ text: tekst.value, revision: revisie.value });
    later(0);
  }

  /** Nothing is overwritten: both texts stand there until the writer puts them together. */
  function showBoth({ text, revision }) {
    revisie.value = revision;
    saved = text;
    otherText.textContent = text;
    other.hidden = false;
    merge.hidden = false;
    say('Nog niet bewaard: kijk wat je hierboven nog hebt staan.');
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }
}

async function send(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'manual' });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return answer.json();
}

function keepPlace(article) {
  const kept = storeOf(`buurtbrug-plek:${article.dataset.plek}`);
  const lines = [...article.querySelectorAll('.prose > *, .prose li')];
  const start = kept.read();
  const button = article.querySelector('[data-verder]');
  if (lines[start]) {
    button.hidden = false;
    button.addEventListener('click', () => lines[start].scrollIntoView({ block: 'start' }));
  }
  let timer;
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const at = lines.findIndex((line) => line.getBoundingClientRect().bottom > 90);
        if (at > 0 && at < lines.length - 1) kept.write(at);
        else kept.clear();
      }, 200);
    },
    { passive: true },
  );
}

/** Some browsers keep nothing, or refuse to say what they kept. */
function storeOf(key) {
  const trying = (act) => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  return {
    read: () => trying(() => JSON.parse(localStorage.getItem(key))),
    write: (value) => trying(() => localStorage.setItem(key, JSON.stringify(value))),
    clear: () => trying(() => localStorage.removeItem(key)),
  };
}
