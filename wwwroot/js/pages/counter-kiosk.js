// The kiosk forgets the last visitor: when nobody touches it for a while, and when somebody goes back, it starts anew.
const main = /** @type {HTMLElement} */ (document.querySelector("[data-idle]"));
const milliseconds = Number(main.dataset.idleSeconds) * 1000;
/** @type {number | undefined} */
let timer;

const isUsed = () => {
  const code = /** @type {HTMLInputElement | null} */ (main.querySelector("[data-scan]"));
  return Boolean(code?.value) || Boolean(main.querySelector(".summary-error"));
};
const startOver = () => isUsed() ? location.replace(main.dataset.idle ?? "") : watch();
function watch() {
  clearTimeout(timer);
  timer = setTimeout(startOver, milliseconds);
}

for (const touch of ["pointerdown", "keydown", "input"]) addEventListener(touch, watch);
addEventListener("pageshow", event => {
  if (event.persisted) location.replace(main.dataset.idle ?? "");
});
watch();

export {};
