/** Why a file could not be read or written, in words: Node's error codes and their English. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'EISDIR':
      return 'a folder, not a file'
    case 'ENOTDIR':
      return 'not a folder'
    case 'ELOOP':
      return 'a symbolic link that leads to itself'
    case 'ENOSPC':
      return 'no space left'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
