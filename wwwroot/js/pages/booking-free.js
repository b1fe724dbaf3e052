// Keeps the number of free places beside each hour true while the page is open. The list may be a second old; the server decides.

const list = document.querySelector('[data-free]');
const EVERY = 15_000;

/** @typedef {{ id: string, left: number, canBook: boolean }} Hour */

if (list instanceof HTMLElement) {
  const buttons = [...list.querySelectorAll('button[name="slot"]')].filter((button) => button instanceof HTMLButtonElement);

  /** @param {HTMLButtonElement} button @param {Hour | undefined} hour */
  const show = (button, hour) => {
    const words = button.querySelector('.day__box')?.lastChild;
    const free = hour !== undefined && hour.canBook;
    button.disabled = !free;
    if (words) {
      words.textContent = free ? (list.dataset.left ?? '').replace('{0}', String(hour.left)) : (list.dataset.full ?? '');
    }
  };

  const refresh = async () => {
    if (document.hidden) {
      return;
    }
    const answer = await fetch(list.dataset.free ?? '', { headers: { accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok) {
      return;
    }
    /** @type {Hour[]} */
    const hours = await answer.json();
    const byId = new Map(hours.map((hour) => [hour.id, hour]));
    buttons.forEach((button) => show(button, byId.get(button.value)));
  };

  setInterval(refresh, EVERY);
}
