// Cards of symbols: a formula is one tab stop, arrow keys move among its symbols, a card opens for the one with
// the focus, under the pointer or tapped, and Escape closes it.

const GAP = 8;
let shown = null; // the card that is open
let anchor = null; // the symbol it belongs to

const cardOf = (symbol) => document.getElementById(`symbol-${symbol.dataset.symbol}`);
const symbolsOf = (formula) => [...formula.querySelectorAll("[data-symbol]")];
const formulaOf = (target) => target.closest?.(".formula, math[tabindex]");

function hide() {
  shown?.hidePopover();
  anchor?.classList.remove("active");
  shown = anchor = null;
}

function show(symbol) {
  const card = cardOf(symbol);
  if (symbol === anchor || !card?.showPopover) {
    return;
  }
  hide();
  symbol.classList.add("active");
  card.showPopover();
  place(card, symbol.getBoundingClientRect());
  shown = card;
  anchor = symbol;
}

// Below the symbol where there is room, else above; never past the edges. The policy forbids style attributes in
// the page's HTML; setting properties from a script is allowed.
function place(card, box) {
  const width = card.offsetWidth;
  const height = card.offsetHeight;
  const left = Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - width - GAP));
  const below = box.bottom + GAP;
  const top = below + height < innerHeight ? below : Math.max(GAP, box.top - height - GAP);
  Object.assign(card.style, { position: "fixed", margin: "0", inset: "auto", left: `${left}px`, top: `${top}px` });
}

function move(formula, event) {
  const symbols = symbolsOf(formula);
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step || symbols.length === 0) {
    return;
  }
  event.preventDefault();
  const at = symbols.indexOf(anchor);
  show(symbols[at < 0 ? 0 : (at + step + symbols.length) % symbols.length]);
}

document.addEventListener("pointerover", (event) => {
  const symbol = event.pointerType === "mouse" && event.target.closest?.("[data-symbol]");
  if (symbol) {
    show(symbol);
  } else if (event.pointerType === "mouse" && !event.target.closest?.(".card")) {
    hide();
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
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    hide();
  }
  const formula = formulaOf(event.target);
  if (formula) {
    move(formula, event);
  }
});
// A formula that comes into focus by the keyboard opens its first symbol: one sees that there is more.
document.addEventListener("focusin", (event) => {
  const formula = formulaOf(event.target);
  const first = formula?.matches(":focus-visible") && symbolsOf(formula)[0];
  if (first) {
    show(first);
  }
});
document.addEventListener("focusout", (event) => {
  if (formulaOf(event.target)) {
    hide();
  }
});
addEventListener("scroll", hide, { passive: true });
