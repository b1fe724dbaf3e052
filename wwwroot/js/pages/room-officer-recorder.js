import { byId } from "../modules/dom.js";
import { Recorder } from "../modules/recorder.js";

/** Keeps the recording running from the moment the citizen is in until the end; there is no off switch. */
export class RoomRecorder {
  /** @type {Recorder | null} */
  #recorder = null;
  #ending = false;
  /** By how much the server's clock is ahead of this machine's. */
  #ahead = 0;
  #room = /** @type {RoomSnapshot | null} */ (null);

  /**
   * @param {DOMStringMap} page
   * @param {import("./room-officer-tiles.js").Tiles} tiles
   * @param {() => Promise<unknown>} onStopped
   */
  constructor(page, tiles, onStopped) {
    this.page = page;
    this.tiles = tiles;
    this.onStopped = onStopped;
    setInterval(() => this.#tick(), 1000);
  }

  /** @param {RoomSnapshot} room */
  follow(room) {
    this.#room = room;
    this.#ahead = Date.parse(room.session.now) - Date.now();
    const held = room.participants.some((one) => one.seat === "Citizen" && one.isIn) || !["Scheduled", "Open", "NoShow"].includes(room.session.state);
    if (!this.#recorder && held && !this.#ending) this.#begin({ ...room.session.recording, sealed: false });
    this.#hear();
  }

  /** The person has touched the page, so sound may be played and mixed. */
  touch() {
    this.#recorder?.resume();
  }

  async finish() {
    this.#ending = true;
    await this.#recorder?.finish();
    this.#recorder = null;
  }

  /** The session goes on after all. */
  allow() {
    this.#ending = false;
  }

  abandon() {
    this.finish();
  }

  /** @param {import("../modules/recorder-upload.js").Chain} chain */
  #begin(chain) {
    this.#recorder = new Recorder({
      clock: this.page.clock ?? "",
      url: this.page.pieces ?? "",
      token: this.page.token ?? "",
      chain,
      tiles: () => this.tiles.all.map(({ video, name, who }) => ({ video, label: name.textContent ?? "", isFloor: who.microphoneOpen && who.seat !== "Centre" })),
      now: () => this.#now(),
      onTaken: (taken) => this.#sealed(taken),
      onLate: (waiting) => this.#late(waiting),
      onStopped: (broken) => this.#stopped(broken),
    });
    byId("ghi-chua").textContent = "Đang mở máy ghi";
  }

  /** @param {import("../modules/recorder-upload.js").Chain | null} chain */
  async #stopped(chain) {
    this.#recorder = null;
    byId("ghi-chu").hidden = true;
    byId("ghi-chua").hidden = false;
    byId("ghi-chua").textContent = "Bản ghi bị dừng, đang mở đoạn ghi mới";
    await this.onStopped();
    if (chain && !chain.sealed && !this.#ending) this.#begin(chain);
  }

  #hear() {
    for (const { who, stream } of this.tiles.all) this.#recorder?.hear(who.id, stream, who.microphoneOpen);
  }

  /** @param {import("../modules/recorder-upload.js").Chain} chain */
  #sealed(chain) {
    byId("ghi-chu").hidden = false;
    byId("ghi-chua").hidden = true;
    byId("niem-phong").hidden = false;
    byId("niem-phong-gio").textContent = this.#now().toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" });
    byId("niem-phong-ma").textContent = `${chain.head.slice(0, 8)}…${chain.head.slice(-4)}`.toUpperCase();
  }

  /** @param {number} waiting */
  #late(waiting) {
    byId("ghi-chua").hidden = false;
    byId("ghi-chua").textContent = `Mạng chậm: ${waiting} mảnh ghi đang chờ gửi, máy vẫn ghi tiếp`;
  }

  #now() {
    return new Date(Date.now() + this.#ahead);
  }

  #tick() {
    this.#hear();
    const started = this.#room?.session.recording.startedAt;
    if (started) byId("ghi-gio").textContent = clock(Math.max(0, Math.round((this.#now().getTime() - Date.parse(started)) / 1000)));
  }
}

/** @param {number} seconds */
function clock(seconds) {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
