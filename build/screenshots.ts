import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { bundle } from './bundle.ts';
import { run } from './childProcess.ts';
import { withPrivateDisplay } from './display.ts';
import { projectFolder } from './projectFolder.ts';
import { ensureRuntime, runtimeArguments, runtimeEnvironment } from './runtime.ts';
import { announce, runScript } from './script.ts';
import { ensureSystemPackages } from './systemPackages.ts';

const images = join(projectFolder, 'docs', 'images');
/** The sample's own present, so that the pictures do not change from day to day. */
const sampleDay = '2026-11-21';
const swapDay = '2026-10-05';
const client = 'Zekerheid Groep';

/** `npm run screenshots`: README's pictures, taken from the running program. */
async function takeScreenshots(): Promise<number> {
  await ensureSystemPackages({ privateDisplay: true, pdfTools: true });
  const runtime = await ensureRuntime();
  await bundle({ sourceMaps: false });
  const folder = await mkdtemp(join(tmpdir(), 'counterpart-screenshots-'));
  try {
    const workspace = join(folder, 'sample.counterpart');
    await run(process.execPath, ['build/start.ts', '--sample', workspace], { cwd: projectFolder });
    await withPrivateDisplay((display) =>
      pictureWindow(runtime.executable, workspace, {
        ...process.env,
        ...runtimeEnvironment(runtime),
        DISPLAY: display,
        COUNTERPART_USER_DATA: join(folder, 'user'),
        COUNTERPART_TODAY: sampleDay,
      }),
    );
    await picturePaper(workspace, join(folder, 'map.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

async function pictureWindow(executablePath: string, workspace: string, env: NodeJS.ProcessEnv): Promise<void> {
  announce('taking pictures of the window');
  const app = await _electron.launch({
    executablePath,
    args: [...runtimeArguments({ privateDisplay: true }), projectFolder, '--lang=en', '--workspace', workspace],
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: client }).click();
  await page.locator('[data-testid="map"] [data-ready="true"]').first().waitFor();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(images, 'map.png') });
  const shownDay = page.getByTestId('timeline').locator('time');
  while (((await shownDay.getAttribute('datetime')) ?? '') > swapDay) await page.keyboard.press('Alt+ArrowLeft');
  await page.getByTestId('map').getByText('Ms Zacht').first().click();
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(images, 'swap.png') });
  await app.close();
}

async function picturePaper(workspace: string, pdf: string): Promise<void> {
  announce('taking a picture of the sheet');
  const options = ['--export', pdf, '--workspace', workspace, '--client', client, '--at', swapDay, '--paper', 'A3'];
  await run(process.execPath, ['build/start.ts', ...options], { cwd: projectFolder });
  const picture = join(images, 'print');
  await run('pdftoppm', ['-png', '-r', '90', '-f', '1', '-l', '1', '-singlefile', pdf, picture]);
}

await runScript(takeScreenshots);
