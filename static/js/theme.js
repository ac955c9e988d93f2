// Runs before the page is drawn: puts the reader's theme on <html>, and notes where the module that brings lessons
// to life does not load. What can wait is in frame.js.
(function () {
  var root = document.documentElement, chosen;
  // Copies of the book side by side on one origin have a choice each.
  var key = "theme " + new URL("../", document.currentScript.src).pathname;
  root.setAttribute("data-js", "");
  if (location.hash) root.setAttribute("data-place", ""); // all is laid out at once: the place must not move
  try { chosen = localStorage.getItem(key) || localStorage.getItem("theme"); } catch (e) { /* storage is off */ }
  if (/^(light|dark|contrast)$/.test(chosen)) root.setAttribute("data-theme", chosen);
  addEventListener("error", function (event) {
    if (/boot\.js/.test(event.target.src)) root.setAttribute("data-lifeless", "");
  }, true);
})();
