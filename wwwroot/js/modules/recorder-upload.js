/** @typedef {{ pieces: number, segment: number, head: string, sealed: boolean }} Chain */

/** Brings the pieces of a recording to the server one after the other; each names the hash of the chain before it. */
export class RecorderUpload {
  /** @type {Blob[]} */
  #queue = [];
  /** @type {Promise<void> | null} */
  #running = null;

  /**
   * @param {{ url: string, token: string, recorder: string, chain: Chain,
   *   onTaken: (chain: Chain) => void, onLate: (waiting: number) => void, onBroken: (chain: Chain) => void }} options
   */
  constructor(options) {
    this.options = options;
    this.chain = options.chain;
    this.segment = options.chain.segment + 1;
    this.isBroken = false;
  }

  /** @param {Blob} piece */
  add(piece) {
    if (this.isBroken || piece.size === 0) return;
    this.#queue.push(piece);
    this.#running ??= this.#run().finally(() => (this.#running = null));
  }

  /** Waits until the server has everything. */
  async settle() {
    while (this.#running) await this.#running;
  }

  async #run() {
    for (let failures = 0; this.#queue.length > 0 && !this.isBroken; ) {
      if (await this.#send(this.#queue[0])) {
        this.#queue.shift();
        failures = 0;
      } else if (!this.isBroken) {
        failures++;
        this.options.onLate(this.#queue.length);
        await new Promise((resolve) => setTimeout(resolve, Math.min(10_000, 500 * 2 ** failures)));
      }
    }
  }

  /** @param {Blob} piece */
  async #send(piece) {
    const bytes = await piece.arrayBuffer();
    const number = this.chain.pieces + 1;
    const sha256 = hex(await crypto.subtle.digest("SHA-256", bytes));
    try {
      const answer = await fetch(`${this.options.url}/${number}`, {
        method: "POST",
        body: bytes,
        headers: {
          "Content-Type": "application/octet-stream",
          RequestVerificationToken: this.options.token,
          "X-Segment": String(this.segment),
          "X-Recorder": this.options.recorder,
          "X-Previous": this.chain.head,
          "X-Sha256": sha256,
        },
      });
      return await this.#heard(answer);
    } catch {
      return false;
    }
  }

  /** @param {Response} answer */
  async #heard(answer) {
    if (answer.ok) {
      this.chain = await answer.json();
      this.options.onTaken(this.chain);
      return true;
    }
    if (answer.status === 409) {
      // Somebody else has recorded meanwhile: this film ends here and a new one begins.
      this.isBroken = true;
      this.options.onBroken(await answer.json());
    }
    return false;
  }
}

/** @param {ArrayBuffer} bytes */
function hex(bytes) {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
