// A film written piece by piece does not say how long it is; asking for its far end makes the browser find out.
for (const film of document.querySelectorAll("video")) {
  film.addEventListener("loadedmetadata", () => {
    if (film.duration !== Infinity) return;
    film.addEventListener("durationchange", () => (film.currentTime = 0), { once: true });
    film.currentTime = Number.MAX_SAFE_INTEGER;
  }, { once: true });
}
export {};
