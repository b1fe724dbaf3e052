const WIDTH = 1280;
const HEIGHT = 720;
const BAR = 36;

/** @typedef {{ video: HTMLVideoElement, label: string, isFloor: boolean }} Tile */

/** Composes the tiles of the room into one picture, with names and the hour, at a steady pace. */
export class RecorderCanvas {
  #canvas = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
  #clock;
  /** @type {WritableStreamDefaultWriter<VideoFrame> | null} */
  #writer = null;
  #began = performance.now();

  /** @param {{ clock: string, rate: number, tiles: () => Tile[], now: () => Date }} options */
  constructor(options) {
    this.options = options;
    this.#clock = new Worker(options.clock);
    this.#clock.onmessage = () => this.#draw();
    this.#clock.postMessage(options.rate);
    this.track = this.#makeTrack();
  }

  stop() {
    this.#clock.terminate();
    this.track.stop();
  }

  /** A canvas stream stands still in a hidden tab; single frames given by hand do not. @returns {MediaStreamTrack} */
  #makeTrack() {
    if (!("MediaStreamTrackGenerator" in window)) return this.#canvas.captureStream(this.options.rate).getVideoTracks()[0];
    const track = new MediaStreamTrackGenerator({ kind: "video" });
    this.#writer = track.writable.getWriter();
    return track;
  }

  #draw() {
    const pen = this.#canvas.getContext("2d");
    if (!pen) return;
    pen.fillStyle = "#0b1418";
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    const tiles = this.options.tiles();
    const columns = tiles.length > 1 ? 2 : 1;
    const rows = Math.ceil(tiles.length / columns) || 1;
    const [width, height] = [WIDTH / columns, (HEIGHT - BAR) / rows];
    tiles.forEach((tile, index) => drawTile(pen, tile, (index % columns) * width, Math.floor(index / columns) * height, width, height));
    pen.fillStyle = "#f2efe7";
    pen.font = "20px system-ui, sans-serif";
    pen.fillText(this.options.now().toLocaleString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" }), 12, HEIGHT - 11);
    this.#emit();
  }

  #emit() {
    if (!this.#writer || (this.#writer.desiredSize ?? 1) < 0) return;
    const frame = new VideoFrame(this.#canvas, { timestamp: Math.round((performance.now() - this.#began) * 1000) });
    this.#writer.write(frame).catch(() => frame.close());
  }
}

/**
 * @param {CanvasRenderingContext2D} pen @param {Tile} tile
 * @param {number} x @param {number} y @param {number} width @param {number} height
 */
function drawTile(pen, tile, x, y, width, height) {
  const { videoWidth, videoHeight } = tile.video;
  if (videoWidth > 0) {
    const scale = Math.min(width / videoWidth, height / videoHeight);
    const [w, h] = [videoWidth * scale, videoHeight * scale];
    pen.drawImage(tile.video, x + (width - w) / 2, y + (height - h) / 2, w, h);
  }
  pen.strokeStyle = tile.isFloor ? "#f6d084" : "#31444b";
  pen.lineWidth = tile.isFloor ? 6 : 2;
  pen.strokeRect(x + 3, y + 3, width - 6, height - 6);
  pen.fillStyle = "rgba(7, 16, 20, .85)";
  pen.fillRect(x, y + height - BAR, width, BAR);
  pen.fillStyle = "#f2efe7";
  pen.font = "20px system-ui, sans-serif";
  pen.fillText(tile.label, x + 12, y + height - 11, width - 24);
}
