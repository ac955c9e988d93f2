// The book's worker: long jobs, off the page's thread. The page says which runtime it runs on itself; where the worker's
// Wasm does not load, its JavaScript does the work.

import { ownBytes, sharedMemory } from "./worker-host.js"; // first: it keeps what the page says meanwhile
import { start } from "./start.js";

const options = () => ({ memory: { external: sharedMemory(), maxSize: ownBytes() } });

const wanted = new URLSearchParams(location.search).get("runtime");

start("work", wanted === "js" ? "js" : null, options).catch((error) => {
  setTimeout(() => {
    throw error; // reaches the page as the worker's error event
  });
});
