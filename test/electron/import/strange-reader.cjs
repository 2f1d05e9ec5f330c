// An import process whose parser does what the name of the file says, in the way that a broken one would.
const { basename } = require('node:path');

process.on('message', ({ path }) => {
  switch (basename(path)) {
    case 'dies.txt':
      process.kill(process.pid, 'SIGKILL');
      break;
    case 'exits.txt':
      process.exit(0);
      break;
    case 'hangs.txt':
      for (;;);
    default:
      process.send({
        type: 'read',
        result: { ok: false, error: { code: 'file-empty', file: basename(path) } },
      });
  }
});
process.send({ type: 'ready' });
