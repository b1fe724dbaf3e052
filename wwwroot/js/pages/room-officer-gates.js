import { byId, icon, make } from "../modules/dom.js";

/** @typedef {(method: string, ...args: unknown[]) => Promise<boolean>} Act */

/** @type {Record<string, string>} */
const NAMES = {
  Decision: "Quyết định và căn cứ (Điều 20)",
  Notice: "Báo trước 5 ngày làm việc",
  LinkTest: "Thử kết nối trước 1 ngày làm việc",
  RollCall: "Điểm danh trước 1 giờ",
  Recording: "Ghi hình, ghi tiếng",
  Identity: "Kiểm tra giấy tờ tùy thân",
  ChairHoldsMicrophones: "Chủ trì giữ micro",
  Minutes: "Biên bản",
  ConclusionNotice: "Thông báo kết luận",
};
const STATES = { Passed: "đạt", Excused: "có lý do", Missing: "chưa đạt", Later: "sau phiên" };
let drawn = "";

/** @param {RoomSnapshot} room @param {Act} act */
export function showGates(room, act) {
  showWaiting(room, act);
  showRollCall(room, act);
  const missing = room.gates.filter((gate) => gate.state === "Missing").length;
  byId("dieu-kien-tom").replaceChildren(
    make("span", { class: missing ? "tag tag--attn" : "tag tag--done" }, icon(missing ? "warn" : "check"), missing ? `${missing} chưa đạt` : "đủ điều kiện"),
  );
  const now = JSON.stringify(room.gates);
  if (now === drawn) return;
  drawn = now;
  keepingReasons(() => byId("cua").replaceChildren(...room.gates.map((gate) => row(gate, act))));
}

/** A reason that is being written stays open, with its words and the cursor, while the list is drawn anew.
 * @param {() => void} redraw */
function keepingReasons(redraw) {
  const focused = document.activeElement?.id;
  const open = [...document.querySelectorAll("#cua details[open] textarea")].map((area) => ({ id: area.id, text: /** @type {HTMLTextAreaElement} */ (area).value }));
  redraw();
  for (const { id, text } of open) {
    const area = document.getElementById(id);
    if (area instanceof HTMLTextAreaElement) {
      area.value = text;
      area.closest("details")?.setAttribute("open", "");
      if (id === focused) area.focus();
    }
  }
}

/** @param {RoomGate} gate @param {Act} act */
function row(gate, act) {
  const good = gate.state === "Passed" || gate.state === "Excused";
  const line = make("li", good ? {} : { class: "is-open" }, icon(good ? "check" : gate.state === "Missing" ? "warn" : "clock"));
  const words = make("span", {}, NAMES[gate.gate] ?? gate.gate);
  if (gate.reason) words.append(make("small", { class: "muted" }, ` Lý do: ${gate.reason}`));
  if (gate.state === "Missing" && gate.mayBeExcused) words.append(excuse(gate.gate, act));
  line.append(words, make("span", { class: "muted" }, STATES[gate.state]));
  return line;
}

/** @param {string} gate @param {Act} act */
function excuse(gate, act) {
  const id = `ly-do-${gate}`;
  const reason = make("textarea", { class: "textarea", id, rows: "2", minlength: "10", required: "" });
  const form = make(
    "form", {},
    make("label", { class: "label", for: id }, "Lý do (ghi vào biên bản)"), reason,
    make("button", { class: "btn btn--secondary", type: "submit" }, "Ghi lý do"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act("ExcuseGate", gate, reason.value);
  });
  return make("details", { class: "more" }, make("summary", {}, "Miễn có lý do"), form);
}

/** @param {RoomSnapshot} room @param {Act} act */
function showWaiting(room, act) {
  const waiting = room.participants.filter((one) => one.state === "Waiting");
  const box = byId("phong-cho");
  const key = JSON.stringify(waiting.map((one) => [one.id, one.roundTripMs]));
  if (box.dataset.key === key) return;
  box.dataset.key = key;
  box.replaceChildren(...(waiting.length ? waiting.map((one) => waiter(one, act)) : [make("p", { class: "muted" }, "Chưa có ai chờ.")]));
}

/** @param {RoomParticipant} one @param {Act} act */
function waiter(one, act) {
  const admit = make("button", { class: "btn", type: "button" }, "Mời vào phòng");
  admit.addEventListener("click", () => act("Admit", one.id));
  const id = `tu-choi-${one.id}`;
  const reason = make("textarea", { class: "textarea", id, rows: "2", minlength: "10", required: "" });
  const form = make("form", {}, make("label", { class: "label", for: id }, "Lý do (công dân đọc được)"), reason, make("button", { class: "btn btn--secondary", type: "submit" }, "Chưa mời vào"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act("Deny", one.id, reason.value);
  });
  const device = one.cameraWorks && one.microphoneWorks ? `Camera, micro tốt; đường truyền ${one.roundTripMs} ms` : "Thiết bị chưa đủ";
  return make("div", {}, make("p", {}, make("b", {}, one.name), ` (${one.point})`), make("p", { class: "muted small" }, device), admit, make("details", { class: "more" }, make("summary", {}, "Chưa mời vào"), form));
}

/** @param {RoomSnapshot} room @param {Act} act */
function showRollCall(room, act) {
  const due = room.participants.filter((one) => one.seat !== "Centre" && one.isIn && !one.rollCalled);
  byId("diem-danh").replaceChildren(...due.map((one) => {
    const button = make("button", { class: "btn btn--secondary", type: "button" }, `Điểm danh ${one.point}: thấy hình, nghe tiếng`);
    button.addEventListener("click", () => act("CallRoll", one.id));
    return button;
  }));
}
