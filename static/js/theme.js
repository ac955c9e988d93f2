// Runs before the page is drawn: puts the reader's theme on <html>, then wires the choice in the header. And says at
// each lesson that it did not start, where the module that brings lessons to life does not load.
(function () {
  var root = document.documentElement, known = { light: 1, dark: 1, contrast: 1 }, chosen = "system";
  function show(name) {
    if (known[name]) root.setAttribute("data-theme", name);
    else root.removeAttribute("data-theme");
  }
  // Copies of the book side by side on one origin have a choice each.
  var key = "theme " + new URL("../", document.currentScript.src).pathname;
  root.setAttribute("data-js", "");
  try { chosen = localStorage.getItem(key) || localStorage.getItem("theme") || "system"; } catch (e) { /* storage is off: the choice lasts for this page */ }
  show(chosen);
  document.addEventListener("DOMContentLoaded", function () {
    var select = document.querySelector(".theme-choice");
    if (!select) return;
    select.value = known[chosen] ? chosen : "system";
    select.addEventListener("change", function () {
      show(select.value);
      try { localStorage.setItem(key, select.value); } catch (e) { /* as above */ }
    });
    addEventListener("storage", function (event) { // chosen in another window
      if (event.key !== key) return;
      select.value = known[event.newValue] ? event.newValue : "system";
      show(select.value);
    });
  });
  function dead() {
    document.querySelectorAll("[data-lesson]").forEach(function (lesson) {
      var said = lesson.querySelector(".lesson-failed");
      lesson.dataset.state = "failed";
      if (said) said.removeAttribute("hidden");
    });
  }
  addEventListener("error", function (event) {
    if (event.target.type !== "module") return;
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", dead);
    else dead();
  }, true);
})();
