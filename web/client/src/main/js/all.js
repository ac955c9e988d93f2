// All chapters' lessons in one module. A reader's first page loads its own lessons alone; when it is alive, this is
// fetched while nothing else is to do and kept, and the pages that follow begin with it.

// Its name holds its content's hash, so that a cached one is never an old one.
const file = document.querySelector('meta[name="module"]')?.dataset.all;
const address = file && new URL(`${file}.wasm`, import.meta.url).href;
const STORE = "forward-pass";

// Its bytes, where an earlier page has kept them; else null. Storage may be forbidden, or missing where the book is read
// without https: each page then loads its own.
export async function all() {
  try {
    const kept = file && (await caches.match(address, { cacheName: STORE }));
    return kept ? new Int8Array(await kept.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

export function keepAll() {
  if (!file || navigator.connection?.saveData) {
    return;
  }
  const idle = window.requestIdleCallback ?? ((action) => setTimeout(action, 2000));
  idle(async () => {
    try {
      const store = await caches.open(STORE);
      if (!(await store.match(address))) {
        await store.add(new Request(address, { priority: "low" }));
      }
      for (const other of await store.keys()) {
        if (other.url !== address) {
          await store.delete(other); // an older edition's
        }
      }
    } catch {} // the next page tries again
  });
}
