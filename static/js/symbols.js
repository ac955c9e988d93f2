// Cards of symbols: a formula is one tab stop, arrow keys move among its symbols, a card opens for the one with
// the focus, under the pointer or tapped, and Escape closes it. The cards lie in a file beside the page, which is fetched when the
// reader first turns to a formula.

(function () {
"use strict";
const GAP = 8;
const LEAST = 64; // px of a card, where a formula fills the window
const LINGER = 300; // ms in which the pointer may travel from a symbol to its card
let leaving = 0;
let shown = null; // the card that is open
let anchor = null; // the symbol it belongs to; its card may still be on its way
let fetched = null;

const cardOf = (symbol) => document.getElementById(`card-${symbol.dataset.symbol}`);
const symbolsOf = (formula) => [...formula.querySelectorAll("[data-symbol]")];
const formulaOf = (target) => target.closest?.(".formula, math[tabindex]");

// Puts the page's cards into it, once. Where they can't be had, the list of symbols at the chapter's end links to all that they say,
// and the next formula tries again.
async function fetchCards() {
  try {
    const answer = await fetch(new URL("cards.html", document.baseURI));
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector("main").append(...page.querySelectorAll(".card"));
  } catch {
    fetched = null;
  }
}

const cards = () => (fetched ??= fetchCards());

function hide() {
  clearTimeout(leaving);
  shown?.hidePopover();
  anchor?.classList.remove("active");
  shown = anchor = null;
}

async function show(symbol) {
  if (symbol === anchor) {
    return;
  }
  hide();
  symbol.classList.add("active");
  anchor = symbol;
  await cards();
  const card = cardOf(symbol);
  // Meanwhile the reader may have turned elsewhere.
  if (symbol === anchor && !shown && card?.showPopover) {
    card.showPopover();
    placeAt(symbol, card);
    shown = card;
  }
}

function placeAt(symbol, card) {
  place(card, symbol.getBoundingClientRect(), (symbol.closest(".formula") ?? symbol).getBoundingClientRect());
}

// Under the symbol, below its formula where there is room, else above; where neither has enough, where there is more, as high as fits, so
// that the formula stays in sight; never past the edges. The policy forbids style attributes in
// the page's HTML; setting properties from a script is allowed.
function place(card, symbol, formula) {
  card.style.maxHeight = "";
  const width = card.offsetWidth;
  const height = card.offsetHeight;
  const left = Math.max(GAP, Math.min(symbol.left, document.documentElement.clientWidth - width - GAP));
  const below = innerHeight - formula.bottom - 2 * GAP;
  const above = formula.top - 2 * GAP;
  const isBelow = height <= below || (height > above && below >= above);
  const room = Math.max(isBelow ? below : above, LEAST);
  const top = isBelow ? formula.bottom + GAP : Math.max(GAP, formula.top - Math.min(height, room) - GAP);
  Object.assign(card.style, { position: "fixed", margin: "0", inset: "auto", left: `${left}px`, top: `${top}px`, maxHeight: `${room}px`, overflow: "auto" });
}

function move(formula, event) {
  const symbols = symbolsOf(formula);
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step || symbols.length === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return; // with a key held, arrows are the browser's: Alt with the left one goes back
  }
  event.preventDefault();
  const at = symbols.indexOf(anchor);
  show(symbols[at < 0 ? 0 : (at + step + symbols.length) % symbols.length]);
}

document.addEventListener("pointerover", (event) => {
  if (event.target.closest?.("math")?.querySelector("[data-symbol]")) {
    cards(); // a finger on it or a pointer over it: soon one of them is wanted
  }
  if (event.pointerType !== "mouse") {
    return;
  }
  clearTimeout(leaving);
  const symbol = event.target.closest?.("[data-symbol]");
  if (symbol) {
    show(symbol);
  } else if (!event.target.closest?.(".card")) {
    leaving = setTimeout(hide, LINGER);
  }
});
document.addEventListener("click", (event) => {
  const symbol = event.target.closest?.("[data-symbol]");
  if (symbol) {
    show(symbol);
  } else if (!event.target.closest?.(".card")) {
    hide();
  }
});
// From the card's link the way leads back to its formula: with Tab on to what follows that.
function leave(event) {
  formulaOf(anchor)?.focus({ preventScroll: true });
  hide();
  if (event.key !== "Tab" || event.shiftKey) {
    event.preventDefault();
  }
}

document.addEventListener("keydown", (event) => {
  if (anchor && event.target.closest?.(".card") && ["Escape", "Tab"].includes(event.key)) {
    leave(event);
    return;
  }
  if (event.key === "Escape") {
    hide();
  }
  const formula = formulaOf(event.target);
  if (formula && event.key === "Enter") {
    shown?.querySelector("a")?.focus();
  } else if (formula) {
    move(formula, event);
  }
});
// A formula that comes into focus by the keyboard opens its first symbol: one sees that there is more.
document.addEventListener("focusin", (event) => {
  const formula = formulaOf(event.target);
  if (formula && symbolsOf(formula).length > 0) {
    cards();
  }
  const first = formula?.matches(":focus-visible") && symbolsOf(formula)[0];
  if (first) {
    show(first);
  }
});
document.addEventListener("focusout", (event) => {
  if (formulaOf(event.target) && !event.relatedTarget?.closest?.(".card")) {
    hide();
  }
});
// The card goes along when its symbol moves (the page may still settle after the focus came), and leaves with it.
addEventListener("scroll", () => {
  if (!shown) {
    return;
  }
  const box = anchor.getBoundingClientRect();
  const isAway = box.bottom < 0 || box.top > innerHeight;
  if (isAway && !formulaOf(anchor)?.matches(":focus")) { // one with the focus is still on its way here
    hide();
  } else {
    placeAt(anchor, shown);
  }
}, { passive: true });
})();
