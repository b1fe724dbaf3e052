/** Shows the print buttons, which do nothing without a script. */
for (const line of document.querySelectorAll("[data-print-line]")) {
  /** @type {HTMLElement} */ (line).hidden = false;
}

for (const button of document.querySelectorAll("[data-print]")) {
  const shown = /** @type {HTMLElement} */ (button);
  shown.hidden = false;
  shown.addEventListener("click", () => window.print());
}
