/** Mixes the sound of all points into one track; who has no open microphone is not in it. */
export class RecorderMix {
  #context = new AudioContext();
  #out = this.#context.createMediaStreamDestination();
  /** @type {Map<string, { stream: MediaStream, source: MediaStreamAudioSourceNode, gain: GainNode }>} */
  #inputs = new Map();

  constructor() {
    // Keeps the track alive while nobody speaks, so that the recording does not stall.
    const silence = this.#context.createConstantSource();
    silence.offset.value = 0;
    silence.connect(this.#out);
    silence.start();
    this.resume();
  }

  get track() {
    return this.#out.stream.getAudioTracks()[0];
  }

  /** Browsers hold sound back until the person has touched the page. */
  resume() {
    return this.#context.resume();
  }

  /** @param {string} id @param {MediaStream | null} stream @param {boolean} open */
  set(id, stream, open) {
    const known = this.#inputs.get(id);
    if (known && known.stream !== stream) {
      known.source.disconnect();
      this.#inputs.delete(id);
    }
    if (stream?.getAudioTracks().length && !this.#inputs.has(id)) {
      const source = this.#context.createMediaStreamSource(stream);
      const gain = this.#context.createGain();
      source.connect(gain).connect(this.#out);
      this.#inputs.set(id, { stream, source, gain });
    }
    const input = this.#inputs.get(id);
    if (input) input.gain.gain.value = open ? 1 : 0;
  }

  close() {
    return this.#context.close();
  }
}
