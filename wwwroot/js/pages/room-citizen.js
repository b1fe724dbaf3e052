import { byId, texts } from "../modules/dom.js";
import { PeerSet } from "../modules/peer-set.js";
import { Signalling, told } from "../modules/signalling.js";
import { DeviceCheck } from "./room-citizen-check.js";
import { showMinutes, wireMinutes } from "./room-citizen-minutes.js";

const T = texts();
const page = byId("phong");
const me = /** @type {HTMLVideoElement} */ (byId("hinh-toi"));
const officer = /** @type {HTMLVideoElement} */ (byId("hinh-can-bo"));
const sections = ["thu-may", "cho", "tu-choi", "trong-phong", "het"];
/** @type {RoomSnapshot | null} */
let room = null;
/** @type {MediaStream | null} */
let stream = null;
let over = false;

const signalling = new Signalling({
  hub: page.dataset.hub ?? "",
  sessionId: page.dataset.session ?? "",
  seat: "Citizen",
  onSnapshot: follow,
  onSignal: (signal) => peers.receive(signal),
  onLine: (up, again) => {
    byId("mat-mang").hidden = up;
    if (up && again) peers.renew();
  },
  onSeatTaken: () => finish("elsewhere"),
});

const peers = new PeerSet({
  signalling,
  onStream: (_, remote) => (officer.srcObject = remote),
  onState: (_, state) => {
    byId("cho-hinh").hidden = state === "connected";
    byId("tinh-trang-can-bo").textContent = state === "connected" ? "" : T.reconnecting;
  },
});

const check = new DeviceCheck(T, signalling, (opened) => {
  stream = opened;
  me.srcObject = opened;
  peers.use(opened);
  applyMicrophone();
});

/** @param {RoomSnapshot} next */
function follow(next) {
  if (over) return;
  room = next;
  if (next.session.state === "Ended" || next.session.state === "NoShow") {
    finish(next.session.state === "Ended" ? "ended" : "absent");
    showMinutes(T, next.minutes);
    return;
  }
  show(next.me.isIn ? "trong-phong" : next.me.state === "Waiting" ? "cho" : next.me.state === "Denied" ? "tu-choi" : "thu-may");
  byId("tu-choi-ly-do").textContent = next.me.deniedBecause ?? "";
  if (!stream && !check.isRunning) check.run();
  peers.follow(next);
  applyMicrophone();
  remind(next);
  showMinutes(T, next.minutes);
  byId("ghi").hidden = !next.session.recording.runs;
}

/** The microphone is open only while the chair invites and the reception goes on. */
function applyMicrophone() {
  const open = Boolean(room?.me.isIn && room.me.microphoneOpen);
  for (const track of stream?.getAudioTracks() ?? []) track.enabled = open || !room?.me.isIn;
  byId("micro-toi").textContent = open ? T["mic-open"] : T["mic-closed"];
  byId("o-toi").classList.toggle("is-floor", open);
}

/** @param {RoomSnapshot} next */
function remind(next) {
  const still = next.session.state === "Paused" || next.session.state === "Interrupted";
  const key = still ? "paused" : next.me.microphoneOpen ? "invited" : next.me.request !== "None" ? "asked" : "listening";
  byId("loi-nhac-ten").textContent = still && next.session.standstill ? next.session.standstill : T[key];
  byId("loi-nhac-chu").textContent = T[`${key}-how`];
  byId("loi-nhac").classList.toggle("notice--attn", key === "invited" || still);
  byId("noi-xong").hidden = !next.me.microphoneOpen;
  byId("xin-noi").hidden = next.me.microphoneOpen;
}

/** @param {string} section */
function show(section) {
  for (const id of sections) byId(id).hidden = id !== section;
}

/** @param {string} key */
function finish(key) {
  over = true;
  peers.close();
  check.stop();
  show("het");
  byId("ghi").hidden = true;
  byId("het-ten").textContent = T[key];
  byId("het-chu").textContent = T[`${key}-how`];
}

/** @param {string} method @param {unknown[]} args */
async function act(method, ...args) {
  const problem = byId("loi");
  try {
    problem.hidden = true;
    await signalling.call(method, ...args);
  } catch (error) {
    problem.textContent = told(error);
    problem.hidden = false;
  }
}

byId("vao-cho").addEventListener("click", () => act("Knock"));
byId("xin-lai").addEventListener("click", () => act("Knock"));
byId("thu-lai").addEventListener("click", () => check.run());
byId("noi-xong").addEventListener("click", () => act("DoneSpeaking"));
byId("xin-noi").addEventListener("click", () => act("Ask", "Speak"));
byId("khong-nghe").addEventListener("click", () => act("Ask", "CannotHear"));
byId("tro-giup").addEventListener("click", () => act("Ask", "Help"));
byId("roi-phong").addEventListener("click", async () => {
  await act("Leave");
  finish("left");
});
wireMinutes(T, () => room?.minutes ?? null, act);
Object.assign(window, { roomConnections: () => peers.connections });
signalling.start();
