const PATIENCE = 3000;
const SLOW = 8000;
const MOST_BITS = 600_000;

/**
 * One line to one other participant: perfect negotiation, and a new way through the net when the old one breaks.
 * The polite side leaves the first offer to the other: two offers at once make Chromium roll one back, and its search for a way may then never end.
 */
export class Peer {
  #making = false;
  #ignoring = false;
  /** @type {RTCIceCandidateInit[]} */
  #waiting = [];
  /** @type {number | undefined} */
  #doubt;
  /** @type {number | undefined} */
  #slow;
  #mayOffer;
  /** @type {MediaStream | null} */
  #stream;

  /**
   * @param {{ iceServers: RTCIceServer[], polite: boolean, stream: MediaStream | null,
   *   send: (kind: "description" | "candidate", body: string) => Promise<unknown>,
   *   onStream: (stream: MediaStream) => void, onState: (state: RTCPeerConnectionState) => void }} options
   */
  constructor(options) {
    this.options = options;
    this.connection = new RTCPeerConnection({ iceServers: options.iceServers });
    const line = this.connection;
    line.onnegotiationneeded = () => this.#offer();
    line.onicecandidate = ({ candidate }) => candidate && this.#send("candidate", candidate);
    line.ontrack = ({ streams: [stream] }) => stream && options.onStream(stream);
    line.onconnectionstatechange = () => options.onState(line.connectionState);
    line.oniceconnectionstatechange = () => this.#watch();
    this.#mayOffer = !options.polite;
    this.#stream = options.stream;
    this.use(options.stream);
    this.#expect();
  }

  /** Sends these tracks, in place of earlier ones. @param {MediaStream | null} stream */
  use(stream) {
    this.#stream = stream;
    if (!this.#mayOffer) return;
    for (const kind of ["audio", "video"]) {
      const track = stream?.getTracks().find((one) => one.kind === kind) ?? null;
      const sender = this.connection.getSenders().find((one) => one.track?.kind === kind);
      if (sender) sender.replaceTrack(track);
      else if (track && stream) this.#limit(this.connection.addTrack(track, stream));
      else if (!this.connection.getTransceivers().some((one) => one.receiver.track.kind === kind)) this.connection.addTransceiver(kind, { direction: "recvonly" });
    }
  }

  /** The control line was away: what was said meanwhile is lost and is said again. */
  async renew() {
    this.#expect();
    if (!this.#mayOffer) {
      this.#mayOffer = true;
      this.use(this.#stream);
    } else if (this.connection.signalingState === "have-local-offer") await this.#send("description", this.connection.localDescription);
    else if (this.connection.connectionState !== "connected") this.connection.restartIce();
  }

  /** @param {RoomSignal} signal */
  async receive({ kind, body }) {
    if (kind === "description") await this.#described(JSON.parse(body));
    else await this.#candidate(JSON.parse(body));
  }

  close() {
    clearTimeout(this.#doubt);
    clearTimeout(this.#slow);
    this.connection.close();
  }

  /** @param {RTCSessionDescriptionInit} description */
  async #described(description) {
    const line = this.connection;
    const clash = description.type === "offer" && (this.#making || line.signalingState !== "stable");
    this.#ignoring = !this.options.polite && clash;
    if (this.#ignoring || (description.type === "answer" && line.signalingState !== "have-local-offer")) return;
    await line.setRemoteDescription(description);
    for (const candidate of this.#waiting.splice(0)) await this.#candidate(candidate);
    if (description.type === "offer") {
      this.#mayOffer = true;
      this.use(this.#stream);
      await line.setLocalDescription();
      await this.#send("description", line.localDescription);
    }
  }

  /** @param {RTCIceCandidateInit} candidate */
  async #candidate(candidate) {
    if (!this.connection.remoteDescription) {
      this.#waiting.push(candidate);
      return;
    }
    try {
      await this.connection.addIceCandidate(candidate);
    } catch (error) {
      if (!this.#ignoring) console.warn("A candidate was refused.", error);
    }
  }

  async #offer() {
    try {
      this.#making = true;
      await this.connection.setLocalDescription();
      await this.#send("description", this.connection.localDescription);
    } finally {
      this.#making = false;
    }
  }

  /** Says everything again when no picture has come after a while. */
  #expect() {
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => this.connection.connectionState !== "connected" && this.renew(), SLOW);
  }

  #watch() {
    clearTimeout(this.#doubt);
    const state = this.connection.iceConnectionState;
    if (state === "failed") this.connection.restartIce();
    else if (state === "disconnected") this.#doubt = setTimeout(() => this.connection.restartIce(), PATIENCE);
  }

  /** @param {RTCRtpSender} sender */
  async #limit(sender) {
    if (sender.track?.kind !== "video") return;
    const parameters = sender.getParameters();
    if (!parameters.encodings?.length) return;
    parameters.encodings[0].maxBitrate = MOST_BITS;
    await sender.setParameters(parameters).catch(() => undefined);
  }

  /** @param {"description" | "candidate"} kind @param {unknown} body */
  async #send(kind, body) {
    try {
      await this.options.send(kind, JSON.stringify(body));
    } catch {
      // The control line is down; renew() says it again.
    }
  }
}
