/**
 * Tells how loud the microphone is, ten times a second, from 0 to 1.
 * @param {MediaStream} stream
 * @param {(level: number) => void} onLevel
 * @returns {() => void} ends the measuring
 */
export function measureLevel(stream, onLevel) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    onLevel(Math.min(1, Math.sqrt(power) * 4));
  }, 100);
  return () => {
    clearInterval(timer);
    context.close();
  };
}
