// The book's worker: long jobs, off the page's thread. The page says which runtime it runs on itself.

import { ownBytes, sharedMemory } from "./worker-host.js"; // first: it keeps what the page says meanwhile
import { start } from "./start.js";

const options = () => ({ memory: { external: sharedMemory(), maxSize: ownBytes() } });

start("work", new URLSearchParams(location.search).get("runtime"), options).catch((error) => {
  setTimeout(() => {
    throw error; // reaches the page as the worker's error event
  });
});
