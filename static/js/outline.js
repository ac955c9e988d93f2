// Marks the section that is being read in the chapter's outline.
(function () {
  var links = document.querySelectorAll(".outline a"), sections = [], waiting = false;
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
  }
  function soon() {
    if (!waiting) { waiting = true; requestAnimationFrame(mark); }
  }
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  mark();
})();
