/** Keys of the triage desk: the list is walked and a case is classified, given and left without the mouse. Every key has a control that does the same. */
const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById("phim-tat"));
const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("tbody tr")].filter((row) => row.querySelector("[data-case]")));
let current = -1;

for (const opener of document.querySelectorAll("[data-keys-open]")) {
  const button = /** @type {HTMLElement} */ (opener);
  button.hidden = false;
  button.addEventListener("click", () => dialog?.showModal());
}

/** @param {number} step */
function walk(step) {
  if (rows.length === 0) return;
  current = Math.min(rows.length - 1, Math.max(0, current + step));
  const link = /** @type {HTMLElement} */ (rows[current].querySelector("[data-case]"));
  link.focus();
  rows[current].scrollIntoView({ block: "nearest" });
}

/** @param {string} selector */
function press(selector) {
  /** @type {HTMLElement | null} */ (document.querySelector(selector))?.click();
}

/** The form that classifies, opened. */
function classifyForm() {
  const step = /** @type {HTMLDetailsElement | null} */ (document.querySelector('[data-step="Classify"]'));
  if (step) step.open = true;
  return step?.querySelector("form") ?? null;
}

/** @param {string} kind */
function classifyAs(kind) {
  const choice = /** @type {HTMLSelectElement | null | undefined} */ (classifyForm()?.querySelector('[name="Input.Kind"]'));
  if (!choice) return;
  choice.value = kind;
  choice.focus();
}

function giveToMe() {
  const form = classifyForm() ?? document.querySelector("[data-assign]");
  const choice = /** @type {HTMLSelectElement | null | undefined} */ (form?.querySelector('[name="Input.AssigneeId"]'));
  const me = /** @type {HTMLOptionElement | null | undefined} */ (choice?.querySelector("[data-me]"));
  if (!choice || !me) return;
  choice.value = me.value;
  choice.focus();
}

function pick() {
  const box = /** @type {HTMLInputElement | null | undefined} */ (rows[current]?.querySelector("[data-pick]"));
  if (box) box.checked = !box.checked;
}

/** @type {Record<string, () => void>} */
const keys = {
  j: () => walk(1),
  k: () => walk(-1),
  x: pick,
  g: () => document.getElementById("giao-cho")?.focus(),
  "/": () => document.getElementById("tim")?.focus(),
  1: () => classifyAs("Complaint"),
  2: () => classifyAs("Denunciation"),
  3: () => classifyAs("Proposal"),
  4: () => classifyAs("Feedback"),
  m: giveToMe,
  n: () => press("[data-key-next]"),
  u: () => press("[data-key-up]"),
  "?": () => dialog?.showModal(),
};

document.addEventListener("keydown", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.key === "Enter" && event.ctrlKey) {
    const form = target.closest("form") ?? classifyForm();
    if (form instanceof HTMLFormElement && form.method === "post") {
      event.preventDefault();
      form.requestSubmit();
    }
    return;
  }

  const writing = target.matches("input:not([type=checkbox]):not([type=radio]), textarea") || target.isContentEditable;
  const act = keys[event.key];
  if (!act || writing || event.ctrlKey || event.metaKey || event.altKey || dialog?.open) return;
  event.preventDefault();
  act();
});
