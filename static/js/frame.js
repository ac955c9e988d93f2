// Wires the choice of theme in the header, and says at each lesson that it did not start, where the module that
// brings lessons to life does not load. Opens the search box.
(function () {
  var root = document.documentElement, known = { light: 1, dark: 1, contrast: 1 };
  var key = "theme " + new URL("../", document.currentScript.src).pathname, select = document.querySelector(".theme-choice");
  function show(name) {
    if (known[name]) root.setAttribute("data-theme", name);
    else root.removeAttribute("data-theme");
  }
  if (select) {
    select.value = root.getAttribute("data-theme") || "system";
    select.addEventListener("change", function () {
      show(select.value);
      try { localStorage.setItem(key, select.value); } catch (e) { /* storage is off: the choice lasts for this page */ }
    });
    addEventListener("storage", function (event) { // chosen in another window
      if (event.key !== key) return;
      select.value = known[event.newValue] ? event.newValue : "system";
      show(select.value);
    });
  }
  function sayIt() {
    document.querySelectorAll("[data-lesson]").forEach(function (lesson) {
      var said = lesson.querySelector(".lesson-failed");
      lesson.dataset.state = "failed";
      if (said) said.removeAttribute("hidden");
    });
  }
  // What an address of a chapter means may stand on another of its pages: the end of the page links there.
  function leadOn() {
    var link = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!link || !link.closest(".moved")) return;
    link.search = location.search;
    location.replace(link.href);
  }
  // What is folded away waits as a text until its fold is opened.
  document.addEventListener("toggle", function (event) {
    var text = event.target.querySelector && event.target.querySelector(":scope > noscript");
    if (!text) return;
    var read = new DOMParser().parseFromString(text.textContent, "text/html");
    text.replaceWith.apply(text, Array.from(read.body.childNodes));
  }, true);
  // Search is fetched when it is first wanted: by its button, / or Ctrl-K. A key that writes a letter stays with the one who writes.
  function find(event) {
    event.preventDefault();
    import("../search/palette.js").then(function (palette) { return palette.open(); })
      .catch(function () { location.assign(finder.parentNode.querySelector("a").href); }); // all titles stand on the contents' page
  }
  var finder = document.querySelector(".find");
  if (finder) {
    finder.addEventListener("click", find);
    addEventListener("keydown", function (event) {
      var command = event.ctrlKey || event.metaKey, typing = event.target.closest && event.target.closest("input, textarea, select");
      if (event.key === "/" ? !command && !event.altKey && !typing : event.key === "k" && command && !(typing && event.ctrlKey)) find(event);
    });
  }
  if (root.hasAttribute("data-lifeless")) sayIt();
  addEventListener("error", function (event) { if (/boot\.js/.test(event.target.src)) sayIt(); }, true);
  addEventListener("hashchange", leadOn);
  leadOn(); // last, since an address may hold anything
})();
