// What the page's Java asks of the browser where a typed view of its objects will not do.
// Its other half is forwardpass.client.dom.Host.

const siteRoot = new URL("../", import.meta.url);
// `/softmax/` and `/softmax/index.html` are one page; the path keeps apart what lies side by side on one origin.
const pagePath = location.pathname.replace(/index\.html$/, "");
const memoryName = (name, path = pagePath) => `forward-pass ${path} ${name}`;
// A further page of a chapter, whose lessons once stood on the chapter's own: what readers did there is theirs here.
const chapter = document.querySelector('meta[name="module"]')?.dataset.of;
const chapterPath = chapter && new URL(`../${chapter}/`, location).pathname;
const reasonOf = (error) => String((error instanceof Error && error.message) || error);

export const page = () => document;

export function attempt(action, failed) {
  try {
    action();
  } catch (error) {
    failed(reasonOf(error));
  }
}

export function whenNear(element, action) {
  if (typeof IntersectionObserver !== "function") {
    action();
    return;
  }
  let done = false;
  const mount = () => {
    if (!done) {
      done = true;
      observer.disconnect();
      element.removeEventListener("focusin", mount);
      action();
    }
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && mount(),
    { rootMargin: "800px 0px" },
  );
  observer.observe(element);
  element.addEventListener("focusin", mount);
}

export const nextFrame = (action) => void requestAnimationFrame(() => action());
export const after = (millis, action) => setTimeout(() => action(), millis);
export const whenIdle = window.requestIdleCallback
  ? (action) => void requestIdleCallback(() => action())
  : (action) => void setTimeout(() => action(), 50);

// "Quickly" is three times in turn within a good part of a frame; a lesson that never gets there is left alone in the end.
export function rehearse(action) {
  let left = 30;
  let quick = 0;
  const turn = () => {
    const begin = performance.now();
    try {
      action();
    } catch {
      return; // the reader's own event meets it again, and is told
    }
    quick = performance.now() - begin < 4 ? quick + 1 : 0;
    left--;
    if (left > 0 && quick < 3) {
      whenIdle(turn);
    }
  };
  turn();
}

export const forgetTimer = (timer) => clearTimeout(timer);
export const focusInPlace = () => ({ preventScroll: true });

export function eachSetting(max, sink) {
  if (location.search.length <= max) {
    new URLSearchParams(location.search).forEach((text, name) => sink(name, text));
  }
}

// Storage may be forbidden, full or emptied: the book then does not remember, and says so.
export function recall(name) {
  try {
    const former = chapterPath && localStorage.getItem(memoryName(name, chapterPath));
    if (former && localStorage.getItem(memoryName(name)) === null) {
      localStorage.setItem(memoryName(name), former);
      localStorage.removeItem(memoryName(name, chapterPath));
    }
    return localStorage.getItem(memoryName(name));
  } catch {
    return null;
  }
}

export function remember(name, text) {
  try {
    if (text === null) {
      localStorage.removeItem(memoryName(name));
    } else {
      localStorage.setItem(memoryName(name), text);
    }
    return true;
  } catch {
    return false;
  }
}

// Another window of the same page; this one's own changes do not come this way.
export function whenRememberedElsewhere(name, heard) {
  addEventListener("storage", ({ key, newValue }) => key === memoryName(name) && heard(newValue ?? ""));
}

export const newQuery = () => new URLSearchParams();

export function share(bar, link, fragment, copied, notCopied) {
  const address = (query) => {
    const settings = query.toString().replaceAll("%2C", ",");
    return `${location.pathname}${settings && "?" + settings}#${fragment}`;
  };
  history.replaceState(null, "", address(bar));
  if (navigator.clipboard) {
    navigator.clipboard.writeText(new URL(address(link), location).href).then(() => copied(), () => notCopied());
  } else {
    notCopied();
  }
}

async function fetched(asset) {
  const response = await fetch(new URL(asset, siteRoot));
  if (!response.ok) {
    throw new Error(`${asset}: ${response.status}`);
  }
  return response;
}

export function load(asset, loaded, failed) {
  fetched(asset)
    .then((response) => response.arrayBuffer())
    .then((buffer) => loaded(new Int8Array(buffer)), (error) => failed(reasonOf(error)));
}

export function loadText(asset, loaded, failed) {
  fetched(asset)
    .then((response) => response.text())
    .then((text) => loaded(text), (error) => failed(reasonOf(error)));
}

export function startWorker(runtime, heard, failed) {
  const address = new URL(`worker.js?runtime=${runtime}`, import.meta.url);
  let worker;
  try {
    worker = new Worker(address, { type: "module" });
  } catch (error) { // as in a sandboxed frame
    setTimeout(() => failed(reasonOf(error)));
    return { send: () => {} };
  }
  worker.onmessage = ({ data }) => heard(...data);
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    failed(event.message || "worker.js"); // without a message, it is the file that did not come
  };
  return { send: (...message) => worker.postMessage(message) };
}

export const report = (reason) => console.error(reason);
