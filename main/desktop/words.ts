/** Everything the desktop itself says, in menus and in boxes. */
export const words = {
  menu: {
    file: 'File',
    edit: 'Edit',
    study: 'Study',
    view: 'View',
    window: 'Window',
    help: 'Help',
    today: 'Today',
    lessons: 'Lessons',
    flashcards: 'Flashcards',
    quizzes: 'Quizzes',
    explore: 'Explore',
    progress: 'Progress',
    settings: 'Settings…',
    print: 'Print…',
    undo: 'Undo',
    shortcuts: 'Keyboard shortcuts',
  },
  externalLink: {
    message: 'Open this address in your browser?',
    detail: (address: string) =>
      `${address}\n\nCommon Orbit itself stays offline. Your browser will go online.`,
    cancel: 'Stay here',
    open: 'Open in browser',
  },
  startFailed: 'Common Orbit could not start',
  startFailedDetail: (cause: string) => `${cause}\n\nNothing was changed in your data.`,
  pageStopped: 'The page of Common Orbit stopped working.',
  pageStoppedDetail: 'Every answer that was confirmed is saved.',
  reload: 'Open it again',
  quit: 'Quit',
} as const;
