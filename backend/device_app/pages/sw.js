// Keeps the page itself for when there is no connection. Nothing of the API is ever kept.

const SHELF = "phone-{{digest}}";
const PARTS = {{parts}};

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(SHELF).then((shelf) => shelf.addAll(PARTS)).then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name !== SHELF));
  event.waitUntil(
    old.then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const path = new URL(event.request.url).pathname;
  const isWords = path.startsWith("/app/words-");
  if (event.request.method !== "GET" || !(isWords || PARTS.includes(path))) return;
  event.respondWith(fresh(event.request, path, isWords));
});

// What the server has now, else what is kept: a proxy may answer for a server that is away. The
// words of a language are kept once they were read.
async function fresh(request, path, isWords) {
  const shelf = await caches.open(SHELF);
  const answer = await fetch(request).catch(() => null);
  if (answer?.ok && isWords) await shelf.put(path, answer.clone());
  const isAway = !answer || answer.status >= 500;
  return (isAway && (await shelf.match(path))) || answer || Response.error();
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow("/app"));
});
