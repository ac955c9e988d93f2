// Runs before the page is drawn: puts the reader's theme on <html>, then wires the choice in the header.
(function () {
  var root = document.documentElement, known = { light: 1, dark: 1, contrast: 1 }, chosen = "system";
  function show(name) {
    if (known[name]) root.setAttribute("data-theme", name);
    else root.removeAttribute("data-theme");
  }
  root.setAttribute("data-js", "");
  try { chosen = localStorage.getItem("theme") || "system"; } catch (e) { /* storage is off: the choice lasts for this page */ }
  show(chosen);
  document.addEventListener("DOMContentLoaded", function () {
    var select = document.querySelector(".theme-choice");
    if (!select) return;
    select.value = known[chosen] ? chosen : "system";
    select.addEventListener("change", function () {
      show(select.value);
      try { localStorage.setItem("theme", select.value); } catch (e) { /* as above */ }
    });
  });
})();
