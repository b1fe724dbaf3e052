// What every page gains when scripts run: errors are read out first, and a form is sent only once.

document.querySelector(".summary-error")?.scrollIntoView({ block: "nearest" });
/** @type {HTMLElement | null} */ (document.querySelector(".summary-error"))?.focus();

/** A second press within this time is taken for impatience, not for a second petition. */
const quietMilliseconds = 8000;
/** @type {WeakMap<HTMLFormElement, number>} */
const sent = new WeakMap();

document.addEventListener("submit", event => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (event.defaultPrevented || form.method !== "post") {
    return;
  }

  const now = performance.now();
  if (now - (sent.get(form) ?? -quietMilliseconds) < quietMilliseconds) {
    event.preventDefault();
    return;
  }

  sent.set(form, now);
});

// A page that comes back by the back button may be sent again.
addEventListener("pageshow", event => {
  if (event.persisted) {
    document.querySelectorAll("form").forEach(form => sent.delete(form));
  }
});

// A print button does nothing without a script, so it is shown by the script.
for (const button of document.querySelectorAll("[data-print]")) {
  /** @type {HTMLElement} */ (button).hidden = false;
  button.addEventListener("click", () => print());
}

export {};
