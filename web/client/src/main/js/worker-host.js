// A worker's surroundings. Its other half is forwardpass.client.dom.WorkerHost.

const reasonOf = (error) => String((error instanceof Error && error.message) || error);

let hear = null;
const early = []; // what the page said before the module was ready
self.onmessage = ({ data }) => (hear ? hear(...data) : early.push(data));

const { port1, port2 } = new MessageChannel();
const queue = [];
port1.onmessage = () => queue.shift()();

export function serve(heard) {
  hear = heard;
  early.splice(0).forEach((data) => hear(...data));
  return { send: (...message) => self.postMessage(message) };
}

export function attempt(action, failed) {
  try {
    action();
  } catch (error) {
    failed(reasonOf(error));
  }
}

// Files of the site, in chunks: so that it can be seen how far they are, and stopped.
const siteRoot = new URL("../", import.meta.url);

async function read(path, signal, coming) {
  const response = await fetch(new URL(path, siteRoot), { signal });
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  const reader = response.body.getReader();
  const chunks = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    size += next.value.length;
    coming(size);
  }
  const bytes = new Int8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

export function fetchFile(path, coming, loaded, failed) {
  const abort = new AbortController();
  read(path, abort.signal, (size) => !abort.signal.aborted && coming(size)).then(
    (bytes) => !abort.signal.aborted && loaded(bytes),
    (error) => !abort.signal.aborted && failed(reasonOf(error)),
  );
  return { stop: () => abort.abort() };
}

// Files that the reader has chosen on the page, asked for by the page's name for that choice: handles, of which only
// the slices that are asked for are read. What files.js has answers.
let choice = null;
let chosen = null;

export function chosenFiles(wanted) {
  if (wanted !== choice) {
    choice = wanted;
    chosen = null;
    const channel = new BroadcastChannel(`forward-pass-files ${wanted}`);
    const answered = (files) => {
      channel.close();
      if (choice === wanted) {
        chosen ??= files;
      }
    };
    channel.onmessage = ({ data }) => Array.isArray(data) && answered(data);
    channel.postMessage("wanted");
    setTimeout(() => answered([]), 5000);
  }
  return chosen === null ? -1 : chosen.length;
}

export const chosenName = (file) => chosen[file].name;
export const chosenSize = (file) => chosen[file].size;

export function readChosen(file, from, count, to) {
  const slice = chosen[file].slice(from, from + count);
  to.set(new Int8Array(new FileReaderSync().readAsArrayBuffer(slice)));
}

// A compiled Wasm module keeps to the first bytes of the memory; kernels that it instantiates have the rest.
const PAGE = 1 << 16;
const OWN_PAGES = 144;
const MOST_PAGES = 32767; // addresses stay positive as 32-bit numbers
let memory = null;

export const ownBytes = () => OWN_PAGES * PAGE;
export const sharedMemory = () => (memory ??= new WebAssembly.Memory({ initial: OWN_PAGES, maximum: MOST_PAGES }));

export function soon(action) {
  queue.push(action);
  port2.postMessage(null);
}
