import { FuseV1Options } from '@electron/fuses';
import { describe, expect, test } from 'vitest';
import { FUSE_POSITIONS, fusesFor } from '../../build/fuses.ts';

describe('The fuses of the packaged app', () => {
  test.each(['linux', 'darwin', 'win32'] as const)('close every side door on %s', (platform) => {
    expect(fusesFor(platform)).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('verify the archive where the platform can', () => {
    expect(fusesFor('darwin').enableEmbeddedAsarIntegrityValidation).toBe(true);
    expect(fusesFor('win32').enableEmbeddedAsarIntegrityValidation).toBe(true);
    expect(fusesFor('linux').enableEmbeddedAsarIntegrityValidation).toBe(false);
  });

  test('are all read back, each from its own place', () => {
    expect(Object.keys(FUSE_POSITIONS).sort()).toEqual(Object.keys(fusesFor('linux')).sort());
    expect(FUSE_POSITIONS.runAsNode).toBe(FuseV1Options.RunAsNode);
    expect(new Set(Object.values(FUSE_POSITIONS)).size).toBe(Object.keys(FUSE_POSITIONS).length);
  });
});
