// Small improvements; every page works without this file. An element asks for one with data-doet="…".

const enhancements = { copy, menu, focus, print, reveal };

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
