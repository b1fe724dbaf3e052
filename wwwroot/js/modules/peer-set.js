import { Peer } from "./peer.js";

/** The lines to all others in the room, each bound to the page (epoch) at its far end. */
export class PeerSet {
  /** @type {Map<string, { epoch: number, online: boolean, peer: Peer }>} */
  #lines = new Map();
  /** @type {RoomSignal[]} Signals that came before the news of their sender. */
  #early = [];

  /**
   * @param {{ signalling: import("./signalling.js").Signalling,
   *   onStream: (participant: string, stream: MediaStream | null) => void,
   *   onState: (participant: string, state: RTCPeerConnectionState) => void }} options
   */
  constructor(options) {
    this.options = options;
    /** @type {MediaStream | null} */
    this.stream = null;
    addEventListener("online", () => this.renew());
  }

  get connections() {
    return [...this.#lines.values()].map((line) => line.peer.connection);
  }

  /** @param {MediaStream | null} stream */
  use(stream) {
    this.stream = stream;
    for (const { peer } of this.#lines.values()) peer.use(stream);
  }

  /** @param {RoomSnapshot} room */
  follow(room) {
    const others = room.me.isIn ? room.participants.filter((one) => one.id !== room.me.id && one.isIn && one.epoch > 0) : [];
    for (const [id, line] of this.#lines) {
      const other = others.find((one) => one.id === id);
      if (!other || other.epoch !== line.epoch) this.#drop(id);
    }
    for (const other of others) {
      const line = this.#lines.get(other.id);
      if (!line && other.isOnline) this.#open(room, other);
      else if (line) {
        if (other.isOnline && !line.online) line.peer.renew();
        line.online = other.isOnline;
      }
    }
    for (const signal of this.#early.splice(0)) this.receive(signal);
  }

  /** @param {RoomSignal} signal */
  receive(signal) {
    const line = this.#lines.get(signal.from);
    if (line?.epoch === signal.epoch) line.peer.receive(signal);
    else if (!line || signal.epoch > line.epoch) this.#early.push(signal);
  }

  /** After the control line came back. */
  renew() {
    for (const { peer } of this.#lines.values()) peer.renew();
  }

  close() {
    for (const id of [...this.#lines.keys()]) this.#drop(id);
  }

  /** @param {RoomSnapshot} room @param {RoomParticipant} other */
  #open(room, other) {
    const { signalling, onStream, onState } = this.options;
    const peer = new Peer({
      iceServers: room.iceServers.map(({ urls, username, credential }) => ({ urls, username: username ?? undefined, credential: credential ?? undefined })),
      polite: room.me.id > other.id,
      stream: this.stream,
      send: (kind, body) => signalling.call("Signal", room.me.seat, { to: other.id, epoch: room.me.epoch, toEpoch: other.epoch, kind, body }),
      onStream: (stream) => onStream(other.id, stream),
      onState: (state) => onState(other.id, state),
    });
    this.#lines.set(other.id, { epoch: other.epoch, online: true, peer });
  }

  /** @param {string} id */
  #drop(id) {
    this.#lines.get(id)?.peer.close();
    this.#lines.delete(id);
    this.options.onStream(id, null);
  }
}
