// The book's worker: long jobs, off the page's thread. The page says which runtime it runs on itself.

import "./worker-host.js"; // first: it keeps what the page says before the module is ready
import { start } from "./start.js";

start("work", new URLSearchParams(location.search).get("runtime")).catch((error) => {
  setTimeout(() => {
    throw error; // reaches the page as the worker's error event
  });
});
