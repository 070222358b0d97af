// Small improvements; every page works without this file. An element asks for one with data-doet="…".

const enhancements = { copy, forget, menu, focus, print, renew, reveal };

for (const element of document.querySelectorAll('[data-doet]')) enhancements[element.dataset.doet]?.(element);
sendFormsOnce();

/** A menu closes with Escape and with a press beside it. */
function menu(details) {
  document.addEventListener('click', (event) => {
    if (!details.contains(event.target)) details.open = false;
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary').focus();
  });
}

/** Who signs out leaves nothing of a group on a shared phone (docs/adr/0043). */
function forget(form) {
  const ours = (names) => names.filter((name) => name.startsWith('buurtbrug-deur:'));
  form.addEventListener('submit', (event) => {
    const unsent = ours(Object.keys(localStorage));
    const warning = 'Op dit toestel staat nog wie er was bij een bijeenkomst. Dat is nog niet verstuurd. Toch uitloggen? Dan gaat het weg.';
    event.preventDefault();
    if (unsent.length > 0 && !confirm(warning)) return;
    for (const name of unsent) localStorage.removeItem(name);
    clearPages().finally(() => form.submit());
  });
  async function clearPages() {
    if (!('serviceWorker' in navigator)) return;
    await Promise.all(ours(await caches.keys()).map((name) => caches.delete(name)));
    await Promise.all((await navigator.serviceWorker.getRegistrations()).map((worker) => worker.unregister()));
  }
}

/** Errors first. */
function focus(element) {
  element.focus();
}

/** The browser's own print window. */
function print(button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

/** Copies the text of a field; where the browser does not let us, it stands selected. */
function copy(button) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  const status = document.getElementById(`${field.id}-gekopieerd`);
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = 'Gekopieerd.';
    } catch {
      field.focus();
      field.select();
      status.textContent = 'De tekst is geselecteerd. Kopieer hem nu zelf.';
    }
  });
}

/** What stands there is over after a while: the page comes again. */
function renew(element) {
  setTimeout(() => location.reload(), Number(element.dataset.na));
}

/** Shows what is typed in a password field. */
function reveal(button) {
  const input = document.getElementById(button.getAttribute('aria-controls'));
  button.hidden = false;
  button.addEventListener('click', () => {
    const isShown = input.type === 'password';
    input.type = isShown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(isShown));
  });
}

/** A second press while the first is under way does nothing; going back makes the form usable again. */
function sendFormsOnce() {
  const sent = new Set();
  document.addEventListener('submit', (event) => {
    // a form that its own script sends
    if (event.defaultPrevented) return;
    if (sent.has(event.target)) return event.preventDefault();
    if (event.target.method !== 'post') return;
    sent.add(event.target);
    event.submitter?.classList.add('is-busy');
  });
  window.addEventListener('pageshow', () => {
    sent.clear();
    for (const button of document.querySelectorAll('.is-busy')) button.classList.remove('is-busy');
  });
}
