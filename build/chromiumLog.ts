/** True for a line of Chromium's own log below FATAL, such as `[481:1121/203244.114200:ERROR:bus.cc(407)] …`. */
export function isChromiumLog(line: string): boolean {
  return /^\[\d+:\d+\/[\d.]+:(?:VERBOSE\d*|INFO|WARNING|ERROR):[\w.]+\(\d+\)\]/.test(line);
}
