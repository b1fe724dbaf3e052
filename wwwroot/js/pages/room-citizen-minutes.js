import { byId, make } from "../modules/dom.js";

const PARTS = /** @type {const} */ (["presented", "requests", "documents", "opinions", "conclusion", "tasks"]);
let shown = -1;

/** Shows the minutes that are being read back. @param {Record<string, string>} T @param {RoomMinutes | null} minutes */
export function showMinutes(T, minutes) {
  const section = byId("bien-ban");
  section.hidden = !minutes;
  if (!minutes) {
    shown = -1;
    return;
  }
  byId("bien-ban-chu").replaceChildren(
    ...PARTS.filter((part) => minutes.text[part]).map((part) => make("div", {}, make("dt", {}, T[part]), make("dd", { class: "pre" }, minutes.text[part]))),
  );
  const answered = minutes.answer === "Confirmed" || minutes.answer === "Reserved";
  byId("tra-loi").hidden = answered || minutes.locked;
  const told = byId("da-tra-loi");
  told.hidden = !answered;
  told.textContent = minutes.answer === "Confirmed" ? T.confirmed : `${T.reserved} ${minutes.remark ?? ""}`;
  if (shown !== minutes.revision) {
    shown = minutes.revision;
    byId("bien-ban-ten").focus();
  }
}

/**
 * @param {Record<string, string>} T
 * @param {() => RoomMinutes | null} minutes
 * @param {(method: string, ...args: unknown[]) => Promise<void>} act
 */
export function wireMinutes(T, minutes, act) {
  const reservation = /** @type {HTMLTextAreaElement} */ (byId("bao-luu"));
  byId("xac-nhan").addEventListener("click", () => act("ConfirmMinutes", minutes()?.revision ?? -1, null));
  byId("co-bao-luu").addEventListener("click", () => {
    reservation.setCustomValidity(reservation.value.trim() ? "" : T["reservation-empty"]);
    if (reservation.reportValidity()) act("ConfirmMinutes", minutes()?.revision ?? -1, reservation.value);
  });
}
