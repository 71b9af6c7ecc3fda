// The shell of the portal without network. Answers of the API are never kept here: judges' dossiers have a store of their own.
const cacheName = 'sangtao-shell-1';

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate' && !url.pathname.startsWith('/api/')) event.respondWith(page(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

async function keepShell() {
  const cache = await caches.open(cacheName);
  await cache.add('/');
  // Pages are loaded when they are opened; a judge on a train needs theirs before.
  const files = await fetch('/assets.json').then((answer) => (answer.ok ? answer.json() : []));
  await cache.addAll(files);
}

async function dropOthers() {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
}

/** The newest page when there is a network, else the one that was kept; every address is the same page. */
async function page(request) {
  const cache = await caches.open(cacheName);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put('/', answer.clone());
    return answer;
  } catch {
    return (await cache.match('/')) ?? Response.error();
  }
}

/** Names carry the hash of the content: what is kept never goes stale. */
async function asset(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
