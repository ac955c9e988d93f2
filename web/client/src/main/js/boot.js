// The one script that a page names. Without it, or if it fails, the page stays as it was printed.

import { start } from "./start.js";
import { all, keepAll } from "./all.js";

// The chapter's own lessons, or all of a small site's.
const name = document.querySelector('meta[name="module"]')?.content ?? "page";
const wanted = new URLSearchParams(location.search).get("runtime");

start(name, wanted, () => ({}), all)
  .then((loaded) => loaded === name && keepAll())
  .catch((error) => {
    console.error("the page's lessons did not start:", error);
    for (const lesson of document.querySelectorAll("[data-lesson]")) {
      lesson.dataset.state = "failed";
      lesson.querySelector(".lesson-failed")?.removeAttribute("hidden");
    }
  });
