// @ts-check

/**
 * A failure that set-up can put into one clear sentence. Everything else that is thrown is a defect and keeps its
 * stack trace.
 */
export class SetupError extends Error {
  /**
   * @param {string} english one sentence, without a line break
   * @param {string} chinese the same sentence
   * @param {string} [advice] a command or an address that the reader may copy, on a line of its own
   */
  constructor(english, chinese, advice) {
    super(`${english} / ${chinese}`);
    this.name = 'SetupError';
    this.advice = advice;
  }
}

/**
 * Turns what the operating system or npm said into a SetupError, where it is one of the failures that a person can do
 * something about: no space, no permission, no network, a damaged download. Returns undefined for anything else.
 * @param {unknown} error an Error, or the output of a program that failed
 * @param {{ english: string, chinese: string }} doing what was going on, e.g. "installing the dependencies"
 * @returns {SetupError | undefined}
 */
export function knownFailure(error, doing) {
  if (error instanceof SetupError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = `${code} ${error instanceof Error ? error.message : String(error)}`;
  const path = /(?:open|mkdir|rename|unlink|copyfile|write|symlink|rmdir|scandir) '([^']+)'/.exec(text)?.[1];
  const where = path === undefined ? '' : ` (${path})`;

  if (/ENOSPC|EDQUOT|No space left on device/i.test(text)) {
    return new SetupError(
      `The disk is full: ${doing.english} needs more space${where}.`,
      `磁盘已满，无法${doing.chinese}${where}。`,
    );
  }
  if (/EACCES|EPERM|EROFS|Permission denied|Read-only file system/i.test(text)) {
    return new SetupError(
      `No permission to write while ${doing.english}${where}.`,
      `没有写入权限，无法${doing.chinese}${where}。`,
    );
  }
  if (
    /EINTEGRITY|EBADSIZE|Z_DATA_ERROR|invalid (?:distance|block|stored)|unexpected end of file/i.test(text)
  ) {
    return new SetupError(
      `What was downloaded while ${doing.english} is damaged; please try again.`,
      `${doing.chinese}时下载的文件已损坏，请重试。`,
    );
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|ENOTCACHED|fetch failed|FETCH_ERROR/i.test(
      text,
    )
  ) {
    return new SetupError(
      `The npm registry cannot be reached, and ${doing.english} needs it; check the network, a proxy (HTTPS_PROXY) or \`npm config get registry\`.`,
      `无法连接 npm 仓库，无法${doing.chinese}；请检查网络、代理（HTTPS_PROXY）或 \`npm config get registry\`。`,
    );
  }
  return undefined;
}
