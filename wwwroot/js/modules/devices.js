/** @typedef {"refused" | "busy" | "no-camera" | "no-microphone" | "insecure" | "unknown"} DeviceProblem */

const PICTURE = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 15, max: 24 } };
const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/**
 * Opens camera and microphone; when both together fail, finds out which of them does.
 * @returns {Promise<{ stream: MediaStream | null, problem: DeviceProblem | null }>}
 */
export async function openDevices() {
  if (!navigator.mediaDevices) return { stream: null, problem: "insecure" };
  try {
    return { stream: await navigator.mediaDevices.getUserMedia({ video: PICTURE, audio: SOUND }), problem: null };
  } catch (error) {
    const problem = problemOf(error);
    if (problem !== "unknown" && problem !== "no-camera") return { stream: null, problem };
    const camera = await tryOne({ video: PICTURE });
    const microphone = await tryOne({ audio: SOUND });
    const stream = camera ?? microphone;
    return { stream, problem: !camera ? "no-camera" : !microphone ? "no-microphone" : "unknown" };
  }
}

/** @param {MediaStreamConstraints} wish */
async function tryOne(wish) {
  try {
    return await navigator.mediaDevices.getUserMedia(wish);
  } catch {
    return null;
  }
}

/** @param {unknown} error @returns {DeviceProblem} */
function problemOf(error) {
  switch (error instanceof DOMException ? error.name : "") {
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    case "NotFoundError":
    case "OverconstrainedError":
      return "no-camera";
    default:
      return "unknown";
  }
}

/** @param {MediaStream} stream */
export function closeDevices(stream) {
  for (const track of stream.getTracks()) track.stop();
}
