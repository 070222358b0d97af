// Writing a lesson: what is pasted from Word or a website arrives as plain Markdown.
// Without this file pasting gives the bare words, and everything else works the same.

/** Longer nobody waits for looks. */
const PATIENCE = 5000;

for (const field of document.querySelectorAll('[data-plakken] textarea')) field.addEventListener('paste', (event) => paste(event, field));

async function paste(event, field) {
  const html = event.clipboardData?.getData('text/html');
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  if (!html) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = field;
  field.readOnly = true;
  const made = await asMarkdown(html, field.form).catch(() => null);
  const text = made ?? plain;
  field.readOnly = false;
  const status = field.closest('[data-plakken]').querySelector('[role=status]');
  status.textContent = made === null ? 'De opmaak kon niet mee. Je tekst staat er wel.' : '';
  field.focus();
  field.setSelectionRange(selectionStart, selectionEnd);
  // keeps the browser's own undo; the other way for browsers that refuse it
  if (!document.execCommand('insertText', false, text)) field.setRangeText(text, selectionStart, selectionEnd, 'end');
}

async function asMarkdown(html, form) {
  const body = new URLSearchParams({ _csrf: form.elements._csrf.value, opmaak: html });
  const answer = await fetch('/lesmateriaal/plaksel', { method: 'POST', body, headers: { accept: 'application/json' }, signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return (await answer.json()).tekst;
}
