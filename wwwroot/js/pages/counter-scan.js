// Reads a visitor's QR with the camera where the browser can; a scanner that types, and the keyboard, work without this.
const field = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-scan]"));
const button = /** @type {HTMLButtonElement | null} */ (document.querySelector("[data-scan-start]"));
const view = /** @type {HTMLVideoElement | null} */ (document.querySelector("[data-scan-view]"));
const lookMilliseconds = 150;

if (field && button && view && await canScan()) {
  button.hidden = false;
  button.addEventListener("click", () => scan(field, view));
}

async function canScan() {
  return "BarcodeDetector" in window && Boolean(navigator.mediaDevices) && (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
}

/**
 * @param {HTMLInputElement} into
 * @param {HTMLVideoElement} video
 */
async function scan(into, video) {
  let camera;
  try {
    camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch {
    into.focus();
    return;
  }
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  video.srcObject = camera;
  video.hidden = false;
  await video.play();
  const timer = setInterval(async () => {
    const [found] = await detector.detect(video).catch(() => []);
    if (!found) return;
    clearInterval(timer);
    camera.getTracks().forEach(track => track.stop());
    video.hidden = true;
    into.value = found.rawValue;
    into.form?.requestSubmit();
  }, lookMilliseconds);
}

export {};
