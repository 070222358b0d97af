// Lets the page of who is there open without network (docs/adr/0043). It has no other page than that one, asks the
// network first, and forgets what it kept as soon as the page is not for this phone any more, or after half a day.

const KEPT_FOR = 12 * 60 * 60 * 1000;
const page = new URL(self.registration.scope).pathname;
const name = `buurtbrug-deur:${page}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname === page) event.respondWith(openPage(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(openAsset(request));
});

async function openPage(request) {
  let answer;
  try {
    answer = await fetch(request);
  } catch {
    return (await keptPage()) ?? Response.error();
  }
  if (answer.ok) await (await caches.open(name)).put(page, answer.clone());
  // signed out, or no longer a trainer of this group
  else if (answer.status < 500) await caches.delete(name);
  return answer;
}

async function keptPage() {
  const kept = await caches.match(page, { cacheName: name, ignoreVary: true });
  const isFresh = kept && Date.now() - Date.parse(kept.headers.get('date')) < KEPT_FOR;
  if (kept && !isFresh) await caches.delete(name);
  return isFresh ? kept : null;
}

async function openAsset(request) {
  return (await caches.match(request, { cacheName: name, ignoreVary: true })) ?? fetch(request);
}
