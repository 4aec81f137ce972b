import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mountSmallDisk } from '../electron/storage/mounts.ts';
import { readGif } from '../fixtures/readGif.ts';
import { readWebm } from '../fixtures/readWebm.ts';
import { runCounterpart } from './driver/commandLine.ts';
import { type Counterpart, startCounterpart, temporaryFolder } from './driver/counterpart.ts';

/** Films take their time on a busy machine. */
const patience = 240_000;

const askForFilm = async (app: Counterpart, from: string, to: string): Promise<void> => {
  await app.press('Control+Shift+F');
  await app.forms.fill('From', from);
  await app.forms.fill('To', to);
  await app.forms.choose('Fast');
};

const makeFilm = (app: Counterpart) => app.page().getByRole('button', { name: 'Make the film…' });

test(
  'a short stretch is filmed beside other work as long as was said, one is cancelled without a trace, and bad dates are refused',
  async () => {
    const app = await startCounterpart();
    await app.openSample('Zekerheid Groep');
    await askForFilm(app, '2026-10-05', '2026-10-06');
    await app.forms.pick('Size', '640 × 360');
    const length = app.page().getByTestId('film-length');
    await length.getByText(/^Length \d+:\d\d/).waitFor();
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec((await length.textContent()) ?? '') ?? [];
    const said = Number(minutes) * 60 + Number(seconds);

    const file = join(app.userData, 'replay.webm');
    writeFileSync(file, 'older');
    await app.native.willSaveAs(file);
    await makeFilm(app).click();
    await app
      .page()
      .getByTestId('film-progress')
      .getByText(/Filming Zekerheid Groep: [1-9]\d?%/)
      .waitFor({ timeout: patience });
    // One works on: the dialog has made room, and the film goes on beside.
    await app.page().getByTestId('film-preview').waitFor({ state: 'detached' });
    await app.timeline.moveTo('2024-06-01');
    expect(await app.timeline.story()).toContain('Mr Praat left');
    if (!(await app.page().getByTestId('film-progress').isVisible())) await app.page().getByTestId('filming').click();
    await app.page().getByTestId('film-progress').getByRole('button', { name: 'Cancel' }).click();
    await app.says('The film was cancelled; nothing was written.');
    await app.page().getByTestId('filming').waitFor({ state: 'detached' });
    expect(readFileSync(file, 'utf8')).toBe('older');
    expect(existsSync(`${file}.part`)).toBe(false);

    await askForFilm(app, '2026-10-05', '2026-10-06');
    await app.forms.pick('Size', '640 × 360');
    await makeFilm(app).click();
    await app.page().getByText(`Written: ${file}`).waitFor({ timeout: patience });
    const film = readWebm(readFileSync(file));
    expect(film).toMatchObject({ docType: 'webm', width: 640, height: 360 });
    expect(film.codec).toMatch(/^V_(VP[89]|AV1)/);
    expect(Math.abs(film.duration - said)).toBeLessThanOrEqual(1);
    expect(film.frames).toBe(Math.round(film.duration * 30));
    expect(existsSync(`${file}.part`)).toBe(false);

    await askForFilm(app, '2026-10-20', '2026-10-01');
    await app.says('The end (1 October 2026) must lie after the beginning (20 October 2026).');
    expect(await makeFilm(app).isDisabled()).toBe(true);
    await app.forms.fill('To', '2026-10-20');
    await app.says('The end (20 October 2026) must lie after the beginning (20 October 2026).');
  },
  patience * 2,
);

test(
  'the command line films as well: a GIF and a video, and says in a sentence what cannot be filmed',
  async () => {
    const folder = temporaryFolder();
    const at = (name: string) => join(folder, name);
    const run = (...args: readonly string[]) => runCounterpart(args, { userData: at('own') });
    const sample = at('sample.counterpart');
    await run('--sample', sample, '--language', 'nl');
    const job = ['--workspace', sample, '--client', 'Zekerheid Groep', '--speed', 'fast', '--size', '640x360'];
    const stretch = ['--from', '2026-10-05', '--to', '2026-10-06'];

    const gif = at('replay.gif');
    expect(await run(...job, ...stretch, '--export', gif, '--language', 'nl')).toEqual({
      code: 0,
      said: `Geschreven: ${gif}`,
    });
    const picture = readGif(readFileSync(gif));
    expect([picture.width, picture.height, picture.loops]).toEqual([640, 360, true]);
    expect(picture.pictures.length).toBeGreaterThan(30);

    const video = at('replay.webm');
    expect(await run(...job, ...stretch, '--export', video)).toEqual({ code: 0, said: `Written: ${video}` });
    const film = readWebm(readFileSync(video));
    expect(film.frames).toBe(Math.round(film.duration * 30));
    const hundredths = picture.pictures.reduce((sum, each) => sum + each.hundredths, 0);
    // Dutch captions are read in about the same time.
    expect(Math.abs(hundredths / 100 - film.duration)).toBeLessThan(4);

    const refusals = [
      [['--from', '2026-10-05', '--to', '2026-10-05', '--export', at('x.webm')], 1, /must lie after the beginning/],
      [['--to', '2001-01-01', '--export', at('x.webm')], 1, /Nothing is known of Zekerheid Groep before/],
      [[...stretch, '--export', join(folder, 'nowhere', 'x.webm')], 1, /There is no folder .*nowhere/],
      [[...stretch, '--size', '3840x2160', '--export', at('x.webm')], 2, /“3840x2160” is no value for --size/],
      [[...stretch, '--export', at('x.avi')], 2, /“x\.avi” is no value for --export/],
    ] as const;
    for (const [args, code, sentence] of refusals) {
      const ended = await run(...job, ...args);
      expect(ended.said).toMatch(sentence);
      expect(ended.said.split('\n')).toHaveLength(1);
      expect(ended.code).toBe(code);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('x.'))).toEqual([]);
  },
  patience * 2,
);

test(
  'a film that is given up with Ctrl C says so in its exit code, and leaves no half file and the older one whole',
  async () => {
    const folder = temporaryFolder();
    const sample = join(folder, 'sample.counterpart');
    const userData = join(folder, 'own');
    await runCounterpart(['--sample', sample], { userData });
    const file = join(folder, 'replay.webm');
    writeFileSync(file, 'older');
    const ended = await runCounterpart(
      ['--workspace', sample, '--client', 'Zekerheid Groep', '--speed', 'slow', '--size', '640x360', '--export', file],
      { userData, interruptWhen: () => existsSync(`${file}.part`) },
    );
    expect(ended).toEqual({ code: 130, said: 'Given up; nothing half done was left behind.' });
    expect(existsSync(`${file}.part`)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('older');
  },
  patience,
);

test(
  'a disk that is full while filming is told in a sentence, and what stood there stays',
  async ({ skip }) => {
    const disk = mountSmallDisk('1m');
    if (disk === null) return skip('no disk can be mounted here');
    const folder = temporaryFolder();
    const sample = join(folder, 'sample.counterpart');
    const run = (...args: readonly string[]) => runCounterpart(args, { userData: join(folder, 'own') });
    await run('--sample', sample);
    const file = join(disk, 'replay.gif');
    writeFileSync(file, 'older');
    writeFileSync(join(disk, 'full'), new Uint8Array(980_000));
    const job = ['--workspace', sample, '--client', 'Zekerheid Groep', '--from', '2026-10-01', '--to', '2026-10-12'];
    const ended = await run(...job, '--speed', 'fast', '--size', '640x360', '--export', file);
    expect(ended).toEqual({ code: 1, said: `There is no room left on the disk of ${file}.` });
    expect(readdirSync(disk).sort()).toEqual(['full', 'replay.gif']);
    expect(readFileSync(file, 'utf8')).toBe('older');
  },
  patience,
);
