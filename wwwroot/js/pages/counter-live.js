// The officers' pages of the counter: the waiting list is always as it is now; what is being typed is left alone.
import { keepLive, refresh } from "../modules/live-page.js";

const root = /** @type {HTMLElement} */ (document.querySelector("[data-live]"));
const part = /** @type {HTMLElement} */ (document.querySelector("[data-fresh]"));
const line = document.getElementById("line");
const stale = document.getElementById("stale");

/** A form in the waiting list keeps working: each post needs the page's own token. */
const token = /** @type {HTMLInputElement | null} */ (document.querySelector("input[name=__RequestVerificationToken]"))?.value;

keepLive(root, {
  async look() {
    await refresh(part);
    if (token) {
      part.querySelectorAll("input[name=__RequestVerificationToken]").forEach(input => input.setAttribute("value", token));
    }
    const fresh = /** @type {HTMLElement | null} */ (part.querySelector("[data-state]"))?.dataset.state;
    if (stale && fresh !== undefined && fresh !== root.dataset.state) {
      stale.hidden = false;
    }
  },
  onLine(up) {
    if (!line) return;
    line.hidden = false;
    line.classList.toggle("is-down", !up);
    line.textContent = up ? "Đang nối trực tiếp" : "Mất kết nối, đang nối lại";
  },
});
