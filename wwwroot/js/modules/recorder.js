import { RecorderCanvas } from "./recorder-canvas.js";
import { RecorderMix } from "./recorder-mix.js";
import { RecorderUpload } from "./recorder-upload.js";

const PIECE = 3000;
const KINDS = ["video/webm;codecs=vp8,opus", "video/webm"];

/** Records the whole room, picture and sound, from the officer's browser; has no off switch but the end of the session. */
export class Recorder {
  #mix = new RecorderMix();
  #canvas;
  #upload;
  #media;
  #stopping = false;

  /**
   * @param {{ clock: string, url: string, token: string, chain: import("./recorder-upload.js").Chain,
   *   tiles: () => import("./recorder-canvas.js").Tile[], now: () => Date,
   *   onTaken: (chain: import("./recorder-upload.js").Chain) => void, onLate: (waiting: number) => void,
   *   onStopped: (chain: import("./recorder-upload.js").Chain | null) => void }} options
   */
  constructor(options) {
    this.options = options;
    this.#canvas = new RecorderCanvas({ clock: options.clock, rate: 12, tiles: options.tiles, now: options.now });
    this.#upload = new RecorderUpload({
      url: options.url,
      token: options.token,
      recorder: crypto.randomUUID(),
      chain: options.chain,
      onTaken: options.onTaken,
      onLate: options.onLate,
      onBroken: (chain) => this.#broke(chain),
    });
    this.#media = new MediaRecorder(new MediaStream([this.#canvas.track, this.#mix.track]), {
      mimeType: KINDS.find((kind) => MediaRecorder.isTypeSupported(kind)),
      videoBitsPerSecond: 900_000,
      audioBitsPerSecond: 48_000,
    });
    this.#media.ondataavailable = ({ data }) => this.#upload.add(data);
    this.#media.onerror = () => this.#broke(this.#upload.chain);
    this.#media.onstop = () => !this.#stopping && this.#broke(this.#upload.chain);
    this.#media.start(PIECE);
  }

  /** @param {string} id @param {MediaStream | null} stream @param {boolean} open */
  hear(id, stream, open) {
    this.#mix.set(id, stream, open);
  }

  resume() {
    return this.#mix.resume();
  }

  /** Ends the film and waits until its last piece has arrived. */
  async finish() {
    this.#stopping = true;
    if (this.#media.state !== "inactive") {
      const stopped = new Promise((resolve) => this.#media.addEventListener("stop", resolve, { once: true }));
      this.#media.stop();
      await stopped;
    }
    await this.#upload.settle();
    this.#release();
  }

  /** @param {import("./recorder-upload.js").Chain | null} chain */
  #broke(chain) {
    if (this.#stopping) return;
    this.#stopping = true;
    if (this.#media.state !== "inactive") this.#media.stop();
    this.#release();
    this.options.onStopped(chain);
  }

  #release() {
    this.#canvas.stop();
    this.#mix.close();
  }
}
