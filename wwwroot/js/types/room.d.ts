/** The room as the server tells it (RoomSnapshot). */
interface RoomParticipant {
  id: string;
  seat: "Centre" | "Citizen" | "Commune" | "Agency";
  name: string;
  point: string;
  state: "DeviceCheck" | "Waiting" | "Admitted" | "Joined" | "Reconnecting" | "Left" | "Denied";
  isIn: boolean;
  isOnline: boolean;
  microphoneOpen: boolean;
  request: "None" | "Speak" | "CannotHear" | "Help";
  epoch: number;
  rollCalled: boolean;
  cameraWorks: boolean | null;
  microphoneWorks: boolean | null;
  roundTripMs: number | null;
  deniedBecause: string | null;
}

interface RoomRecording { runs: boolean; pieces: number; segment: number; head: string; startedAt: string | null; }

interface RoomGate { gate: string; state: "Passed" | "Excused" | "Missing" | "Later"; mayBeExcused: boolean; reason: string | null; }

interface MinutesParts { presented: string; requests: string; documents: string; opinions: string; conclusion: string; tasks: string; }

interface RoomMinutes { text: MinutesParts; revision: number; shown: boolean; answer: "None" | "Confirmed" | "Reserved" | "NotGiven"; remark: string | null; locked: boolean; recordingHash: string | null; }

interface RoomSnapshot {
  session: { id: string; now: string; state: "Scheduled" | "Open" | "InSession" | "Paused" | "Interrupted" | "Ended" | "NoShow"; startsAt: string; startedAt: string | null; standstill: string | null; identityChecked: boolean; recording: RoomRecording; };
  me: RoomParticipant;
  participants: RoomParticipant[];
  gates: RoomGate[];
  minutes: RoomMinutes | null;
  iceServers: { urls: string[]; username: string | null; credential: string | null }[];
}

interface RoomSignal { from: string; epoch: number; kind: "description" | "candidate"; body: string; }
