// Runs as a worker: its timer keeps its pace when the page is in the background, where the page's own is slowed to a beat a second.
let timer = 0;

self.onmessage = ({ data }) => {
  clearInterval(timer);
  if (data > 0) timer = setInterval(() => self.postMessage(0), 1000 / data);
};
