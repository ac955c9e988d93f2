// All chapters' lessons in one module. A reader's first page loads its own lessons alone; when it is alive, this is
// fetched while nothing else is to do, into the browser's cache, and the pages that follow begin with it.

// Its name holds its content's hash, so that a cached one is never an old one.
const file = document.querySelector('meta[name="module"]')?.dataset.all;
const address = file && new URL(`${file}.wasm`, import.meta.url).href;
const FETCHED = "forward-pass all";

function noted(text) {
  try {
    return text === undefined ? localStorage.getItem(FETCHED) : localStorage.setItem(FETCHED, text);
  } catch {
    return null; // storage is forbidden: each page then loads its own
  }
}

// Its bytes, where an earlier page has fetched them and the browser still has them; else null.
export async function all() {
  if (!file || noted() !== file) {
    return null;
  }
  try {
    const kept = await fetch(address, { cache: "only-if-cached", mode: "same-origin" });
    return kept.ok ? new Int8Array(await kept.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

export function keepAll() {
  if (!file || noted() === file || navigator.connection?.saveData) {
    return;
  }
  const idle = window.requestIdleCallback ?? ((action) => setTimeout(action, 2000));
  idle(async () => {
    try {
      const response = await fetch(address, { priority: "low" });
      await response.arrayBuffer();
      if (response.ok) {
        noted(file);
      }
    } catch {} // the next page tries again
  });
}
