/** By name, so that a bundle takes in the version and not the whole file. */
export { version } from '#package.json';

/** Put in by the build; absent where the sources run unbuilt. */
declare const __BUILT_AT__: number | undefined;

/** When this build was made, milliseconds since the epoch; 0 for an unbuilt run. */
export const builtAt: number = typeof __BUILT_AT__ === 'undefined' ? 0 : __BUILT_AT__;
