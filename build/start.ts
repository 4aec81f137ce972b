import { bundle } from './bundle.ts';
import { run } from './childProcess.ts';
import { isChromiumLog } from './chromiumLog.ts';
import { hasDisplay, withPrivateDisplay } from './display.ts';
import { projectFolder } from './projectFolder.ts';
import { ensureRuntime, type Runtime, runtimeArguments, runtimeEnvironment } from './runtime.ts';
import { announce, runScript, Stop } from './script.ts';
import { ensureSystemPackages } from './systemPackages.ts';

/** Arguments with which the app does its work and leaves, without a window for anybody to look at. */
const WORKS_WITHOUT_SCREEN = ['--export', '--import', '--sample', '--report', '--help'];

/** `npm start -- …`: bundles and starts the app; every argument is handed on. */
async function start(args: readonly string[]): Promise<number> {
  const needsPrivateDisplay = !hasDisplay();
  if (needsPrivateDisplay && !worksWithoutScreen(args)) {
    throw new Stop('There is no display here: set DISPLAY, or run one of the commands that need none (--export …).', 2);
  }
  await ensureSystemPackages({ privateDisplay: needsPrivateDisplay, pdfTools: false });
  const runtime = await ensureRuntime();
  announce('bundling');
  await bundle({ sourceMaps: true });
  const appArguments = [...runtimeArguments({ privateDisplay: needsPrivateDisplay }), projectFolder, ...args];
  if (!needsPrivateDisplay) return startApp(runtime, appArguments);
  return withPrivateDisplay((display) => startUnderPrivateDisplay(runtime, appArguments, display));
}

function worksWithoutScreen(args: readonly string[]): boolean {
  return args.some((argument) => WORKS_WITHOUT_SCREEN.includes(argument.split('=')[0] ?? ''));
}

async function startApp(runtime: Runtime, args: readonly string[]): Promise<number> {
  const { code } = await run(runtime.executable, args, { env: { ...process.env, ...runtimeEnvironment(runtime) } });
  return code;
}

/** As {@link startApp}, without Chromium's complaints about desktop services that nobody expects under a private display. */
async function startUnderPrivateDisplay(runtime: Runtime, args: readonly string[], display: string): Promise<number> {
  const { code } = await run(runtime.executable, args, {
    env: { ...process.env, ...runtimeEnvironment(runtime), DISPLAY: display },
    stdio: ['inherit', 'inherit', 'pipe'],
    onErrorLine: (line) => {
      if (!isChromiumLog(line)) console.error(line);
    },
  });
  return code;
}

await runScript(() => start(process.argv.slice(2)));
