// Marks the section that is being read in the chapter's outline, and offers the way back to it to who scrolls up. Has sections laid out
// one by one, in time that nobody else needs; then those out of view rest, so that a keystroke moves and paints only what is seen.
(function () {
  var links = document.querySelectorAll(".outline a"), sections = [], waiting = false;
  var outline = document.querySelector(".outline"), back = document.querySelector(".to-outline"), turned = scrollY;
  links.forEach(function (link) {
    var section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (section) sections.push({ link: link, section: section });
  });
  function mark() {
    var line = innerHeight / 3, now = null;
    waiting = false;
    sections.forEach(function (s) { if (s.section.getBoundingClientRect().top <= line) now = s; });
    sections.forEach(function (s) {
      if (s === now) s.link.setAttribute("aria-current", "true");
      else s.link.removeAttribute("aria-current");
    });
    offer();
  }
  // Some 80 pixels upwards, wherever one turned; the least way down takes it away again.
  function offer() {
    if (!back || !outline) return;
    var up = turned - scrollY > 80;
    turned = up ? scrollY + 81 : Math.max(turned, scrollY);
    var down = scrollY >= turned;
    if (up || down) back.classList.toggle("wanted", up && outline.getBoundingClientRect().bottom < 0);
  }
  var root = document.documentElement, later = Array.from(document.querySelectorAll(".section")), wide = innerWidth;
  function layOut() {
    if (later.length > 0) {
      later.shift().classList.add("laid");
      requestAnimationFrame(whenIdle);
    } else {
      root.setAttribute("data-rested", ""); // each keeps the height that it has now
    }
  }
  // Other widths, other heights.
  function wake() {
    if (innerWidth === wide) return;
    wide = innerWidth;
    if (!root.hasAttribute("data-rested")) return;
    root.removeAttribute("data-rested");
    requestAnimationFrame(function () { requestAnimationFrame(whenIdle); });
  }
  function whenIdle() {
    if (window.requestIdleCallback) requestIdleCallback(layOut, { timeout: 500 });
    else setTimeout(layOut, 50);
  }
  // Who goes to a place in the page finds it where it will stay.
  addEventListener("click", function (event) {
    if (event.target.closest && event.target.closest("a[href*='#']")) root.setAttribute("data-place", "");
  }, true);
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle);
  function soon() {
    if (!waiting) { waiting = true; requestAnimationFrame(mark); }
  }
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  addEventListener("resize", wake);
  mark();
})();
