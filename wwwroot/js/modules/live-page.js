// A part of a page that looks again whenever the server says so, and stays right over reloads and dropped lines.

/** Without a line the page still looks, only more slowly. */
const slowLookMilliseconds = 15_000;

/** What each part shows. @type {WeakMap<HTMLElement, string>} */
const shown = new WeakMap();

/**
 * @param {HTMLElement} root names the hub, the way of watching it and perhaps a key
 * @param {{ look: () => Promise<void>, onLine: (up: boolean) => void }} options
 */
export function keepLive(root, { look, onLine }) {
  const connection = new signalR.HubConnectionBuilder()
    .withUrl(root.dataset.live ?? "")
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: ({ previousRetryCount }) => pause(previousRetryCount) })
    .configureLogging(signalR.LogLevel.Error)
    .build();
  connection.serverTimeoutInMilliseconds = 25_000;
  connection.keepAliveIntervalInMilliseconds = 10_000;

  let looking = false;
  let again = false;
  const lookOnce = async () => {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        await look();
      } while (again);
    } catch {
      // No answer from the server; the next round brings it.
    } finally {
      looking = false;
    }
  };

  const watch = async () => {
    try {
      await connection.invoke(root.dataset.watch ?? "", ...(root.dataset.key ? [root.dataset.key] : []));
      onLine(true);
    } catch {
      onLine(false);
    }
    // What changed while the line was down is seen now.
    await lookOnce();
  };

  const start = async () => {
    for (let attempt = 0; ; attempt++) {
      try {
        await connection.start();
        break;
      } catch {
        onLine(false);
        await new Promise(resolve => setTimeout(resolve, pause(attempt + 1)));
      }
    }
    await watch();
  };

  connection.on("Changed", lookOnce);
  connection.onreconnecting(() => onLine(false));
  connection.onreconnected(watch);
  connection.onclose(error => error && start());
  setInterval(lookOnce, slowLookMilliseconds);
  start();
}

/**
 * Fetches the part anew and puts it in place when it differs.
 * @param {HTMLElement} part
 */
export async function refresh(part) {
  const answer = await fetch(part.dataset.fresh ?? "", { headers: { Accept: "text/html" }, cache: "no-store" });
  if (!answer.ok || answer.redirected) throw new Error(`The part answered ${answer.status}.`);
  const html = await answer.text();
  if (html !== shown.get(part)) {
    part.innerHTML = html;
    shown.set(part, html);
  }
}

/** Waits longer after each failure, at most 8 s, and never in step with others. @param {number} failures */
function pause(failures) {
  return failures === 0 ? 0 : Math.min(8_000, 500 * 2 ** failures) * (0.75 + Math.random() / 2);
}
