// Files that a reader drops on a field or chooses there. They stay with the page: its worker gets handles, and reads slices.
const page = Math.random().toString(36).slice(2);
const chosen = new Map(); // by name: a file dropped again takes the older one's place
let choices = 0;
let channel = null;

function tell(place) {
  channel?.close();
  choices += 1;
  const choice = `${page}-${choices}`;
  const files = [...chosen.values()];
  channel = new BroadcastChannel(`forward-pass-files ${choice}`);
  channel.onmessage = ({ data }) => data === "wanted" && channel.postMessage(files);
  const field = place.querySelector("[data-answer]");
  field.value = [choice, ...files.map(({ name, size }) => `${size} ${name}`)].join("\n");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function take(place, files) {
  for (const file of files) {
    chosen.set(file.name, file);
  }
  tell(place);
}

// A dropped folder gives the files that lie in it, not those of folders further down.
const asFile = (entry) => new Promise((resolve, reject) => entry.file(resolve, reject));

async function inFolder(folder) {
  const reader = folder.createReader();
  const files = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) {
      return files;
    }
    files.push(...(await Promise.all(some.filter((entry) => entry.isFile).map(asFile))));
  }
}

async function dropped(data) {
  const files = [...data.files];
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.());
  const folders = entries.filter((entry) => entry?.isDirectory);
  const plain = files.filter((file, i) => !entries[i]?.isDirectory);
  return [...plain, ...(await Promise.all(folders.map(inFolder))).flat()];
}

const placeOf = ({ target }) => target.closest?.("[data-files]");
const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files");

document.addEventListener("change", (event) => {
  const place = placeOf(event);
  if (place && event.target.type === "file" && event.target.files.length > 0) {
    take(place, event.target.files);
    event.target.value = ""; // so that the same file can be chosen again
  }
});

document.addEventListener("click", (event) => {
  const place = placeOf(event);
  if (place && event.target.closest("[data-forget]")) {
    chosen.clear();
    tell(place);
  }
});

// A file let go beside the field would open in the page's place, and all that stands here would be gone.
document.addEventListener("dragover", (event) => {
  if (hasFiles(event)) {
    event.preventDefault();
    document.querySelectorAll("[data-files]").forEach((place) => place.classList.toggle("over", place === placeOf(event)));
  }
});

document.addEventListener("drop", (event) => {
  if (hasFiles(event)) {
    event.preventDefault();
    const place = placeOf(event);
    if (place) {
      place.classList.remove("over");
      dropped(event.dataTransfer).then((files) => take(place, files), console.error);
    }
  }
});
