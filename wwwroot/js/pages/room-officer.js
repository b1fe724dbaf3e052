import { closeDevices, openDevices } from "../modules/devices.js";
import { byId } from "../modules/dom.js";
import { PeerSet } from "../modules/peer-set.js";
import { Signalling, told } from "../modules/signalling.js";
import { showGates } from "./room-officer-gates.js";
import { MinutesForm } from "./room-officer-minutes.js";
import { RoomRecorder } from "./room-officer-recorder.js";
import { Tiles } from "./room-officer-tiles.js";

const PROBLEMS = {
  refused: "Trình duyệt chưa được phép dùng camera và micro. Bấm biểu tượng ổ khóa cạnh địa chỉ, chọn Cho phép, rồi bấm “Mở lại camera”.",
  busy: "Camera hoặc micro đang được ứng dụng khác dùng. Đóng ứng dụng đó rồi bấm “Mở lại camera”.",
  "no-camera": "Máy này chưa có camera. Cắm camera rồi bấm “Mở lại camera”.",
  "no-microphone": "Máy này chưa có micro. Cắm micro rồi bấm “Mở lại camera”.",
  insecure: "Trình duyệt chỉ cho dùng camera ở địa chỉ https. Hãy mở lại trang bằng https.",
  unknown: "Chưa mở được camera và micro. Hãy mở lại trình duyệt rồi bấm “Mở lại camera”.",
};
const page = byId("phong");
const ending = /** @type {HTMLDialogElement} */ (byId("hoi-ket-thuc"));
const tiles = new Tiles(byId("o-hinh"));
/** @type {RoomSnapshot | null} */
let room = null;
/** @type {MediaStream | null} */
let stream = null;
let speaking = true;

const signalling = new Signalling({
  hub: page.dataset.hub ?? "",
  sessionId: page.dataset.session ?? "",
  seat: "Centre",
  onSnapshot: follow,
  onSignal: (signal) => peers.receive(signal),
  onLine: (up, again) => {
    byId("mat-mang").hidden = up;
    if (up && again) peers.renew();
  },
  onSeatTaken: () => {
    peers.close();
    recorder.abandon();
    fail("Phòng này vừa được mở ở một trang khác. Trang này đã ngừng; hãy dùng trang mới.");
  },
});
const peers = new PeerSet({ signalling, onStream: (id, remote) => tiles.stream(id, remote), onState: (id, state) => tiles.state(id, state) });
const minutes = new MinutesForm(signalling, act);
const recorder = new RoomRecorder(page.dataset, tiles, async () => {
  if (room?.session.state === "InSession") await act("Pause", "Bản ghi hình bị dừng. Cán bộ đang nối lại.");
});

/** @param {RoomSnapshot} next */
function follow(next) {
  room = next;
  if (next.session.state === "Ended") {
    location.assign(page.dataset.playback ?? "");
    return;
  }
  peers.follow(next);
  tiles.follow(next);
  if (stream) tiles.stream(next.me.id, stream);
  recorder.follow(next);
  minutes.follow(next.minutes);
  showGates(next, act);
  showControls(next);
}

/** @param {RoomSnapshot} next */
function showControls(next) {
  const { state, standstill } = next.session;
  const citizen = next.participants.find((one) => one.seat === "Citizen");
  const still = state === "Paused" || state === "Interrupted";
  byId("bat-dau").hidden = state !== "Open" && state !== "Scheduled";
  byId("tam-dung").hidden = state !== "InSession";
  byId("tiep-tuc").hidden = !still;
  byId("ket-thuc").hidden = state !== "InSession" && !still;
  byId("vang").hidden = state !== "Open";
  const floor = /** @type {HTMLButtonElement} */ (byId("moi-noi"));
  floor.disabled = !citizen?.isIn;
  floor.setAttribute("aria-pressed", String(Boolean(citizen?.microphoneOpen)));
  const words = floor.querySelector("span");
  if (words) words.textContent = citizen?.microphoneOpen ? "Thôi mời nói" : "Mời nói";
  const notice = byId("dung");
  notice.hidden = !still && state !== "NoShow";
  notice.textContent = state === "NoShow" ? "Đã ghi công dân vắng. Buổi tiếp đã đóng." : `${standstill ?? "Buổi tiếp đang tạm dừng."} Bấm “Tiếp tục” khi bản ghi chạy lại.`;
}

async function openCamera() {
  const opened = await openDevices();
  if (stream) closeDevices(stream);
  stream = opened.stream;
  if (opened.problem) fail(PROBLEMS[opened.problem]);
  peers.use(stream);
  if (room && stream) tiles.stream(room.me.id, stream);
  speak(speaking);
}

/** @param {boolean} on */
function speak(on) {
  speaking = on;
  for (const track of stream?.getAudioTracks() ?? []) track.enabled = on;
  byId("micro").setAttribute("aria-pressed", String(on));
}

/** @param {string} text */
function fail(text) {
  const problem = byId("loi");
  problem.textContent = text;
  problem.hidden = text === "";
}

/** @param {string} method @param {unknown[]} args */
async function act(method, ...args) {
  try {
    fail("");
    await signalling.call(method, ...args);
    return true;
  } catch (error) {
    fail(told(error));
    return false;
  }
}

/** The end waits for the last words and the last piece of the recording; if the server refuses, the recording goes on. */
async function end() {
  if (!(await minutes.settle())) return;
  await recorder.finish();
  if (!(await act("End"))) {
    recorder.allow();
    signalling.look();
  }
}

const citizen = () => room?.participants.find((one) => one.seat === "Citizen");
byId("micro").addEventListener("click", () => speak(!speaking));
byId("moi-noi").addEventListener("click", () => act(citizen()?.microphoneOpen ? "EndSpeech" : "InviteToSpeak", citizen()?.id));
byId("tat-micro").addEventListener("click", () => act("MuteAll"));
byId("bat-dau").addEventListener("click", () => act("Start"));
byId("tam-dung").addEventListener("click", () => act("Pause", null));
byId("tiep-tuc").addEventListener("click", () => act("Resume"));
byId("thiet-bi").addEventListener("click", () => openCamera());
byId("ghi-vang").addEventListener("click", () => act("NoteAbsence"));
byId("ket-thuc").addEventListener("click", () => ending.showModal());
ending.addEventListener("close", () => ending.returnValue === "end" && end());
document.addEventListener("click", () => recorder.touch());
byId("giay-to-bieu").addEventListener("submit", (event) => {
  event.preventDefault();
  const [paper, number] = [/** @type {HTMLSelectElement} */ (byId("loai-giay")), /** @type {HTMLInputElement} */ (byId("so-cuoi"))];
  act("CheckIdentity", paper.value, number.value.trim());
});
byId("khong-tra-loi-bieu").addEventListener("submit", (event) => {
  event.preventDefault();
  act("NoteMissingAnswer", /** @type {HTMLTextAreaElement} */ (byId("ly-do-khong")).value);
});
Object.assign(window, { roomConnections: () => peers.connections });
await openCamera();
signalling.start();
