// Counts down the minutes for which a place is held. The server decides; this only shows.

const hold = document.querySelector('[data-hold-seconds]');

if (hold instanceof HTMLElement) {
  const clock = hold.querySelector('.hold__time');
  const text = hold.querySelector('[data-hold-text]');
  const until = Date.now() + Number(hold.dataset.holdSeconds) * 1000;

  const show = () => {
    const left = Math.max(0, Math.round((until - Date.now()) / 1000));
    if (clock instanceof HTMLElement) {
      clock.hidden = false;
      clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    }
    if (left === 0) {
      clearInterval(timer);
      if (text instanceof HTMLElement) {
        text.setAttribute('role', 'status');
        text.textContent = text.dataset.holdOver ?? '';
      }
    }
  };

  const timer = setInterval(show, 1000);
  show();
}
