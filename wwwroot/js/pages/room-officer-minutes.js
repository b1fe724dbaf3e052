import { byId } from "../modules/dom.js";

const PARTS = /** @type {const} */ (["presented", "requests", "documents", "opinions", "conclusion", "tasks"]);
const REST = 1200;

/** The minutes: saves while the officer writes, never over somebody else's words. */
export class MinutesForm {
  #revision = -1;
  #dirty = false;
  #saving = false;
  /** @type {number | undefined} */
  #timer;
  /** @type {{ revision: number, current: MinutesParts } | null} */
  #theirs = null;

  /**
   * @param {import("../modules/signalling.js").Signalling} signalling
   * @param {(method: string, ...args: unknown[]) => Promise<boolean>} act
   */
  constructor(signalling, act) {
    this.signalling = signalling;
    byId("bien-ban").addEventListener("input", () => this.#changed());
    byId("bien-ban").addEventListener("submit", (event) => event.preventDefault());
    byId("bb-giu").addEventListener("click", () => this.#keepMine());
    byId("bb-lay").addEventListener("click", () => this.#takeTheirs());
    byId("doc-lai").addEventListener("click", async () => (await this.settle()) && act("ReadBack", this.#revision));
    addEventListener("beforeunload", (event) => this.#dirty && event.preventDefault());
  }

  /** @param {RoomMinutes | null} minutes */
  follow(minutes) {
    if (!minutes) return;
    if (!this.#dirty && !this.#saving && minutes.revision !== this.#revision) this.#fill(minutes.revision, minutes.text);
    const answer = byId("bb-tra-loi");
    answer.hidden = !minutes.shown && minutes.answer === "None";
    answer.textContent = {
      None: "Biên bản đang chiếu cho công dân. Hãy đọc chậm và chờ trả lời.",
      Confirmed: "Công dân đã xác nhận biên bản ghi đúng.",
      Reserved: `Công dân có ý kiến bảo lưu: ${minutes.remark ?? ""}`,
      NotGiven: `Không có trả lời của công dân. Lý do: ${minutes.remark ?? ""}`,
    }[minutes.answer];
    answer.classList.toggle("notice--ok", minutes.answer === "Confirmed");
  }

  /** Saves what is left; false when it could not. */
  async settle() {
    clearTimeout(this.#timer);
    while (this.#saving) await new Promise((resolve) => setTimeout(resolve, 50));
    if (this.#dirty) await this.#save();
    return !this.#dirty;
  }

  #changed() {
    this.#dirty = true;
    byId("bb-luu").textContent = "Đang ghi…";
    clearTimeout(this.#timer);
    if (!this.#theirs) this.#timer = setTimeout(() => this.#save(), REST);
  }

  async #save() {
    if (this.#theirs || this.#saving) return;
    this.#saving = true;
    const text = this.#read();
    this.#dirty = false;
    try {
      const saved = /** @type {{ ok: boolean, revision: number, current: MinutesParts }} */ (await this.signalling.call("SaveMinutes", this.#revision, text));
      if (saved.ok) this.#revision = saved.revision;
      else this.#clash(saved);
      if (saved.ok) byId("bb-luu").textContent = `Đã lưu ${new Date().toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" })}`;
    } catch {
      this.#dirty = true;
      byId("bb-luu").textContent = "Chưa lưu được, chữ vẫn còn đây. Máy sẽ lưu lại.";
    } finally {
      this.#saving = false;
      clearTimeout(this.#timer);
      if (this.#dirty && !this.#theirs) this.#timer = setTimeout(() => this.#save(), 2 * REST);
    }
  }

  /** @param {{ revision: number, current: MinutesParts }} theirs */
  #clash(theirs) {
    this.#dirty = true;
    this.#theirs = theirs;
    byId("bb-lech").hidden = false;
    byId("bb-luu").textContent = "Chưa lưu";
  }

  #keepMine() {
    if (!this.#theirs) return;
    this.#revision = this.#theirs.revision;
    this.#settleClash();
    this.#save();
  }

  #takeTheirs() {
    if (!this.#theirs) return;
    const { revision, current } = this.#theirs;
    this.#dirty = false;
    this.#settleClash();
    this.#fill(revision, current);
  }

  #settleClash() {
    this.#theirs = null;
    byId("bb-lech").hidden = true;
  }

  /** @param {number} revision @param {MinutesParts} text */
  #fill(revision, text) {
    this.#revision = revision;
    for (const part of PARTS) field(part).value = text[part];
  }

  /** @returns {MinutesParts} */
  #read() {
    const [presented, requests, documents, opinions, conclusion, tasks] = PARTS.map((part) => field(part).value);
    return { presented, requests, documents, opinions, conclusion, tasks };
  }
}

/** @param {string} part */
function field(part) {
  return /** @type {HTMLTextAreaElement} */ (byId(part));
}
