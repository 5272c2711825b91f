/**
 * The only channel between the desktop and the page, and it has one direction: menu commands to the page. Kept apart
 * from both ends, so that the preload's bundle holds nothing of main.
 */
export const COMMAND_CHANNEL = 'desktop-command';
