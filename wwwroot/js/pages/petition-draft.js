/**
 * Saves the draft while it is written and makes photos small before they leave the phone.
 * Without this script each step is saved when “Tiếp tục” is pressed.
 */
import { shrink } from "../modules/shrink-photo.js";

const pauseBeforeSaving = 4000;

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-draft-form]"));
const told = document.querySelector("[data-draft-saved]");
let timer = 0;
let leaving = false;

if (form) {
  form.addEventListener("input", (event) => {
    if (/** @type {HTMLInputElement} */ (event.target).type !== "file") {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => save(form), pauseBeforeSaving);
    }
  });
  form.addEventListener("submit", () => {
    leaving = true;
    window.clearTimeout(timer);
  });
  for (const input of form.querySelectorAll("input[type=file]")) {
    input.addEventListener("change", () => shrinkAll(/** @type {HTMLInputElement} */ (input)));
  }
}

/** @param {HTMLFormElement} written */
async function save(written) {
  const data = new FormData(written);
  for (const input of written.querySelectorAll("input[type=file]")) {
    data.delete(/** @type {HTMLInputElement} */ (input).name);
  }

  try {
    // The answer does not matter: the server keeps what it got before it judges it.
    const response = await fetch(window.location.href, { method: "POST", body: data, redirect: "manual", credentials: "same-origin" });
    if (!leaving && (response.type === "opaqueredirect" || response.status === 400)) {
      tell(new Date());
    }
  } catch {
    timer = window.setTimeout(() => save(written), pauseBeforeSaving * 3);
  }
}

/** @param {Date} at */
function tell(at) {
  if (told) {
    const clock = `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`;
    told.textContent = (told.textContent ?? "").replace(/\d{1,2}:\d{2}/, clock);
  }
}

/** @param {HTMLInputElement} input */
async function shrinkAll(input) {
  if (!input.files || typeof DataTransfer === "undefined") {
    return;
  }

  const chosen = new DataTransfer();
  for (const file of input.files) {
    chosen.items.add(await shrink(file));
  }

  input.files = chosen.files;
}
