import { icon, make } from "../modules/dom.js";

const CONNECTION = { new: "Đang nối hình", connecting: "Đang nối hình", disconnected: "Đang nối lại", failed: "Đang nối lại", closed: "Chưa nối", connected: "" };
const REQUESTS = { None: "", Speak: "Xin nói", CannotHear: "Không nghe rõ", Help: "Gọi trợ giúp" };

/**
 * @typedef {{ box: HTMLLIElement, video: HTMLVideoElement, wait: HTMLElement, note: HTMLElement, name: HTMLElement, sound: HTMLElement,
 *   who: RoomParticipant, stream: MediaStream | null, state: RTCPeerConnectionState }} OneTile
 */

/** The tiles of all points; also what the recorder draws and hears. */
export class Tiles {
  /** @type {Map<string, OneTile>} */
  #tiles = new Map();

  /** @param {HTMLElement} list */
  constructor(list) {
    this.list = list;
  }

  get all() {
    return [...this.#tiles.values()];
  }

  /** @param {RoomSnapshot} room */
  follow(room) {
    for (const who of room.participants) {
      const tile = this.#tiles.get(who.id) ?? this.#add(who, who.id === room.me.id);
      tile.who = who;
      this.#show(tile, who.id === room.me.id);
    }
  }

  /** @param {string} id @param {MediaStream | null} stream */
  stream(id, stream) {
    const tile = this.#tiles.get(id);
    if (!tile || tile.stream === stream) return;
    tile.stream = stream;
    tile.video.srcObject = stream;
  }

  /** @param {string} id @param {RTCPeerConnectionState} state */
  state(id, state) {
    const tile = this.#tiles.get(id);
    if (!tile) return;
    tile.state = state;
    this.#show(tile, false);
  }

  /** @param {RoomParticipant} who @param {boolean} isMe */
  #add(who, isMe) {
    const video = make("video", { autoplay: "", playsinline: "" });
    video.muted = isMe;
    const [wait, note, name, sound] = [make("div", { class: "tile__wait" }), make("span", { class: "tile__note" }), make("b"), make("span")];
    const box = make("li", { class: "tile" }, video, wait, note, make("p", { class: "tile__bar" }, name, sound));
    /** @type {OneTile} */
    const tile = { box, video, wait, note, name, sound, who, stream: null, state: "new" };
    this.#tiles.set(who.id, tile);
    this.list.append(box);
    return tile;
  }

  /** @param {OneTile} tile @param {boolean} isMe */
  #show(tile, isMe) {
    const { who } = tile;
    const isFloor = !isMe && who.microphoneOpen && who.isIn;
    tile.box.classList.toggle("is-floor", isFloor);
    tile.name.textContent = isMe ? `Trung tâm: ${who.point}` : `${who.point}: ${who.name}`;
    tile.sound.replaceChildren(icon(who.microphoneOpen ? "mic" : "micoff"), who.microphoneOpen ? " micro mở" : " micro tắt");
    if (!isMe) tile.video.muted = !who.microphoneOpen;
    const waiting = isMe ? "" : !who.isIn ? "Chưa vào phòng" : !who.isOnline && tile.state !== "connected" ? "Đang nối lại" : CONNECTION[tile.state];
    tile.wait.hidden = waiting === "";
    tile.wait.replaceChildren(icon("clock"), make("span", {}, waiting));
    const said = isFloor ? "Đang được mời nói" : REQUESTS[who.request];
    tile.note.replaceChildren(...(said ? [make("span", { class: isFloor ? "tag tag--attn" : "tag" }, icon(isFloor ? "mic" : "hand"), said)] : []));
  }
}
