/** The room's control line: finds its way back by itself, joins again, and brings the newest picture of the room. */
export class Signalling {
  /** Made once a page; by it the server knows a page that comes back. */
  #page = crypto.randomUUID();
  #connection;
  #looking = false;
  #lookAgain = false;

  /**
   * @param {{ hub: string, sessionId: string, seat: "Centre" | "Citizen",
   *   onSnapshot: (room: RoomSnapshot) => void, onSignal: (signal: RoomSignal) => void,
   *   onLine: (up: boolean, again: boolean) => void, onSeatTaken: () => void }} options
   */
  constructor(options) {
    this.options = options;
    this.#connection = new signalR.HubConnectionBuilder()
      .withUrl(options.hub)
      .withAutomaticReconnect({ nextRetryDelayInMilliseconds: ({ previousRetryCount }) => pause(previousRetryCount) })
      .configureLogging(signalR.LogLevel.Error)
      .build();
    this.#connection.serverTimeoutInMilliseconds = 25_000;
    this.#connection.keepAliveIntervalInMilliseconds = 10_000;
    this.#connection.on("Changed", () => this.look());
    this.#connection.on("Signal", options.onSignal);
    this.#connection.on("SeatTaken", () => this.#stop());
    this.#connection.onreconnecting(() => options.onLine(false, true));
    this.#connection.onreconnected(() => this.#join(true));
    this.#connection.onclose((error) => error && this.start(true));
  }

  get page() {
    return this.#page;
  }

  get isUp() {
    return this.#connection.state === "Connected";
  }

  async start(again = false) {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#connection.start();
        break;
      } catch {
        this.options.onLine(false, again);
        await new Promise((resolve) => setTimeout(resolve, pause(attempt + 1)));
      }
    }
    await this.#join(again);
  }

  /**
   * @template T
   * @param {string} method
   * @param {unknown[]} args
   * @returns {Promise<T>}
   */
  call(method, ...args) {
    return this.#connection.invoke(method, this.options.sessionId, ...args);
  }

  /** Milliseconds to the server and back, the middle of five. */
  async roundTrip() {
    const times = [];
    for (let i = 0; i < 5; i++) {
      const sent = performance.now();
      await this.#connection.invoke("Ping");
      times.push(performance.now() - sent);
    }
    return Math.round(times.sort((a, b) => a - b)[2]);
  }

  /** Fetches the room; calls that come meanwhile are served by one more fetch. */
  async look() {
    if (this.#looking) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = true;
    try {
      do {
        this.#lookAgain = false;
        this.options.onSnapshot(await this.call("Look", this.options.seat));
      } while (this.#lookAgain);
    } catch {
      // The line is down; joining again brings the room.
    } finally {
      this.#looking = false;
    }
  }

  /** @param {boolean} again */
  async #join(again) {
    try {
      const { sessionId, seat } = this.options;
      const room = /** @type {RoomSnapshot} */ (await this.#connection.invoke("Join", { sessionId, seat, page: this.#page }));
      this.options.onLine(true, again);
      this.options.onSnapshot(room);
    } catch (error) {
      if (this.isUp && String(error).includes("sessions.no-access")) location.reload();
    }
  }

  async #stop() {
    await this.#connection.stop();
    this.options.onSeatTaken();
  }
}

/** Waits longer after each failure, at most 10 s, and never in step with others. @param {number} failures */
function pause(failures) {
  return failures === 0 ? 0 : Math.min(10_000, 500 * 2 ** failures) * (0.75 + Math.random() / 2);
}

/** The sentence that the server meant for the person. @param {unknown} error */
export function told(error) {
  const text = error instanceof Error ? error.message : String(error);
  const marker = "HubException: ";
  return text.includes(marker) ? text.slice(text.indexOf(marker) + marker.length) : text;
}
