@node "%~dp0electron-bin.mjs" %*
