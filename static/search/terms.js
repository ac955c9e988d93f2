// How a text becomes the terms that are looked up: when the index is made, and in the page as a reader types. Words in small letters,
// without accents; a number with its fraction is one term, so is d_k, and each mathematical sign is one of its own.
const TERM = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:[_'][\p{L}\p{N}]+)*|[\p{Sm}∂∇∞√‖]/gu;

export const options = {
  fields: ["title", "text"],
  storeFields: ["title", "page", "kind"],
  tokenize: (text) => text.replace(/’/g, "'").normalize("NFKD").replace(/\p{M}/gu, "").match(TERM) || [],
  processTerm: (term) => term.toLowerCase(),
  searchOptions: {
    boost: { title: 6 },
    boostDocument: (id, term, stored) => (stored.kind === "chapter" ? 2 : stored.kind === "symbol" ? 1.5 : 1),
    prefix: (term) => term.length > 1,
    combineWith: "AND",
  },
};

// Words as typed, or as they begin; where few have them, words that are nearly so; where none has all, what has some.
const nearly = (term) => (term.length > 3 ? 0.25 : false);

export function search(index, text) {
  const exact = index.search(text);
  if (exact.length > 2) return exact;
  const near = index.search(text, { fuzzy: nearly });
  return near.length > 0 ? near : index.search(text, { fuzzy: nearly, combineWith: "OR" });
}
