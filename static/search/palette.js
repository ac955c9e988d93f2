// The search box: looks up the whole book as one types, and goes to what was chosen. Fetched when it is first wanted (frame.js).
import MiniSearch from "./minisearch.js";
import { options, search } from "./terms.js";
import { words } from "./words.js";

const ROOT = new URL("../", import.meta.url), MOST = 40;
let box, field, list, says, index, hits = [], at = 0, saying;

function made(tag, name, parent) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (parent) parent.append(element);
  return element;
}

function style() {
  return new Promise((resolve) => {
    const link = made("link", "", document.head);
    link.rel = "stylesheet";
    link.onload = link.onerror = resolve;
    link.href = new URL("palette.css", import.meta.url);
  });
}

async function load() {
  const answer = await fetch(new URL("book.json", import.meta.url));
  if (!answer.ok) throw new Error(answer.url + ": " + answer.status);
  index = MiniSearch.loadJS(await answer.json(), options);
}

function build() {
  box = made("dialog", "palette", document.body);
  box.setAttribute("aria-label", words.search);
  const row = made("div", "palette-row", box);
  field = made("input", "palette-field", row);
  Object.assign(field, { type: "text", enterKeyHint: "go", placeholder: words["search-placeholder"], autocomplete: "off", spellcheck: false });
  const close = made("button", "palette-close", row);
  Object.assign(close, { type: "button", textContent: words["search-close"], onclick: () => box.close() });
  list = made("ul", "palette-list", box);
  list.id = "palette-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.search);
  says = made("p", "palette-says", box);
  says.setAttribute("role", "status");
  for (const [name, value] of [["role", "combobox"], ["aria-label", words.search], ["aria-controls", list.id],
    ["aria-autocomplete", "list"], ["aria-expanded", "false"]]) field.setAttribute(name, value);
  field.addEventListener("input", show);
  field.addEventListener("keydown", press);
  list.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (option) choose(Array.prototype.indexOf.call(list.children, option), event.ctrlKey || event.metaKey);
  });
  box.addEventListener("click", (event) => event.target === box && box.close()); // beside it
}

function show() {
  if (!index) return; // it is on its way
  const text = field.value.trim();
  hits = text ? search(index, text).slice(0, MOST) : [];
  list.replaceChildren(...hits.map(option));
  field.setAttribute("aria-expanded", String(hits.length > 0));
  mark(0);
  list.scrollTop = 0;
  clearTimeout(saying); // one who listens hears the outcome once, after the last key
  const outcome = !text ? "" : hits.length ? String(hits.length) : words["search-none"];
  says.classList.toggle("unseen", hits.length > 0);
  if (hits.length) saying = setTimeout(() => { says.textContent = outcome; }, 600);
  else says.textContent = outcome;
}

function option(hit, i) {
  const item = made("li", "palette-hit");
  item.id = "palette-" + i;
  item.setAttribute("role", "option");
  marked(made("span", "palette-title", item), hit.title, new Set(hit.terms));
  made("span", "palette-place", item).textContent = hit.kind === "chapter" ? words.chapter : words[hit.kind] + " · " + hit.page;
  return item;
}

// A title with the found terms marked.
function marked(place, title, terms) {
  for (const piece of title.split(/([\p{L}\p{N}_'’.]+)/u)) {
    const hit = options.tokenize(piece).some((term) => terms.has(options.processTerm(term)));
    if (hit) made("mark", "", place).textContent = piece;
    else place.append(piece);
  }
}

function mark(i) {
  at = i;
  Array.prototype.forEach.call(list.children, (item, n) => item.setAttribute("aria-selected", String(n === i)));
  const item = list.children[i];
  if (item) {
    field.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  } else field.removeAttribute("aria-activedescendant");
}

function press(event) {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && hits.length) mark((at + step + hits.length) % hits.length);
  else if (event.key === "Enter" && hits.length) choose(at, event.ctrlKey || event.metaKey);
  else return;
  event.preventDefault();
}

function choose(i, elsewhere) {
  const { id } = hits[i];
  box.close();
  if (id.startsWith("theme:")) {
    const select = document.querySelector(".theme-choice");
    select.value = id.slice("theme:".length);
    select.dispatchEvent(new Event("change"));
    return;
  }
  const address = new URL(id, ROOT);
  if (elsewhere) window.open(address, "_blank", "noopener");
  else location.assign(address);
}

/** Opens the search box; loads what it needs the first time, and again where that failed. */
export async function open() {
  if (!box) {
    await style();
    build();
  }
  if (!box.open) box.showModal();
  field.select();
  if (index) return;
  try {
    await load();
    show();
  } catch (error) {
    says.classList.remove("unseen");
    says.textContent = words["search-failed"];
  }
}
