/** The part of SignalR's browser client that the room uses. */
declare namespace signalR {
  interface RetryContext { previousRetryCount: number; elapsedMilliseconds: number; }
  interface HubConnection {
    readonly state: string;
    start(): Promise<void>;
    stop(): Promise<void>;
    invoke<T = unknown>(method: string, ...args: unknown[]): Promise<T>;
    on(event: string, handler: (...args: any[]) => void): void;
    onreconnecting(handler: (error?: Error) => void): void;
    onreconnected(handler: (connectionId?: string) => void): void;
    onclose(handler: (error?: Error) => void): void;
    serverTimeoutInMilliseconds: number;
    keepAliveIntervalInMilliseconds: number;
  }
  class HubConnectionBuilder {
    withUrl(url: string): HubConnectionBuilder;
    withAutomaticReconnect(policy: { nextRetryDelayInMilliseconds(context: RetryContext): number | null }): HubConnectionBuilder;
    configureLogging(level: number): HubConnectionBuilder;
    build(): HubConnection;
  }
  enum LogLevel { Error = 4 }
}

/** Chromium's way to make a video track of single frames; also works in a hidden tab. */
declare class MediaStreamTrackGenerator extends MediaStreamTrack {
  constructor(init: { kind: "video" });
  readonly writable: WritableStream<VideoFrame>;
}
