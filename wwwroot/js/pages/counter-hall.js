// The screen in the hall: shows each call at once, says it in Vietnamese, and mends its own line.
import { byId } from "../modules/dom.js";
import { keepLive, refresh } from "../modules/live-page.js";

const main = byId("noi-dung");
const line = byId("line");
const clock = byId("clock");
const voiceButton = byId("voice");
/** Calls that this screen has seen. @type {Set<string>} */
const seen = new Set();
let voiceOn = false;
/** @type {AudioContext | null} */
let chime = null;

const calls = () => /** @type {HTMLElement[]} */ ([...main.querySelectorAll("[data-call]")]).filter(row => row.dataset.call);
calls().forEach(row => seen.add(row.dataset.call ?? ""));

const vietnamese = () => speechSynthesis.getVoices().find(voice => voice.lang.toLowerCase().startsWith("vi"));

/** @param {string} text */
function say(text) {
  const voice = "speechSynthesis" in window ? vietnamese() : undefined;
  if (!voiceOn || !voice) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = "vi-VN";
  words.rate = 0.9;
  speechSynthesis.speak(words);
}

/** Two soft tones. */
function ring() {
  if (!chime) return;
  for (const [after, pitch] of [[0, 660], [0.35, 528]]) {
    const tone = chime.createOscillator();
    const gain = chime.createGain();
    const at = chime.currentTime + after;
    tone.frequency.value = pitch;
    gain.gain.setValueAtTime(0.25, at);
    gain.gain.exponentialRampToValueAtTime(0.001, at + 0.9);
    tone.connect(gain).connect(chime.destination);
    tone.start(at);
    tone.stop(at + 0.9);
  }
}

keepLive(main, {
  async look() {
    await refresh(main);
    const fresh = calls().filter(row => !seen.has(row.dataset.call ?? ""));
    if (fresh.length > 0) ring();
    for (const row of fresh) {
      seen.add(row.dataset.call ?? "");
      say(row.dataset.say ?? "");
    }
  },
  onLine(up) {
    line.classList.toggle("is-down", !up);
    line.textContent = (up ? line.dataset.up : line.dataset.down) ?? "";
  },
});

const showTime = () => { clock.textContent = new Intl.DateTimeFormat("vi-VN", { hour: "numeric", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }).format(new Date()); };
showTime();
setInterval(showTime, 1000);

// Browsers let a page sound only after a touch, hence the buttons.
function offerVoice() {
  const hasVoice = "speechSynthesis" in window && Boolean(vietnamese());
  voiceButton.hidden = !hasVoice;
  byId("no-voice").hidden = hasVoice;
}
offerVoice();
if ("speechSynthesis" in window) speechSynthesis.addEventListener("voiceschanged", offerVoice);

function startChime() {
  chime ??= new AudioContext();
  ring();
}

voiceButton.addEventListener("click", () => {
  voiceOn = !voiceOn;
  const words = voiceButton.querySelector("span");
  if (words) words.textContent = (voiceOn ? words.dataset.on : words.dataset.off) ?? "";
  voiceButton.setAttribute("aria-pressed", String(voiceOn));
  if (voiceOn) startChime();
});
byId("chime").addEventListener("click", event => {
  startChime();
  /** @type {HTMLElement} */ (event.currentTarget).hidden = true;
});

// The screen is to stay lit.
if ("wakeLock" in navigator) {
  const keepLit = () => document.visibilityState === "visible" && navigator.wakeLock.request("screen").catch(() => undefined);
  document.addEventListener("visibilitychange", keepLit);
  keepLit();
}
