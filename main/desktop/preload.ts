import { contextBridge, ipcRenderer } from 'electron';
import { desktopCommands, type DesktopBridge, type DesktopCommand } from '#core/desktop-bridge.ts';
import { version } from '#main/version.ts';
import { COMMAND_CHANNEL } from './handover.ts';

const bridge: DesktopBridge = {
  platform: process.platform,
  version,
  onCommand(listener) {
    // The event object is kept from the page: it would hand out ipcRenderer.
    const hear = (_event: unknown, command: DesktopCommand) => {
      if (desktopCommands.includes(command)) listener(command);
    };
    ipcRenderer.on(COMMAND_CHANNEL, hear);
    return () => {
      ipcRenderer.off(COMMAND_CHANNEL, hear);
    };
  },
};

contextBridge.exposeInMainWorld('desktop', Object.freeze(bridge));
