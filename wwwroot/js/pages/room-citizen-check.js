import { closeDevices, openDevices } from "../modules/devices.js";
import { measureLevel } from "../modules/devices-level.js";
import { byId, icon } from "../modules/dom.js";

const SLOW = 1500;

/** Tries camera, microphone and line, says in words what is wrong, and tells the server what it found. */
export class DeviceCheck {
  isRunning = false;
  /** @type {MediaStream | null} */
  #stream = null;
  #endLevel = () => {};

  /**
   * @param {Record<string, string>} texts
   * @param {import("../modules/signalling.js").Signalling} signalling
   * @param {(stream: MediaStream | null) => void} onStream
   */
  constructor(texts, signalling, onStream) {
    this.texts = texts;
    this.signalling = signalling;
    this.onStream = onStream;
  }

  async run() {
    if (this.isRunning) return;
    this.isRunning = true;
    this.stop();
    const { stream, problem } = await openDevices();
    this.#stream = stream;
    /** @type {HTMLVideoElement} */ (byId("guong")).srcObject = stream;
    this.onStream(stream);
    if (stream?.getAudioTracks().length) this.#listen(stream);
    await this.#report(stream, problem);
    this.isRunning = false;
  }

  stop() {
    this.#endLevel();
    this.#endLevel = () => {};
    if (this.#stream) closeDevices(this.#stream);
    this.#stream = null;
  }

  /** @param {MediaStream} stream */
  #listen(stream) {
    const meter = /** @type {HTMLMeterElement} */ (byId("muc-tieng"));
    this.#endLevel = measureLevel(stream, (level) => (meter.value = level));
  }

  /** @param {MediaStream | null} stream @param {string | null} problem */
  async #report(stream, problem) {
    const camera = Boolean(stream?.getVideoTracks().length);
    const microphone = Boolean(stream?.getAudioTracks().length);
    this.#mark("do-camera", camera, camera ? this.texts.ok : this.texts.failed);
    this.#mark("do-micro", microphone, microphone ? this.texts.ok : this.texts.failed);
    const help = byId("cach-mo");
    help.hidden = problem === null;
    byId("cach-mo-ten").textContent = problem ? this.texts[problem] : "";
    byId("cach-mo-cach").textContent = problem ? this.texts[`${problem}-how`] : "";
    try {
      const roundTripMs = await this.signalling.roundTrip();
      this.#mark("do-mang", roundTripMs <= SLOW, `${roundTripMs <= SLOW ? this.texts.ok : this.texts.slow}, ${roundTripMs} ms`);
      await this.signalling.call("ReportDevice", { camera, microphone, roundTripMs, problem });
    } catch {
      this.#mark("do-mang", false, this.texts.failed);
    }
    /** @type {HTMLButtonElement} */ (byId("vao-cho")).disabled = !(camera && microphone);
  }

  /** @param {string} id @param {boolean} good @param {string} text */
  #mark(id, good, text) {
    const row = byId(id);
    row.classList.toggle("is-open", !good);
    row.querySelector(".dau")?.replaceChildren(icon(good ? "check" : "warn"));
    const note = row.querySelector(".muted");
    if (note) note.textContent = text;
  }
}
