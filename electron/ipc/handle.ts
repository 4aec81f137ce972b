import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type RequestOf, type Responses, requests } from '../../shared/ipc/contract.ts';
import type { RequestName } from '../../shared/ipc/names.ts';
import { appOrigin } from '../security/appProtocol.ts';
import { isTrustedFrame } from '../security/trustedSender.ts';

/**
 * The only door from a window to the machine. Asks who calls, then whether the request is what the contract promises;
 * anything else is refused by throwing, so that no code of ours can mistake it for an answer.
 */
export const handle = <N extends RequestName>(
  name: N,
  answer: (request: RequestOf<N>, event: IpcMainInvokeEvent) => Responses[N] | Promise<Responses[N]>,
): void =>
  ipcMain.handle(name, (event, request: unknown) => {
    if (!isTrustedFrame(event.senderFrame, appOrigin)) {
      console.error(`refused "${name}" from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
      throw new Error('refused');
    }
    const parsed = requests[name].request.safeParse(request);
    if (!parsed.success) throw new Error(`"${name}" is not what was promised: ${parsed.error.message}`);
    return answer(parsed.data as RequestOf<N>, event);
  });
