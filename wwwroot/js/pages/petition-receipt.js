/** Shows the lines of a list that hold a print button. */
for (const line of document.querySelectorAll("[data-print-line]")) {
  /** @type {HTMLElement} */ (line).hidden = false;
}
